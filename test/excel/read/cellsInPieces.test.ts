import { askSizes, cellsInPieces } from "../../../src/excel/read/cellsInPieces";
import { run } from "../../../src/excel/request/run";
import { installOffice, openWorkbook, REQUIREMENTS } from "../../../src/workbench/office/localWorkbook";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { workbookForEach } from "../../support/localWorkbook";

const workbook = workbookForEach(openLight);

/** What is read of a sheet in which `filled` stands, whose last cell was ours, and how many requests it takes. */
async function read(filled: readonly (readonly [string, unknown])[], corner: { row: number; column: number } | undefined) {
  const before = workbook().requests.length;
  const cells = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const [address, value] of filled) sheet.getRange(address).untrack().values = [[value]];
    const sizes = askSizes([{ sheet, fields: ["values", "formulas"], corner }]);
    await context.sync();
    return cellsInPieces(context, sizes());
  });
  return { cells: cells[0]?.values, formulas: cells[0]?.formulas, requests: workbook().requests.length - before };
}

const ours = [
  ["A1", 1],
  ["B2", "x"],
] as const;
const both = [
  [1, ""],
  ["", "x"],
];

test("cells that we have filled are there with the first answer", async () => {
  expect(await read(ours, { row: 1, column: 1 })).toEqual({ cells: both, formulas: both, requests: 1 });
});

test.each([
  [
    "right of them",
    "C1",
    [
      [1, "", 7],
      ["", "x", ""],
    ],
  ],
  ["below them", "A3", [...both, [7, ""]]],
])("what users have added %s is read, too", async (_, address, all) => {
  expect(await read([...ours, [address, 7]], { row: 1, column: 1 })).toMatchObject({ cells: all, formulas: all, requests: 2 });
});

test("what has been emptied is left out", async () => {
  expect(await read([["A1", 1]], { row: 1, column: 1 })).toMatchObject({ cells: [[1]], requests: 1 });
  expect(await read([["A1", ""]], { row: 1, column: 1 })).toMatchObject({ cells: [], requests: 1 });
});

test("where nobody knows how far they reach, and where that is far, the cells are asked for once that is known", async () => {
  expect(await read(ours, undefined)).toMatchObject({ cells: both, requests: 2 });
  expect(await read([], { row: 99_999, column: 1 })).toMatchObject({ cells: both, requests: 2 });
});

describe("what people have written at length", () => {
  const limit = 60_000;
  const rows = 300;

  /** Reads rows of which each says a text of its own from a host that gives so much at once; how many requests it takes. */
  async function readLong(text: (row: number) => string, also: (() => void) | null = null) {
    const narrow = await openWorkbook(REQUIREMENTS, { answerLimit: limit }, openLight());
    installOffice(narrow);
    try {
      const values = Array.from({ length: rows }, (_, row) => [row, text(row)]);
      const [cells] = await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange(`A1:B${rows}`).values = values;
        await context.sync();
        return cellsInPieces(context, [{ sheet, rows, columns: 2, fields: ["values", "formulas"] }], also);
      });
      expect(cells).toMatchObject({ values, formulas: values });
      return narrow.requests.length;
    } finally {
      narrow.close();
    }
  }

  test("is read in as many answers as Excel gives, whatever a row takes", async () => {
    expect(await readLong((row) => "客".repeat(row % 7 === 0 ? 1500 : 100))).toBeLessThan(80);
    expect(await readLong(() => "")).toBeLessThan(5);
  });

  test("takes nothing along twice that was asked for beside it", async () => {
    let queued = 0;
    await readLong(
      () => "客".repeat(200),
      () => (queued += 1),
    );
    expect(queued).toBeGreaterThan(1);
  });

  test("and a single row that is too much is refused as Excel refuses it", async () => {
    await expect(readLong((row) => "客".repeat(row === 5 ? 12_000 : 1))).rejects.toMatchObject({
      code: "ResponsePayloadSizeLimitExceeded",
    });
  });
});
