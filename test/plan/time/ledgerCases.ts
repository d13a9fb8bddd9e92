import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The published time ledger of a training (时间帐目表): eight items of a day, over 40 years; all is shown with one decimal. */
interface Case {
  readonly id: string;
  readonly input: { readonly items?: readonly string[]; readonly hours: readonly number[]; readonly years: number };
  readonly expected: { readonly years: readonly number[]; readonly balance: readonly number[]; readonly rest?: number };
}

const cases = JSON.parse(readFileSync(join(__dirname, "cases", "ledger.json"), "utf8")) as readonly Case[];
const caseOf = (id: string): Case => cases.find((each) => each.id === id) as Case;

/** From years that nothing was rounded of. */
export const EXACT = caseOf("ledger-1-deck");

/** As published, where printed years are taken off. */
export const PRINTED = caseOf("ledger-2-printed-adds-up");

const { hours: HOURS } = EXACT.input;

export const ITEMS: readonly (readonly [item: string, hours: number])[] = HOURS.map((hours, at) => [EXACT.input.items?.[at] ?? "", hours]);
