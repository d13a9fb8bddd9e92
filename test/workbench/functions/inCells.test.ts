import { inWorkbook } from "../../support/localWorkbook";

/** The values of A1:F8 after formulas were typed in, as the workbook calculates them. */
async function calculated(
  rows: readonly (readonly (string | number)[])[],
  formulas: Readonly<Record<string, string>>,
  then?: Readonly<Record<string, string | number>>,
): Promise<(address: string) => unknown[][]> {
  let values: unknown[][] = [];
  await inWorkbook(async (context, sheet) => {
    sheet.getRange("A1").getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1).values = rows as unknown as (string | number)[][];
    for (const [address, formula] of Object.entries(formulas)) sheet.getRange(address).formulas = [[formula]];
    await context.sync();
    for (const [address, value] of Object.entries(then ?? {})) sheet.getRange(address).values = [[value]];
    await context.sync();
    const all = sheet.getRange("A1:H12");
    all.load("values");
    await context.sync();
    values = all.values as unknown[][];
  });
  return (address) => {
    const [from = "", to = from] = address.split(":");
    const [top, left] = place(from);
    const [bottom, right] = place(to);
    return values.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  };
}

const place = (address: string): readonly [row: number, column: number] => [Number(address.slice(1)) - 1, address.charCodeAt(0) - 65];

const GOALS = [
  [0.3, 1.05],
  [0.3, 0.9],
  [0.1, 1.03],
  [0.1, 0.9],
  [0.1, 1.2],
  [0.1, 1],
];

test("a function typed into a cell calculates, spills and has its name in any case", async () => {
  const cells = await calculated(GOALS, {
    C1: "=TARGET.CROSSSCORES(A1:A6,B1:B6)",
    D1: "=TARGET.SCORE(A1:A6,B1:B6,1.1,1.05)",
    D2: "=TARGET.GRADE(D1)",
    D3: "=target.score(A1:A6,B1:B6,,1.05)",
    D4: "=TARGET.GRADE(TARGET.SCORE(A1:A6,B1:B6))",
  });
  expect(cells("C1:C6")).toEqual([[31.5], [27], [10.3], [9], [12], [10]]);
  expect(cells("D1:D4")).toEqual([[115.269], ["A"], [104.79], ["B"]]);
});

test("it calculates again when a cell changes", async () => {
  const cells = await calculated(
    [
      [90, 100],
      [50, 100],
    ],
    { C1: "=TARGET.ATTAINMENT(A1:A2,B1:B2)", E1: "=TARGET.ALLOCATE(A1,B1:B2)" },
    { A1: 70, B2: 25 },
  );
  expect(cells("C1:C2")).toEqual([[0.7], [2]]);
  expect(cells("E1:E2")).toEqual([[56], [14]]);
});

test("an error is the error of its cell alone; what cannot be read at all is the error of the formula", async () => {
  const cells = await calculated(
    [
      [90, 100],
      [50, 0],
      [7, "text"],
      [7, "=NA()"],
    ],
    {
      C1: "=TARGET.ATTAINMENT(A1:A2,B1:B2)",
      D1: "=TARGET.ATTAINMENT(A1:A3,B1:B3)",
      E1: "=TARGET.ATTAINMENT(A4,B4)",
      F1: "=TARGET.CUMATTAINMENT(A1:A4,B1:B4,2)",
      G1: "=TARGET.SCORE(A1:A2,B1:B2)",
      H1: "=TARGET.ATTAINMENT(A1,B9)",
    },
  );
  expect(cells("C1:C2")).toEqual([[0.9], ["#DIV/0!"]]);
  expect(cells("D1:H1")).toEqual([["#VALUE!", "#N/A", "#VALUE!", "#VALUE!", "#DIV/0!"]]);
});

test("a spilled table and options left out or empty", async () => {
  const cells = await calculated([[60, 40]], {
    A3: "=TARGET.SPREAD({50;50},A1:B1)",
    D3: "=TARGET.ALLOCATE(100,{1,1,1},,D8:F8,D8:F8)",
    A6: "=TARGET.ALLOCATE(0.3,{1,1},0.01)",
  });
  expect(cells("A3:B4")).toEqual([
    [30, 20],
    [30, 20],
  ]);
  expect(cells("D3:F3")).toEqual([[34, 33, 33]]);
  expect(cells("A6:B6")).toEqual([[0.15, 0.15]]);
});

test("an empty cell is not a zero", async () => {
  const cells = await calculated(
    [
      [100, 80],
      [100, ""],
      [100, 0],
    ],
    { C1: "=TARGET.FORECAST(B1:B3,A1:A3)", D1: "=TARGET.ALLOCATE(90,A1:A3,,B1:B3)", E1: "=TARGET.GRADE(B2)" },
  );
  expect(cells("C1:E3")).toEqual([
    [120, 80, "#VALUE!"],
    ["", 10, ""],
    ["", 0, ""],
  ]);
});
