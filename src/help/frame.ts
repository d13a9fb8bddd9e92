import type { Language } from "../plan/inputs/inputs";
import { frame as en } from "./en/frame";
import { frame as zhCN } from "./zh-CN/frame";

/** What all pages say around their contents. */
export type Frame = typeof en;

export const FRAMES: Readonly<Record<Language, Frame>> = { en, "zh-CN": zhCN };

/** The files that pages stand in, by what they are about, in the order of the work. */
export const FILES = ["places", "typed", "split", "months", "lists", "checked", "scored", "time"] as const;

export type File = (typeof FILES)[number];
