import { OTHER_CLASS } from "../../plan/inputs/checking";
import type { Inputs } from "../../plan/inputs/inputs";
import { block } from "../../sheet/spec/block";
import { asText, ordinal, percentFormat } from "../../sheet/look/formats";
import type { Block, Cell } from "../../sheet/spec/spec";
import type { ManagerMonth } from "../form/managerMonth";
import { handedWords } from "../handed/words";
import type { Texts } from "../texts";
import type { FormulasF6 } from "./formulas";
import type { RowsF6 } from "./places";

/** How many visits each client of a manager is to get in a month: as was said, else as his class does. */
export function wantedVisits({ clients, visitPlans, checking }: Inputs, { manager, month }: ManagerMonth) {
  return clients
    .filter((client) => client.manager === manager)
    .map(({ id, name, class: grade }) => {
      const said = visitPlans.find((one) => one.client === id && one.month === month)?.count;
      return { id, name, grade, count: said ?? checking.visits[grade] ?? checking.visits[OTHER_CLASS] ?? 0 };
    });
}

/** What came of the visits, counted. */
export function footBlocks(formulas: FormulasF6, { foot }: RowsF6, texts: Texts): readonly Block[] {
  const { F6: own } = handedWords(texts);
  const kinds = ["planned", "done", "moved", "cancelled", "signed"] as const;
  const figures = kinds.map((kind) => formulas.count(kind));
  const cell = (at: number): string => `$${"BCDEF"[at]}$${foot + 2}`;
  const [, done = 0, moved = 0, cancelled = 0] = figures.map(({ value }) => Number(value));
  const ended = done + moved + cancelled;
  return [
    block(foot, 1, "header", [[...kinds.map((kind) => own.foot[kind]), own.foot.rate]]),
    block(foot + 1, 1, "total", [figures], ordinal),
    block(
      foot + 1,
      6,
      "total",
      [
        [
          {
            formula: `=IF(${cell(1)}+${cell(2)}+${cell(3)}=0,"",${cell(1)}/(${cell(1)}+${cell(2)}+${cell(3)}))`,
            value: ended === 0 ? "" : done / ended,
          },
        ],
      ],
      percentFormat(0),
    ),
  ];
}

/** How many visits each client was to get, and got. */
export function wantedBlocks(
  wanted: ReturnType<typeof wantedVisits>,
  formulas: FormulasF6,
  { band, clients: first }: RowsF6,
  texts: Texts,
): readonly Block[] {
  const { counts, band: title } = handedWords(texts).F6;
  const left = (row: number, minus: string) => `=MAX(0,$D${row + 1}-${minus})`;
  if (wanted.length === 0) return [];
  const lines = wanted.map(({ name, grade, count }, at) => {
    const row = first + at;
    const [done, planned] = [formulas.done(row, name), formulas.planned(row, name)];
    return {
      names: [name, null, grade || null] as Cell[],
      count,
      figures: [
        done,
        planned,
        { formula: left(row, `$E${row + 1}`), value: Math.max(0, count - Number(done.value)) },
        { formula: left(row, `$E${row + 1}-$F${row + 1}`), value: Math.max(0, count - Number(done.value) - Number(planned.value)) },
      ],
    };
  });
  return [
    block(band, 0, "band", [[title, ...Array<null>(7).fill(null)]]),
    block(band + 1, 0, "header", [
      [counts.client, null, counts.class, counts.wanted, counts.done, counts.planned, counts.left, counts.unplanned],
    ]),
    block(
      first,
      0,
      "label",
      lines.map(({ names }) => names),
      asText,
    ),
    block(
      first,
      3,
      "input",
      lines.map(({ count }) => [count]),
      ordinal,
    ),
    block(
      first,
      4,
      "computed",
      lines.map(({ figures }) => figures),
      ordinal,
    ),
  ];
}
