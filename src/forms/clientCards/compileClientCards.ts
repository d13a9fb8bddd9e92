import { dateOf } from "../../plan/calendar/date";
import type { Facts } from "../../plan/checking/facts/facts";
import { a1 } from "../../sheet/place/address";
import { idOf, sheetIds } from "../../sheet/place/identity";
import { block, inRole } from "../../sheet/spec/block";
import type { Block, Cell, SheetSpec } from "../../sheet/spec/spec";
import { asText, count, day, serialOf } from "../../sheet/look/formats";
import { wrappedLines } from "../../sheet/look/width";
import { withWholeHeadings } from "../../sheet/look/wholeHeadings";
import { checkedWords } from "../checked/words";
import { headingHeights, pageHeading, titled } from "../parts/heading";
import { band, padded } from "../parts/part";
import { nameFinder } from "../records/nameFinder";
import type { Texts } from "../texts";
import { cardPart, cardRows } from "./cardPart";
import { clientCards, type ClientCard } from "./cards";
import { CLIENT_CARDS } from "./form";
import { across, columnTitles, COLUMNS, DAY, FIRST, HEAD, SOON, soonFormula, WIDTHS } from "./places";

/**
 * F15 集团客户档案: all clients in a list, with what is counted of them, and behind it a card on a page of its own for each of whom something
 * was written down. What ends soon is a formula over the day above.
 */
export function compileClientCards(facts: Facts, texts: Texts): SheetSpec {
  const { inputs } = facts.course.current;
  const words = checkedWords(texts);
  const own = words.clientCards;
  const all = clientCards(facts);
  const hint = own.hint(texts.forms.lists.clientFiles, texts.forms.lists.contacts);
  let row = FIRST + all.length + 2;
  const cards = all
    .filter(({ file, contacts }) => file !== null || contacts.length > 0)
    .map((card) => {
      const first = row;
      row += cardRows(card) + 1;
      return { card, first };
    });
  const parts = cards.map(({ card, first }) => cardPart(facts, texts, card, first));
  const productOf = nameFinder(inputs.products);
  const list = all.map((card) => ({ card, products: productsIn(card, productOf, texts) }));
  return withWholeHeadings({
    key: CLIENT_CARDS.keyOf(),
    name: texts.forms.checked.clientCards,
    widths: WIDTHS,
    blocks: [
      ...titled(own.title(inputs.year), [inputs.team, inputs.supervisor && texts.forms.subtitle.supervisor(inputs.supervisor)]),
      block(2, 0, "note", [padded(hint, COLUMNS)]),
      block(DAY.row, 0, "header", [padded(own.day, DAY.column)]),
      block(DAY.row, DAY.column, "subtotal", [[serialOf(dateOf(facts.on))]], day),
      band(HEAD, 0, own.list, COLUMNS),
      block(HEAD + 1, 0, "header", [Object.values(columnTitles(inputs, texts))]),
      ...listBlocks(facts, texts, list),
      ...parts.flatMap(({ blocks }) => blocks),
    ],
    ids: sheetIds(
      [
        [DAY.row, "day"],
        ...all.map(({ id }, at) => [FIRST + at, idOf("client", id)] as const),
        ...cards.flatMap(({ card, first }) =>
          Array.from({ length: cardRows(card) }, (_, at) => [first + at, idOf("card", card.id, at)] as const),
        ),
      ],
      WIDTHS.map((_, column) => [column, idOf("column", column + 1)] as const),
    ),
    merges: [across(2, 0, COLUMNS), across(DAY.row, 0, DAY.column), ...parts.flatMap(({ merges }) => merges)],
    heights: [
      ...headingHeights,
      [2, 4 + 13 * wrappedLines(hint, 150)],
      ...list.map(({ card, products }, at) => {
        const texts = [card.name, card.file?.industry ?? "", card.manager, card.file?.address ?? "", products];
        const lines = texts.map((text, column) => wrappedLines(text, WIDTHS[[0, 2, 4, 5, 6][column] ?? 0] ?? 10));
        return [FIRST + at, 4 + 15 * Math.max(...lines)] as const;
      }),
      ...parts.flatMap(({ heights }) => heights),
    ],
    frozen: { rows: 0, columns: 1 },
    tabColor: "#7A3E9D",
    print: { titleRows: 2, titleColumns: 0, pagesWide: 1, breaks: cards.map(({ first }) => first), ...pageHeading(inputs, texts) },
  });
}

function productsIn({ file }: ClientCard, productOf: (id: string) => string, texts: Texts): string {
  return [...new Set((file?.contracts ?? []).flatMap(({ product }) => (product === "" ? [] : productOf(product))))].join(
    texts.forms.listSeparator,
  );
}

function listBlocks(
  facts: Facts,
  texts: Texts,
  list: readonly { readonly card: ClientCard; readonly products: string }[],
): readonly Block[] {
  if (list.length === 0) return [];
  const date = (text: string | undefined): Cell => (text ? (serialOf(text) ?? text) : null);
  const column = (
    at: number,
    style: "label" | "computed",
    format: string,
    cellOf: (one: (typeof list)[number], row: number) => Cell,
  ): Block =>
    block(
      FIRST,
      at,
      style,
      list.map((one, row) => [cellOf(one, FIRST + row)]),
      format,
    );
  /** Texts beside it would touch a day at the right. */
  const dayColumn = (at: number, dayOf: (one: (typeof list)[number]) => Cell): Block => inRole("computed", column(at, "label", day, dayOf));
  return [
    column(0, "label", asText, ({ card }) => card.name),
    column(1, "label", asText, ({ card }) => card.class || null),
    column(2, "label", asText, ({ card }) => card.file?.industry || null),
    column(3, "computed", count, ({ card }) => card.file?.staff ?? null),
    column(4, "label", asText, ({ card }) => card.manager || null),
    column(5, "label", asText, ({ card }) => card.file?.address || null),
    column(6, "label", asText, ({ products }) => products || null),
    column(7, "computed", count, ({ card }) => card.users),
    column(8, "computed", count, ({ card }) => card.netUsers),
    dayColumn(9, ({ card }) => date(card.lastVisit)),
    dayColumn(10, ({ card }) => date(card.ends)),
    column(SOON, "label", asText, ({ card }, row) => soonFormula(a1({ row, column: 10 }), card.ends, facts, texts)),
    dayColumn(12, ({ card }) => date(card.file?.updated)),
  ];
}
