/** Workbooks that an add-in makes and Excel opens in windows of their own. */
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import { failure, inWorkbook } from "../../support/localWorkbook";
import { cell, sheet, workbook as workbookFile } from "../../xlsx/featureWorkbook";

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

test("Excel.createWorkbook opens the file that it is given, byte for byte, and an empty workbook without one", () =>
  inWorkbook(async (_context, _sheet, { Excel, opened }) => {
    const file = await writeXlsx(workbookFile([sheet("S", [cell(0, 0, "甲")])]));
    await Excel.createWorkbook(base64(file));
    await Excel.createWorkbook();
    expect(opened).toEqual([file, null]);
  }));

test("what is made is opened when that is asked for, and is found again by its id", () =>
  inWorkbook(async (context, _sheet, { opened }) => {
    const file = await writeXlsx(workbookFile([sheet("S", [])]));
    const { application } = context.workbook;
    const created = (
      application as unknown as { createWorkbook(file: string): Excel.WorkbookCreated & { readonly id: string; open(): void } }
    ).createWorkbook(base64(file));
    created.load("id");
    await context.sync();
    expect([opened, created.id]).toEqual([[], "0"]);
    created.open();
    await context.sync();
    expect(opened).toEqual([file]);
  }));

test.each(["no base64: ~", base64(new TextEncoder().encode("no archive, but long enough to be one of those"))])("%s is refused", (given) =>
  inWorkbook(async (_context, _sheet, { Excel, opened }) => {
    expect(await failure(Excel.createWorkbook(given))).toMatchObject({ code: "InvalidArgument" });
    expect(opened).toEqual([]);
  }),
);
