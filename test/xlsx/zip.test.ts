import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { changeParts, readTexts } from "../support/archives";
import { cell, sheet, workbook } from "./featureWorkbook";

const archive = (): Promise<Uint8Array> => writeXlsx(workbook([sheet("年 表", [cell(0, 0, "集团客户")])]));

test("changeParts(archive, changes) changes what it names and keeps the rest", async () => {
  const before = await readTexts(await archive());
  const after = await readTexts(
    await changeParts(await archive(), { "xl/sharedStrings.xml": (xml) => xml.replace("集团客户", "政企".repeat(1000)) }),
  );
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect(after.get("xl/sharedStrings.xml")).toContain(`<t>${"政企".repeat(1000)}</t>`);
  expect([...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path)).toEqual(["xl/sharedStrings.xml"]);
});

test("changeParts throws for a part that is not there", async () => {
  await expect(changeParts(await archive(), { "xl/none.xml": (xml) => xml })).rejects.toThrow("no xl/none.xml");
});

test("readTexts throws for what is no archive", async () => {
  await expect(readTexts(new TextEncoder().encode("not a zip archive, but long enough to be one"))).rejects.toThrow("NotAWorkbook");
});
