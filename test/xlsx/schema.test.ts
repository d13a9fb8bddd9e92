/** What is written is valid: every part of the file, for every sheet of every form. */
import { FORMS } from "../../src/forms/forms";
import { workbookOf } from "../../src/xlsx/specs/workbookOf";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { sheetsTurnAbout } from "../forms/allSheets";
import { readTexts } from "../support/archives";
import { featureWorkbook } from "./featureWorkbook";
import { faultsIn } from "./schema";

async function faultsOf(file: Uint8Array): Promise<readonly string[]> {
  const parts = [...(await readTexts(file))].filter(([path]) => !path.startsWith("xl/theme/"));
  return parts.flatMap(([path, text]) => faultsIn(text).map((fault) => `${path}: ${fault}`));
}

test("every feature that a file can have", async () => {
  expect(await faultsOf(await writeXlsx(featureWorkbook))).toEqual([]);
});

test.each(sheetsTurnAbout)("$name", async ({ specs }) => {
  expect(await faultsOf(await writeXlsx(workbookOf([specs], specs[0]?.key ?? "").file))).toEqual([]);
});

test("these are sheets of every form that there is", () => {
  const keys = sheetsTurnAbout.flatMap(({ specs }) => specs.map(({ key }) => key));
  expect(FORMS.filter((form) => !keys.some((key) => form.owns(key))).map(({ id }) => id)).toEqual([]);
});

test.each([
  ["in the wrong order", "<row r='1'><c r='A1'><v>1</v><f>1</f></c></row>", "<c> holds v f"],
  ["unknown", "<cell/>", "<cell> is unknown"],
  ["with an attribute that it does not have", "<mergeCell ref='A1:B1' name='x'/>", "<mergeCell> knows no name"],
  ["with a value that it does not take", "<col min='1' max='1' hidden='true'/>", '<col hidden="true">'],
  ["without what it needs", "<tablePart/>", "<tablePart> has no r:id"],
  ["with a count that is not so", "<mergeCells count='2'><mergeCell ref='A1:B1'/></mergeCells>", "<mergeCells> counts 2, and holds 1"],
])("an element %s is told", (_, xml, fault) => {
  expect(faultsIn(xml)).toEqual([fault]);
});
