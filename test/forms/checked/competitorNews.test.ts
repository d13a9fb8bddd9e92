import { compileCompetitorNews } from "../../../src/forms/competitorNews/compileCompetitorNews";
import { FORM_TEXTS } from "../../../src/forms/texts";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { answerOf } from "../../../src/sheet/formula/formula";
import type { Cell } from "../../../src/sheet/spec/spec";
import { workbookOf } from "../../../src/xlsx/specs/workbookOf";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import { describeWithLibreOffice, recalculate } from "../../support/libreOffice";
import { factsFor, LIVED } from "./lived";

/** Names that formulas could take for patterns, comparisons or numbers. */
const NAMES = ["A*", "A?", "AB", "<5", "007", "7", "=1"] as const;

const [{ file }] = LIVED;
const hostile = {
  ...file,
  competitors: NAMES.flatMap((competitor, at) =>
    Array.from({ length: at + 1 }, (_, n) => ({
      id: `k:${at}:${n}`,
      manager: file.managers[0]?.id ?? "",
      date: n % 2 === 0 ? "2026-02-10" : "2026-03-31",
      competitor,
      news: `消息${n}`,
    })),
  ),
} as PlanFile;

/** A competitor's row: its name, twelve months, the total. */
function counts(rows: readonly (readonly unknown[])[], name: string): readonly unknown[] {
  return rows.find(([first, second]) => String(first) === name && typeof second === "number")?.slice(1, 14) ?? [];
}

const expected = (at: number): readonly number[] => [
  0,
  Math.ceil((at + 1) / 2),
  Math.floor((at + 1) / 2),
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  at + 1,
];

const spec = compileCompetitorNews(factsFor(hostile, "2026-06-30"), FORM_TEXTS["zh-CN"]);

test("counts every competitor by months, whatever it is called", () => {
  const [names, figures] = [spec.blocks.filter(({ row, column }) => row === 6 && column < 2)].flat();
  const rows = (names?.cells ?? []).map((cells, at): readonly unknown[] => [
    cells[0],
    ...(figures?.cells[at] ?? []).map((cell: Cell) => answerOf(cell)),
  ]);
  NAMES.forEach((name, at) => expect([name, counts(rows, name)]).toEqual([name, expected(at)]));
});

test("without any news it says so", () => {
  const none = compileCompetitorNews(factsFor({ ...file, competitors: [] }, "2026-06-30"), FORM_TEXTS["zh-CN"]);
  expect(none.blocks.flatMap(({ cells }) => cells.flat())).toContain("尚无记录。");
});

describeWithLibreOffice("LibreOffice", () => {
  test("counts the same", async () => {
    const { file: book, tabs } = workbookOf([[spec]], spec.key);
    const result = await recalculate(await writeXlsx(book));
    if (result.type === "NotInstalled") throw new Error("LibreOffice is gone.");
    const rows = result.sheets[tabs.get(spec.key) ?? ""] ?? [];
    NAMES.forEach((name, at) => expect([name, counts(rows, name)]).toEqual([name, expected(at)]));
  });
});
