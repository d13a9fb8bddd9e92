import { inColumns, inRows } from "../../../src/excel/record/columns";
import type { Data } from "../../../src/excel/record/patch";

test.each<[string, Data, Data]>([
  [
    "objects of the same kind",
    [{ row: 1, is: null }, { row: 2 }, { row: 3, is: "a" }],
    {
      "¬": ["row", "is"],
      all: [
        [1, 2, 3],
        [null, { "¬": [] }, "a"],
      ],
    },
  ],
  [
    "rows of the same length",
    [
      [1, "a"],
      [2, "b"],
      [3, "c"],
    ],
    {
      "¬": 2,
      all: [
        [1, 2, 3],
        ["a", "b", "c"],
      ],
    },
  ],
  ["few", [{ row: 1 }, { row: 2 }], [{ row: 1 }, { row: 2 }]],
  ["rows of other lengths", [[1], [2, 3], [4]], [[1], [2, 3], [4]]],
  ["rows of nothing", [[], [], []], [[], [], []]],
])("%s are said in columns, and read as they were", (_, data, said) => {
  expect(inColumns(data)).toEqual(said);
  expect(inRows(said)).toEqual(data);
});

test("whatever is said in columns is read as it was, tables in tables and what is left out of them, too", () => {
  const area = (row: number): Data => ({ row, column: 2, rows: 1, columns: 1 });
  const data: Data = {
    key: "TieOut",
    links: [1, 2, 3].map((row) => ({ row, to: { sheet: "F1", address: `A${row}` }, names: [{ sheet: "F1", area: area(row) }] })),
    blocks: [
      {
        cells: [
          [1, null, { away: "=¬0,1;" }],
          ["", false, {}],
          [{ away: "=¬0,1;" }, 0, "¬"],
        ],
        role: ["leaf", null, "total"],
      },
      { cells: [["a"], ["b"], ["c"]], role: "leaf" },
      { cells: [], format: null },
      {},
    ],
    some: [{}, {}, { of: [{ a: [] }, { b: {} }, {}] }],
  };
  expect(inRows(inColumns(data))).toEqual(data);
  expect(inRows(JSON.parse(JSON.stringify(inColumns(data))) as Data)).toEqual(data);
});

test("what a former version has said row by row is read as it is", () => {
  const data: Data = { spec: { blocks: [{ row: 1 }, { row: 2 }, { row: 3 }] }, lines: { rows: ["a", "b"] } };
  expect(inRows(data)).toEqual(data);
});

test("names come back in the order in which each object has them", () => {
  const rules: Data = [
    { area: "A1", text: "✓", mood: "good" },
    { area: "A1", text: "✗", mood: "bad" },
    { area: "A1", formula: '=LEFT(A1,1)="✎"', mood: "warning" },
  ];
  const turned: Data = [{ a: 1, b: 2 }, { b: 1, a: 2 }, { a: 3 }];
  for (const data of [rules, turned]) expect(JSON.stringify(inRows(inColumns(data)))).toBe(JSON.stringify(data));
  expect(inColumns(rules)).not.toEqual(rules);
});
