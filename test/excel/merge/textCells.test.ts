import { openLight } from "../../../src/workbench/engine/light/openLight";
import type { SheetSpec } from "../../../src/sheet/spec/spec";
import { workbookForEach } from "../../support/localWorkbook";
import { smallSheet } from "../../support/smallSheet";
import { writeSheets } from "../../support/writeSheets";

const workbook = workbookForEach(openLight);

/** A name that a formula answers, in a cell of which the format is text. */
const named = (formula: string): SheetSpec => {
  const sheet = smallSheet("F1", [["a", { formula, value: "a" }]]);
  return { ...sheet, blocks: sheet.blocks.map((block) => ({ ...block, format: "@" })) };
};

test("a formula that changes stays a formula, also in a cell of which the format is text", async () => {
  await writeSheets([named("=A1")]);
  await writeSheets([named('=A1&""')]);
  const sheet = workbook()
    .engine.sheets()
    .find(({ name }) => name === "Sheet of F1");
  const area = sheet?.cells.usedArea(true);
  const found = area ? (sheet?.cells.read(area).flat() ?? []) : [];
  expect(found.filter(({ formula, value }) => String(formula ?? value).startsWith("=")).map(({ formula }) => formula)).toEqual(['=A1&""']);
});
