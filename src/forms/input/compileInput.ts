import type { Inputs } from "../../plan/inputs/inputs";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import type { Block, LinkSpec, SheetSpec } from "../../sheet/spec/spec";
import { READABLE, sidesBySide } from "../../sheet/look/pageBreaks";
import { columnWidth, filterHeadingHeight, wrappedLines } from "../../sheet/look/width";
import type { Texts } from "../texts";
import { pageHeading } from "../parts/heading";
import { inputChoices } from "./choices";
import { guideOf } from "./guide";
import { idsInput } from "./ids";
import { settingsPart, tablePart, type InputPart } from "./inputPart";
import { CLIENTS_HEAD, CONTENTS, HEAD, hiddenColumns, inputLayouts, type InputLayout } from "./places";
import { compactSeasonality } from "./seasonality";

/**
 * The content of a plan file as sheets to type in: 目标输入 with what every plan says, which fits on a screen; 集团客户 with the one list
 * that grows long; 更多设定 with what most plans do without. Tables without entries get a few empty rows.
 */
export function compileInput(inputs: Inputs, texts: Texts): readonly [SheetSpec, SheetSpec, SheetSpec] {
  const seasonality = compactSeasonality(inputs);
  const layouts = inputLayouts(inputs, seasonality, texts);
  const [target, clients, more] = layouts.map((layout): InputSheet => ({
    layout,
    parts: [
      ...(layout.settings ? [settingsPart(layout.settings, inputs, texts)] : []),
      ...layout.tables.map((table) => tablePart(table, inputs, seasonality, texts)),
    ],
    choices: inputChoices(layout, layouts, texts),
  })) as [InputSheet, InputSheet, InputSheet];
  return [targetSheet(target, inputs, texts), clientSheet(clients, inputs, texts), moreSheet(more, inputs, texts)];
}

interface InputSheet {
  readonly layout: InputLayout;
  readonly parts: readonly InputPart[];
  readonly choices: SheetSpec["choices"];
}

function targetSheet(sheet: InputSheet, inputs: Inputs, texts: Texts): SheetSpec {
  const { title, intro } = guideOf(texts);
  const parts = partsOf(sheet, 0);
  return {
    ...common(sheet, inputs),
    name: texts.forms.input.name,
    widths: parts.widths,
    blocks: [...titled(title, intro), ...parts.blocks],
    merges: parts.merges,
    heights: parts.heights,
    frozen: { rows: HEAD + 1, columns: 0 },
    print: { titleRows: HEAD + 1, titleColumns: 0, pagesWide: 1, ...pageHeading(inputs, texts) },
  };
}

/** Its title says what the table is, so nothing stands between them but how to fill it in. */
function clientSheet(sheet: InputSheet, inputs: Inputs, texts: Texts): SheetSpec {
  const [{ band, hint, area, headings, widths, blocks }] = sheet.parts as readonly [InputPart];
  const columns = area.columns - hiddenColumns(sheet.layout).length;
  const shown = total(widths.slice(0, columns));
  return {
    ...common(sheet, inputs),
    name: texts.forms.input.clientSheet.name,
    widths,
    blocks: [block(0, 0, "title", [[band]]), block(1, 0, "note", [[hint, ...Array<null>(columns - 1).fill(null)]]), ...blocks],
    merges: [{ row: 1, column: 0, rows: 1, columns }],
    heights: [
      [0, 32],
      [1, 6 + 13 * wrappedLines(hint, shown * 1.15)],
      [CLIENTS_HEAD, filterHeadingHeight(headings, widths)],
    ],
    frozen: { rows: CLIENTS_HEAD + 1, columns: 1 },
    print: {
      titleRows: CLIENTS_HEAD + 1,
      titleColumns: 1,
      ...sidesBySide(
        widths.slice(0, columns),
        1,
        widths.slice(1, columns).map((_, column) => 1 + column),
      ),
      ...pageHeading(inputs, texts),
    },
  };
}

/** The first column stays in view and leads to the parts. */
function moreSheet(sheet: InputSheet, inputs: Inputs, texts: Texts): SheetSpec {
  const { title, intro, contents, go } = guideOf(texts).more;
  const parts = partsOf(sheet, CONTENTS.column + 2);
  const listed = [...sheet.parts].sort((a, b) => a.area.column - b.area.column);
  const row = CONTENTS.row + 1;
  const starts = [...new Set(listed.slice(1).map(({ area }) => area.column))];
  const widths = [columnWidth([contents, ...listed.map(({ band }) => band)], 12, 30), GAP, ...parts.widths.slice(2)];
  return {
    ...common(sheet, inputs),
    name: texts.forms.input.more.name,
    widths,
    blocks: [
      ...titled(title, intro),
      block(CONTENTS.row, CONTENTS.column, "header", [[contents]]),
      block(
        row,
        CONTENTS.column,
        "label",
        listed.map(({ band }) => [band]),
      ),
      ...parts.blocks,
    ],
    merges: parts.merges,
    heights: parts.heights,
    links: listed.map(({ band, area }, at): LinkSpec => ({
      row: row + at,
      column: CONTENTS.column,
      to: { sheet: sheet.layout.key, address: a1({ row: area.row + 1, column: area.column }) },
      tip: go(band),
    })),
    frozen: { rows: HEAD + 1, columns: 1 },
    print: { titleRows: HEAD + 1, titleColumns: 0, ...sidesBySide(widths, 0, [0, ...starts], READABLE), ...pageHeading(inputs, texts) },
  };
}

function common({ layout, choices }: InputSheet, inputs: Inputs) {
  const { key, settings, tables } = layout;
  const columns = hiddenColumns(layout);
  return {
    key,
    ids: idsInput(inputs, layout),
    tables: tables.map(({ name, area }) => ({ name, area })),
    names: settings ? [{ name: settings.name, area: settings.area }] : tables.map(({ area }) => ({ name: "TC_ClientList", area })),
    ...(choices && choices.length > 0 && { choices }),
    ...(columns.length > 0 && { hidden: { rows: [], columns } }),
    tabColor: TAB,
  };
}

const TAB = "#BF9000";
/** Characters between parts. */
const GAP = 2;

function titled(title: string, intro: string): readonly Block[] {
  return [block(0, 0, "title", [[title]]), block(1, 0, "subtitle", [[intro]])];
}

/** Parts with their names and hints above, side by side or below each other. @param first column that they may use */
function partsOf({ parts, layout }: InputSheet, first: number): Pick<SheetSpec, "widths" | "blocks" | "merges" | "heights"> {
  const hidden = new Set(hiddenColumns(layout));
  const end = Math.max(...parts.map(({ area }) => area.column + area.columns));
  const widths = Array.from({ length: end }, (_, column) =>
    Math.max(column < first ? 0 : GAP, ...parts.map(({ area, widths: own }) => own[column - area.column] ?? 0)),
  );
  const shownOf = ({ area }: InputPart): number =>
    Array.from({ length: area.columns }, (_, at) => area.column + at).filter((column) => !hidden.has(column)).length;
  const widthOf = (part: InputPart): number => total(widths.slice(part.area.column, part.area.column + shownOf(part)));
  const heads = [...new Set(parts.map(({ area }) => area.row))];
  return {
    widths,
    blocks: parts.flatMap((part) => {
      const { area, band, hint, blocks } = part;
      const rest = Array<null>(shownOf(part) - 1).fill(null);
      return [
        block(area.row - 2, area.column, "band", [[band, ...rest]]),
        block(area.row - 1, area.column, "note", [[hint, ...rest]]),
        ...blocks,
      ];
    }),
    merges: parts.map((part) => ({ row: part.area.row - 1, column: part.area.column, rows: 1, columns: shownOf(part) })),
    heights: [
      [0, 32],
      [1, 20],
      ...heads.flatMap((head): SheetSpec["heights"] => {
        const here = parts.filter(({ area }) => area.row === head);
        return [
          [head - 2, 20],
          [head - 1, 6 + 13 * Math.max(...here.map((part) => wrappedLines(part.hint, widthOf(part) * 1.15)))],
          [head, Math.max(...here.map(({ area, headings }) => filterHeadingHeight(headings, widths.slice(area.column))))],
        ];
      }),
    ],
  };
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
