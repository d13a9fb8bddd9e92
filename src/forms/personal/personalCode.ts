import type { Inputs } from "../../plan/inputs/inputs";
import type { Reading } from "../../sheet/spec/reading";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { Texts } from "../texts";

/** How a sheet is laid out that somebody fills in for himself: it holds what one list of the plan file says of that person. */
export interface PersonalCode {
  /** Of whom the plan file says anything. */
  readonly people: (inputs: Inputs) => readonly string[];
  /** @param standing the sheet as it is now, for what it keeps and the plan file does not; null: none */
  readonly compile: (inputs: Inputs, who: string, texts: Texts, standing: Reading | null) => SheetSpec;
}

/** Lists of the plan that are parted by people. */
export type PersonalList = {
  [List in keyof Inputs]: Inputs[List] extends readonly { readonly who: string }[] ? List : never;
}[keyof Inputs];
