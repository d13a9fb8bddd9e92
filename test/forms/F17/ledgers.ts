import type { Inputs, Language } from "../../../src/plan/inputs/inputs";
import { FORM_TEXTS } from "../../../src/forms/texts";
import { compileF17 } from "../../../src/forms/F17/compileF17";
import { readingOf } from "../../../src/sheet/spec/reading";
import type { SheetSpec } from "../../../src/sheet/spec/spec";
import { exampleNamed } from "../examples";
import { ITEMS } from "../../plan/time/ledgerCases";

const ENGLISH = ["Sleep", "Meals", "On the way", "On the phone", "Television, web", "Papers, chat", "Washing", "Leave, dreams, moods, ill"];

/** The published ledger as the supervisor's own, in the plan of an example. */
export function ledgerInputs(language: Language, years = 40): Inputs {
  const { plan } = exampleNamed(`sample-${language}`);
  const items = ITEMS.map(([item, hours], at) => ({ item: language === "en" ? (ENGLISH[at] ?? "") : item, hours }));
  return { ...plan.inputs, timeLedgers: [{ who: "", years, items }] };
}

/** Its sheet, with the switch on or off. */
export function ledgerSheet(inputs: Inputs, addsUp: boolean, who = ""): SheetSpec {
  const texts = FORM_TEXTS[inputs.language];
  const first = compileF17(inputs, who, texts, null);
  return addsUp ? compileF17(inputs, who, texts, switchedOn(first, texts.forms.F17.choices.yes)) : first;
}

function switchedOn(spec: SheetSpec, yes: string) {
  const reading = readingOf(spec);
  return { ...reading, values: reading.values.map((cells, row) => cells.map((cell, column) => (row === 1 && column === 3 ? yes : cell))) };
}
