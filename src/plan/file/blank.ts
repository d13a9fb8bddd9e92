import type { Inputs } from "../inputs/inputs";
import { CONCEPTS } from "./concepts";

/** What a plan has before anything is given. */
export const blank = Object.assign({}, ...CONCEPTS.map((concept) => concept.blank)) as Inputs;
