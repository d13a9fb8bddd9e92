import type { all as en } from "../en/all";
import { first } from "./first";
import { more } from "./more";

/** Everything that a person reads in Chinese, but for the help of the functions. */
export const all: typeof en = { ...first, ...more };
