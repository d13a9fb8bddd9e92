import type { Inputs } from "../../plan/inputs/inputs";
import { asText, day, serialOf } from "../../sheet/look/formats";
import { idOf } from "../../sheet/place/identity";
import { block } from "../../sheet/spec/block";
import type { Block, Cell, SheetSpec } from "../../sheet/spec/spec";
import { handedWords } from "../handed/words";
import { pageHeading } from "../parts/heading";
import type { Texts } from "../texts";
import { DIRECTORY } from "./form";
import { CLIENT, LAST, METRIC, MONTH, OF_CLIENT, PRODUCT, PURPOSE, type Directory } from "./places";

/** 清单, whose tab is not shown: clients with the last visit of each, contacts, purposes. */
export function compileDirectory(inputs: Inputs, manager: string, directory: Directory, texts: Texts): SheetSpec {
  const { clients, contacts, purposes, products, metrics, months } = directory;
  const words = handedWords(texts).directory;
  const list = (column: number, cells: readonly (readonly Cell[])[], format = asText): readonly Block[] =>
    cells.length === 0 ? [] : [block(1, column, "text", cells, format)];
  const single = [
    [PURPOSE, words.purposes, purposes],
    [PRODUCT, words.products, products],
    [METRIC, words.metrics, metrics],
    [MONTH, words.months, months],
  ] as const;
  return {
    key: DIRECTORY.keyOf(manager),
    name: texts.forms.handed.directory,
    widths: [24, 8, 30, 3, 12, 3, 24, 14, 14, 16, 3, 24, 3, 24, 3, 16, 3, 12],
    blocks: [
      block(0, CLIENT, "header", [words.clients]),
      block(0, OF_CLIENT, "header", [words.contacts]),
      ...single.map(([column, heading]) => block(0, column, "header", [[heading]])),
      ...list(
        CLIENT,
        clients.map(({ name, class: grade, address }) => [name, grade, address]),
      ),
      ...list(
        LAST,
        clients.map(({ last }) => [serialOf(last)]),
        day,
      ),
      ...list(
        OF_CLIENT,
        contacts.map(({ client, name, title, phone }) => [client, name, title, phone]),
      ),
      ...single.flatMap(([column, , entries]) =>
        list(
          column,
          entries.map((entry) => [entry]),
        ),
      ),
    ],
    merges: [],
    ids: {
      rows: [
        "headings",
        ...Array.from(
          { length: Math.max(1, clients.length, contacts.length, ...single.map(([, , entries]) => entries.length)) },
          (_, row) => idOf("entry", row + 1),
        ),
      ],
      columns: Array.from({ length: MONTH + 1 }, (_, column) => idOf("list", column + 1)),
    },
    heights: [],
    frozen: { rows: 1, columns: 0 },
    visible: false,
    tabColor: null,
    print: { titleRows: 1, titleColumns: 0, pagesWide: 1, ...pageHeading(inputs, texts) },
  };
}
