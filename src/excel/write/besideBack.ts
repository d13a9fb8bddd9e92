/** Cells that were written one by one, on any sheet, as they have to be put back. */
import { sameContent, type Content } from "../../sheet/merge/ourContent";
import { a1 } from "../../sheet/place/address";
import type { CellWrite } from "../../sheet/merge/mergeCells";
import type { Survey } from "../read/survey";
import type { CellsStep, SheetStep } from "../steps/step";
import type { Beside } from "./planWriting";
import type { TypedSince } from "./typedSince";
import { areaOn } from "../request/areaOn";

export interface CellsBack {
  readonly works: readonly Beside[];
  readonly since: readonly TypedSince[];
}

/** Queues the question what stands there now; sheets that are gone are left out. */
export function besideBack(context: Excel.RequestContext, steps: readonly SheetStep[], { sheets, own }: Survey): () => CellsBack {
  const asked = steps.flatMap((step) => {
    const sheet =
      step.type === "cells" ? (sheets.find(({ name }) => name === step.tab) ?? sheets.find(({ id }) => id === step.id)) : undefined;
    if (step.type !== "cells" || !sheet || step.cells.length === 0) return [];
    const area = around(step);
    const range = areaOn(context.workbook.worksheets.getItem(sheet.id), area);
    return [{ step, sheet, area, range: range.load("formulas") }];
  });
  return () => {
    const all = asked.map(({ step, sheet, area, range }) => {
      const key = [...own].find(([, { id }]) => id === sheet.id)?.[0] ?? null;
      const cells = step.cells.map(([row, column, was, ours]) => {
        const now = ((range.formulas as unknown[][])[row - area.row]?.[column - area.column] ?? "") as Content;
        return { row, column, was, now, isOurs: sameContent(now, ours), isBack: sameContent(now, was) };
      });
      const writes = cells.flatMap(({ row, column, was, now, isBack }): readonly CellWrite[] =>
        isBack ? [] : [{ row, column, content: was, isFormula: typeof was === "string" && was.startsWith("="), was: now }],
      );
      const since = cells.flatMap(({ row, column, isOurs, isBack }) =>
        isOurs || isBack ? [] : [{ key, tab: sheet.name, address: a1({ row, column }) }],
      );
      return { work: { id: sheet.id, tab: sheet.name, writes }, since };
    });
    return { works: all.map(({ work }) => work), since: all.flatMap(({ since }) => since) };
  };
}

function around({ cells }: CellsStep) {
  const [rows, columns] = [cells.map(([row]) => row), cells.map(([, column]) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
