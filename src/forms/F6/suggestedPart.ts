import { shrunkRate, type Contracts } from "../../plan/checking/team/shrunkRate";
import type { Inputs } from "../../plan/inputs/inputs";
import type { Visit } from "../../plan/inputs/visit";
import { calendarMonth, monthText } from "../../plan/periods/calendarMonth";
import { ordinal, percentFormat, serialOf } from "../../sheet/look/formats";
import { columnName } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import type { Block } from "../../sheet/spec/spec";
import type { ManagerMonth } from "../form/managerMonth";
import { handedWords } from "../handed/words";
import type { WorkMonth } from "../handed/workMonth";
import type { Texts } from "../texts";
import type { FormulasF6 } from "./formulas";
import type { RowsF6 } from "./places";

/** Contracts that F5 expects in the month, as its sheet counts them. */
export interface ExpectedContracts {
  /** Worded for Excel. */
  readonly formula: string;
  readonly count: number;
}

/** How often visits end in a contract. */
export interface Chance {
  /** null: nobody has enough visits yet. */
  readonly rate: number | null;
  /** Visits that the manager had before; */
  readonly done: number;
  /** enough of them for a rate between his own and the team's, else it is the team's. */
  readonly isOwn: boolean;
}

/** From here on a manager's own visits say something. */
const ENOUGH = 20;

/** What visits before the month say, of everybody. */
export function chanceOf(inputs: Inputs, { manager, month }: ManagerMonth): Chance {
  const before = `${monthText(calendarMonth(inputs, month - 1))}-01`;
  // In one go: a sheet of each of a hundred managers looks at the visits of all.
  const counts = new Map(inputs.managers.map(({ id }) => [id, { done: 0, signed: 0 }]));
  for (const visit of inputs.visits) {
    const own = counts.get(visit.manager);
    if (!own || visit.date >= before || !isDone(visit)) continue;
    own.done += 1;
    if (visit.results.includes("signed")) own.signed += 1;
  }
  const contracts: readonly Contracts[] = [...counts.values()];
  const own = contracts[manager] ?? NONE;
  const isOwn = own.done >= ENOUGH;
  return { rate: shrunkRate(isOwn ? own : NONE, contracts), done: own.done, isOwn };
}

const NONE: Contracts = { done: 0, signed: 0 };

function isDone({ status, results }: Visit): boolean {
  return status === "done" || (status === "planned" && results.length > 0);
}

/** 建议拜访次数: contracts still open ÷ contracts a visit ÷ weeks left, which are those after the last visit that took place. */
export function suggestedBlocks(
  { rate, done, isOwn }: Chance,
  expected: ExpectedContracts,
  { visits, weeks }: WorkMonth,
  formulas: FormulasF6,
  { suggested: row }: RowsF6,
  texts: Texts,
): readonly Block[] {
  const words = handedWords(texts).F6.suggested;
  const at = (column: number): string => `$${columnName(column)}$${row + 3}`;
  const signed = formulas.count("signed");
  const last = visits.reduce((day, { entry }) => (isDone(entry) && entry.date > day ? entry.date : day), "");
  const left = weeks.filter(({ to }) => to > last).length;
  const open = Math.max(0, expected.count - Number(signed.value));
  const isNone = open === 0 || left === 0 || rate === null || rate === 0;
  const basis = rate === null ? words.unknown : isOwn ? words.own(done) : words.team(done, ENOUGH);
  const ends = weeks.map(({ to }) => `(${serialOf(to)}>${formulas.lastDone})`);
  return [
    block(row, 0, "band", [[words.title, ...Array<null>(7).fill(null)]]),
    block(row + 1, 0, "header", [[words.expected, null, words.signed, words.open, words.rate, words.weeks, words.visits]]),
    block(row + 2, 0, "computed", [[{ formula: `=${expected.formula}`, value: expected.count }, null]], ordinal),
    block(row + 2, 2, "computed", [[signed, { formula: `=MAX(0,${at(0)}-${at(2)})`, value: open }]], ordinal),
    block(row + 2, 4, "computed", [[rate ?? ""]], percentFormat(1)),
    block(row + 2, 5, "computed", [[{ formula: ends.length === 0 ? "=0" : `=${ends.join("+")}`, value: left }]], ordinal),
    block(
      row + 2,
      6,
      "total",
      [
        [
          {
            formula: `=IF(N(${at(4)})*${at(3)}*${at(5)}=0,"",ROUNDUP(ROUND(${at(3)}/${at(4)}/${at(5)},6),0))`,
            value: isNone ? "" : Math.ceil(Number((open / rate / left).toFixed(6))),
          },
        ],
      ],
      ordinal,
    ),
    block(row + 3, 0, "note", [
      [{ formula: `=IF(${at(0)}=0,"${words.none}","${basis}")`, value: expected.count === 0 ? words.none : basis }],
    ]),
  ];
}
