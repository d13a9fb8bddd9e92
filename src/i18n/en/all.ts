import { first } from "./first";
import { more } from "./more";

/** Everything that a person reads in English, but for the help of the functions. */
export const all = { ...first, ...more };
