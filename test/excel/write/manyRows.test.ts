/** A list of twenty thousand rows: rewritten, cancelled and undone, no request and no answer is larger than Excel on the web takes. */
import { attempt } from "../../../src/excel/request/attempt";
import { undoStep } from "../../../src/excel/write/undoStep";
import { writeSheets } from "../../../src/excel/write/writeSheets";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { wireTraffic } from "../../bench/wire/wireTraffic";
import { workbookForEach } from "../../support/localWorkbook";
import { smallSheet } from "../../support/smallSheet";

const workbook = workbookForEach(openLight);

const ROWS = 20_000;
/** As Excel on the web has it, in bytes. */
const MOST = 5_000_000;
const list = (word: string) =>
  smallSheet("Input", [["Name"], ...Array.from({ length: ROWS }, (_, row) => [`${word} ${row} ${"·".repeat(60)}`])], {
    merges: [],
    tables: [{ name: "TC_Clients", area: { row: 1, column: 0, rows: ROWS + 1, columns: 1 } }],
  });

function lastName(): Promise<unknown> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets
      .getItem("Sheet of Input")
      .getRange(`A${ROWS + 2}`)
      .load("values");
    await context.sync();
    return String((cell.values as unknown[][])[0]?.[0]).split(" ·")[0];
  });
}

test("twenty thousand rows", async () => {
  const { host } = workbook();
  const traffic = wireTraffic(host);
  const stop = new AbortController();
  const { request } = host;
  let left = Infinity;
  host.request = (body) => {
    if (body.length > 100_000 && --left === 0) stop.abort();
    return request(body);
  };
  const write = (word: string, signal?: AbortSignal) =>
    attempt((ledger) => writeSheets(ledger, [list(word)], { signal }), { type: "personal" });
  expect(await write("old")).toMatchObject({ type: "Done" });
  // Broken off with half of the names sent.
  left = 2;
  expect(await write("new", stop.signal)).toEqual({ type: "Cancelled" });
  expect(await lastName()).toBe(`old ${ROWS - 1}`);
  left = Infinity;
  expect(await write("new")).toMatchObject({ type: "Done" });
  expect(await lastName()).toBe(`new ${ROWS - 1}`);
  expect(await attempt((ledger) => undoStep(ledger, { agreed: [] }))).toMatchObject({ type: "Done", value: { type: "Undone" } });
  expect(await lastName()).toBe(`old ${ROWS - 1}`);
  expect(traffic().largest).toBeLessThan(MOST);
});
