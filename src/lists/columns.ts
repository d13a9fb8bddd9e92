import { numberIn } from "../plan/typed/number";
import { left, type Column, type Field, type NameType } from "./field";
import type { Around } from "./around";
import type { HeadRows, Known } from "./known";
import { columnsOf, mergesOf, textAt, type Grid } from "./grid";
import { monthOfCell } from "./monthRows";
import { figureFields } from "./figures";
import { wordsOf, type HeadingWords } from "./headingWords";
import { NAME_WORDS, NOT_FIGURES, NOTHING, PERSON, RATIO, RUNNING_NUMBER, TAKEN_BACK } from "./vocabulary";

/** Reads every column's heading, with what stands below it. */
export function columnsIn(grid: Grid, head: HeadRows, around: Around, known: Known): readonly Column[] {
  const parts = headingParts(grid, head);
  const looks = parts.map((own, column) => lookOf(grid, head.through + 1, column, own, known));
  const names = namesIn(looks);
  const figures = figureFields(
    looks.map((look, column) => (names[column] === null && look.isFigure ? look.words : null)),
    { around, known, hasProducts: names.some((field) => field?.type === "product") },
  );
  return looks.map((look, column) => ({
    column,
    heading: look.parts.join(" "),
    field: names[column] ?? figures[column] ?? unread(look),
  }));
}

/** By column, each row of its heading; a group's name stands over all of its columns. */
function headingParts(grid: Grid, { from, through }: HeadRows): readonly (readonly string[])[] {
  const mergeAt = mergesOf(grid);
  const rows = Array.from({ length: through - from + 1 }, (_, line) => {
    const row = from + line;
    const texts = Array.from({ length: columnsOf(grid) }, (_, column) => {
      const area = mergeAt(row, column);
      return area === null ? textAt(grid, row, column) : textAt(grid, area.row, area.column);
    });
    const isGroups = row < through && !grid.merges.some((area) => area.row === row && area.columns > 1);
    return isGroups ? filledRight(texts, (column) => textAt(grid, row + 1, column) !== "") : texts;
  });
  return Array.from({ length: columnsOf(grid) }, (_, column) => [
    ...new Set(rows.map((texts) => texts[column] ?? "").filter((text) => text !== "")),
  ]);
}

/** Where nobody merged them, a group's name stands over its first column alone. */
function filledRight(texts: readonly string[], hasBelow: (column: number) => boolean): readonly string[] {
  let group = "";
  return texts.map((text, column) => {
    if (text !== "") group = hasBelow(column) ? text : "";
    return text !== "" || !hasBelow(column) ? text : group;
  });
}

interface Look {
  readonly parts: readonly string[];
  readonly words: HeadingWords;
  readonly name: NameType | null;
  readonly isPerson: boolean;
  readonly isFigure: boolean;
  readonly isEmpty: boolean;
  /** How many different texts, of how many. */
  readonly texts: number;
  readonly different: number;
}

function lookOf(grid: Grid, body: number, column: number, parts: readonly string[], known: Known): Look {
  const name = nameOf(parts);
  let [numbers, percent, months] = [0, 0, 0];
  const texts: string[] = [];
  for (let row = body; row < grid.values.length; row += 1) {
    const text = textAt(grid, row, column);
    if (text === "" || NOTHING.test(text.toLowerCase())) continue;
    const isNumber = typeof grid.values[row]?.[column] === "number" || numberIn(text) !== null;
    // 1, 2, 3 and 202503 are months where the heading says so.
    if ((name === "month" || !isNumber) && monthOfCell(text) !== null) months += 1;
    if (isNumber) numbers += 1;
    else texts.push(text);
    if (isNumber && /%/.test(`${grid.formats?.[row]?.[column] ?? ""}${text}`)) percent += 1;
  }
  const heading = parts.join(" ").toLowerCase();
  const own = wordsOf(parts, known.metrics);
  const words = percent > numbers / 2 ? { ...own, isRatio: true } : own;
  const isNumeric = numbers > 0 && numbers >= 0.6 * (numbers + texts.length);
  const isEmpty = numbers + texts.length === 0;
  const isMonths = months > 0 && months >= 0.8 * (numbers + texts.length);
  const saysFigure = words.metric !== null || words.months !== null || words.kind !== null;
  const isAside = parts.length === 0 || TAKEN_BACK.test(heading) || (isBeside(heading) && words.metric === null);
  return {
    parts,
    words,
    name: name === "month" || isMonths ? (isMonths ? "month" : null) : isNumeric && name !== "clientId" ? null : name,
    isPerson: PERSON.test(parts.at(-1)?.toLowerCase() ?? ""),
    isFigure: !isMonths && !isAside && name !== "clientId" && (isNumeric || (saysFigure && name === null)),
    isEmpty,
    texts: texts.length,
    different: new Set(texts).size,
  };
}

/** By the word that ends last: 区域经理 is a manager, 客户经理区域 an area. */
export function nameOf(parts: readonly string[]): NameType | null {
  for (const part of [...parts].reverse()) {
    const [first = ""] = part
      .toLowerCase()
      .replace(/\([^)]*\)/g, "")
      .split(/[/／]/);
    // 产品名称 speaks of products, 客户名称 of clients.
    const text = first.trim().replace(/(产品|业务|品类|品种|商品|服务|product|service|item) ?(?:全?名称?|names?)$/, "$1");
    if (RUNNING_NUMBER.test(text)) return null;
    const found = NAME_WORDS.map(([type, words]) => {
      const match = [...text.matchAll(new RegExp(words.source, "g"))].at(-1);
      return { type, end: match ? match.index + match[0].length : -1 };
    });
    const [first_] = found.filter(({ end }) => end >= 0);
    if (first_?.type === "clientId" || (first_?.type === "product" && /类|type|category|line|group|family/.test(text))) return first_.type;
    const last = found.reduce<{ type: NameType; end: number } | null>((best, one) => (one.end > (best?.end ?? -1) ? one : best), null);
    if (last) return last.type;
  }
  return null;
}

/** One column for each kind of name; where none is the client, whatever tells rows apart is. */
function namesIn(looks: readonly Look[]): readonly (Field | null)[] {
  const fields: (Field | null)[] = looks.map(() => null);
  const taken = new Set<NameType>();
  const take = (column: number, type: NameType): void => {
    fields[column] = taken.has(type) ? left("twice") : { type };
    taken.add(type);
  };
  for (const [column, { name, isFigure }] of looks.entries()) if (name !== null && !isFigure) take(column, name);
  for (const [column, { isPerson }] of looks.entries()) if (isPerson && !taken.has("manager")) take(column, "manager");
  if (taken.has("client")) return fields;
  const spare = looks.findIndex(
    ({ isFigure, parts, texts, different }, column) =>
      fields[column] === null &&
      !isFigure &&
      parts.length > 0 &&
      texts > 1 &&
      different >= 0.9 * texts &&
      !isBeside(parts.join(" ").toLowerCase()),
  );
  if (spare >= 0 && !taken.has("product")) take(spare, "client");
  return fields;
}

/** Running numbers, telephones, remarks. */
function isBeside(heading: string): boolean {
  return RUNNING_NUMBER.test(heading) || NOT_FIGURES.test(heading);
}

function unread({ parts, isEmpty }: Look): Field {
  if (parts.length === 0) return left("noHeading");
  const heading = parts.join(" ").toLowerCase();
  if (RUNNING_NUMBER.test(heading)) return left("number");
  return left(!isEmpty && RATIO.test(heading) ? "ratio" : "notKnown");
}
