import type { Facts } from "../../plan/checking/facts/facts";
import { calendarMonth } from "../../plan/periods/calendarMonth";
import { a1 } from "../../sheet/place/address";
import type { Area } from "../../sheet/place/place";
import { block } from "../../sheet/spec/block";
import type { Block, Cell, StyleName } from "../../sheet/spec/spec";
import { asText, day, ordinal, serialOf } from "../../sheet/look/formats";
import { wrappedLines } from "../../sheet/look/width";
import { checkedWords } from "../checked/words";
import { choiceWords } from "../lists/tables";
import { band, padded, type Part } from "../parts/part";
import { nameFinder } from "../records/nameFinder";
import type { Texts } from "../texts";
import type { ClientCard } from "./cards";
import { across, columnTitles, COLUMNS, soonFormula, widthOf } from "./places";

/** Rows for contacts and contracts, side by side. */
function lines({ contacts, file }: ClientCard): number {
  return Math.max(LEAST, contacts.length, file?.contracts.length ?? 0);
}

const LEAST = 2;

/** Band, two rows of headings and what stands under them, contacts and contracts, three texts. */
export function cardRows(card: ClientCard): number {
  return HEAD + 1 + lines(card) + TEXTS;
}

const HEAD = 5;
const TEXTS = 3;

/** Where a field stands: column, and how many. */
type Span = readonly [column: number, columns: number];
const TOP = {
  name: [0, 2],
  class: [2, 1],
  industry: [3, 2],
  staff: [5, 1],
  manager: [6, 1],
  updated: [7, 2],
  lastVisit: [9, 2],
  netUsers: [11, 2],
} as const;
const CONTACT: readonly Span[] = [
  [0, 1],
  [1, 2],
  [3, 1],
  [4, 1],
];
const CONTRACT: readonly Span[] = [
  [5, 2],
  [7, 1],
  [8, 2],
  [10, 1],
  [11, 2],
];

/** A client's card: who it is, whom to talk to, what is under contract until when, competitors, needs, and a note. */
export function cardPart(facts: Facts, texts: Texts, card: ClientCard, row: number): Part {
  const own = checkedWords(texts).clientCards;
  const columns = columnTitles(facts.inputs, texts);
  const { file } = card;
  const merges: Area[] = [];
  const place = (at: number, [column, columns]: Span, style: StyleName, cell: Cell, format: string | null = asText): Block => {
    if (columns > 1) merges.push(across(at, column, columns));
    return block(at, column, style, [padded(cell, columns)], format);
  };
  const date = (text: string | undefined): Cell => (text ? (serialOf(text) ?? text) : null);
  const top: Readonly<Record<keyof typeof TOP, readonly [Cell, string]>> = {
    name: [card.name, asText],
    class: [card.class || null, asText],
    industry: [file?.industry || null, asText],
    staff: [file?.staff ?? null, ordinal],
    manager: [card.manager || null, asText],
    updated: [date(file?.updated), day],
    lastVisit: [date(card.lastVisit), day],
    netUsers: [card.netUsers, ordinal],
  };
  const fields = Object.keys(TOP) as (keyof typeof TOP)[];
  const roles = choiceWords("role")[texts.forms.language];
  const product = nameFinder(facts.inputs.products);
  const first = row + HEAD + 1;
  const count = lines(card);
  const left = file?.left == null ? "" : own.left(texts.forms.calendar.month(calendarMonth(facts.inputs, file.left - 1)), file.leftReason);
  const texted: readonly (readonly [string, string])[] = [
    [own.competitorProducts, file?.competitorProducts ?? ""],
    [own.needs, file?.needs ?? ""],
    [own.note, [file?.note ?? "", left].filter((text) => text !== "").join("\n")],
  ];
  const blocks: Block[] = [
    band(row, 0, card.name, COLUMNS),
    ...fields.flatMap((field) => [
      place(row + 1, TOP[field], "header", columns[field]),
      place(row + 2, TOP[field], "label", top[field][0], top[field][1]),
    ]),
    place(row + 3, [0, 1], "header", own.columns.address),
    place(row + 3, [1, COLUMNS - 1], "text", file?.address || null),
    block(row + 4, 0, "code", [padded(null, COLUMNS)]),
    ...Object.values(own.contacts).map((heading, at) => place(row + HEAD, CONTACT[at] ?? [0, 1], "header", heading)),
    ...Object.values(own.contracts).map((heading, at) => place(row + HEAD, CONTRACT[at] ?? [0, 1], "header", heading)),
    ...Array.from({ length: count }, (_, at) => {
      const contact = card.contacts[at];
      const contract = file?.contracts[at];
      const line = first + at;
      const role = contact?.role ?? facts.inputs.roles[contact?.title ?? ""] ?? null;
      const contactCells: readonly Cell[] = [
        contact?.name || null,
        contact?.title || null,
        (role && roles[role]) || null,
        contact?.phone || null,
      ];
      const to = a1({ row: line, column: CONTRACT[3]?.[0] ?? 0 });
      const contractCells: readonly (readonly [Cell, string])[] = [
        [contract === undefined || contract.product === "" ? null : product(contract.product), asText],
        [contract?.users ?? null, ordinal],
        [date(contract?.from), day],
        [date(contract?.to), day],
        [contract === undefined ? null : soonFormula(to, contract.to, facts, texts), asText],
      ];
      return [
        ...contactCells.map((cell, field) => place(line, CONTACT[field] ?? [0, 1], "label", cell)),
        ...contractCells.map(([cell, format], field) => place(line, CONTRACT[field] ?? [0, 1], "label", cell, format)),
      ];
    }).flat(),
    ...texted.flatMap(([heading, text], at) => [
      place(first + count + at, [0, 1], "header", heading),
      place(first + count + at, [1, COLUMNS - 1], "text", text || null),
    ]),
  ];
  return {
    blocks,
    merges,
    heights: [
      [row, 22],
      [row + 4, 6],
      ...texted.map(([, text], at) => [first + count + at, Math.max(30, 6 + 15 * wrappedLines(text, widthOf(1, COLUMNS - 1)))] as const),
      ...Array.from({ length: count }, (_, at) => [first + at, 20] as const),
    ],
  };
}
