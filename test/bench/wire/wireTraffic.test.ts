import { openLight } from "../../../src/workbench/engine/light/openLight";
import { workbookForEach } from "../../support/localWorkbook";
import { wireTraffic } from "./wireTraffic";

const workbook = workbookForEach(openLight);

test("requests, the bytes of both ways in UTF-8, the largest of them, and cells of which content is sent", async () => {
  const traffic = wireTraffic(workbook().host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [
      ["目标", 1],
      [null, 2],
    ];
    sheet.getRange("C1").formulas = [["=B1"]];
    sheet.getRange("A1:C1").format.font.bold = true;
    await context.sync();
  });
  const sent = workbook().requests.map(({ bytes }) => bytes);
  const { received, ...others } = traffic();
  const bytes = sent.reduce((sum, each) => sum + each, 0);
  expect(others).toEqual({ requests: sent.length, bytes, largest: Math.max(...sent), cells: 4 });
  expect(received).toBeGreaterThan(0);
  expect(traffic()).toEqual({ requests: 0, bytes: 0, received: 0, largest: 0, cells: 0 });
});

test("a letter beyond ASCII counts as the bytes it is sent in", async () => {
  const traffic = wireTraffic(workbook().host);
  const write = (text: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[text]];
      await context.sync();
    });
  await write("aaaa");
  const { bytes } = traffic();
  await write("目标目标");
  expect(traffic().bytes - bytes).toBe(4 * 2);
});
