import type { SheetKey } from "../../sheet/place/place";
import { F5 } from "../F5/form";
import { F6 } from "../F6/form";
import { F7 } from "../F7/form";
import { F8 } from "../F8/form";

/** What a manager plans his month and reports his work in, beside the month's figures. */
export const HANDED = [F5, F6, F7, F8] as const;

export function isHanded(key: SheetKey): boolean {
  return HANDED.some((form) => form.owns(key));
}
