import type { Inputs, Language } from "../../plan/inputs/inputs";
import { columnWidth, wrappedHeights } from "../../sheet/look/width";
import { idOf, sheetIds } from "../../sheet/place/identity";
import type { SheetKey } from "../../sheet/place/place";
import { block } from "../../sheet/spec/block";
import type { SheetSpec } from "../../sheet/spec/spec";
import { formOf } from "../forms";
import { headingHeights, HEADING_ROWS, pageHeading, titled } from "../parts/heading";
import type { Texts } from "../texts";
import { CONTENTS } from "./form";
import { lines as en } from "./lines.en";
import { lines as zhCN } from "./lines.zh-CN";

/**
 * 目录: the sheets of ours in the order of their tabs, each as a link with a line on what it is for.
 *
 *     工作表          用途                  由谁填写
 *     F1 任务一览表   各客户经理各月的任务  按方案生成
 *
 * @param sheets by key, with what their tabs are called now
 */
export function compileContents(sheets: readonly SheetThere[], inputs: Inputs, texts: Texts): SheetSpec {
  const words = LINES[inputs.language];
  const shown = sheets.flatMap(({ key, tab }) => {
    const form = formOf(key);
    const about = form && words.of[form.id];
    return form === null || about === null ? [] : [{ key, tab, about: String(about), typing: form.typing }];
  });
  const first = HEADING_ROWS + 1;
  const widths = [
    columnWidth([words.sheet, ...shown.map(({ tab }) => tab)], 20, 40),
    // Characters of Chinese are a little wider than two of the default font, which tells in a whole line.
    Math.min(MOST_ABOUT, Math.ceil(1.06 * columnWidth([words.about, ...shown.map(({ about }) => about)], 30, MOST_ABOUT))),
    columnWidth([words.typing, words.byPeople, words.byUs], 10, 24),
  ];
  const labels = shown.map(({ tab, about, typing }) => [tab, about, typing === "none" ? words.byUs : words.byPeople]);
  return {
    key: CONTENTS.keyOf(),
    name: texts.forms.contents.name,
    widths,
    blocks: [
      ...titled(words.title(inputs.year), [words.intro]),
      block(HEADING_ROWS, 0, "header", [[words.sheet, words.about, words.typing]]),
      block(first, 0, "label", labels),
    ],
    ids: sheetIds(
      shown.map(({ key }, line) => [first + line, idOf("sheet", key)] as const),
      ["sheet", "about", "typing"].map((id, column) => [column, id] as const),
    ),
    merges: [],
    heights: [...headingHeights, [HEADING_ROWS, 24], ...wrappedHeights(first, labels, widths)],
    links: shown.map(({ key }, line) => ({ row: first + line, column: 0, to: { sheet: key, address: null }, tip: words.go })),
    frozen: { rows: first, columns: 1 },
    tabColor: "#1F3864",
    print: { titleRows: first, titleColumns: 0, pagesWide: 1, orientation: "portrait", ...pageHeading(inputs, texts) },
  };
}

/** A sheet of ours as it stands in the workbook. */
export interface SheetThere {
  readonly key: SheetKey;
  readonly tab: string;
}

const MOST_ABOUT = 80;

const LINES: Readonly<Record<Language, typeof en>> = { en, "zh-CN": zhCN };
