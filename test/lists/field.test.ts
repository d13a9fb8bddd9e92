import { fieldIn, fieldText, left, NAMES, type Field } from "../../src/lists/field";
import { readList, recogniseList, withFields } from "../../src/lists/readList";
import { sheet } from "./sheets";

const fields: readonly Field[] = [
  ...NAMES.map((type): Field => ({ type })),
  left("chosen"),
  { type: "figure", kind: "lastYear", product: null, metric: null, months: null, zeros: 0 },
  { type: "figure", kind: "basis", product: "集团彩铃", metric: "收入", months: { from: 7, through: 12 }, zeros: 4 },
];

test.each(fields)("%j is the same once it was written down", (field) => {
  expect(fieldIn(fieldText(field))).toEqual(field);
});

test.each(["", "figure", "figure|never|a|b|1-2|0", "someone"])("%j is no field", (text) => {
  expect(fieldIn(text)).toBeNull();
});

test("whoever knows better says what a column is", () => {
  const grid = sheet("单位|人|数\n医院|王|10\n工厂|刘|20");
  const found = recogniseList(grid);
  if (found === null) throw new Error("no list");
  const chosen = withFields(
    found,
    new Map<number, Field>([
      [1, { type: "manager" }],
      [2, { type: "figure", kind: "lastYear", product: "彩铃", metric: "用户数", months: null, zeros: 4 }],
    ]),
  );
  const { parts } = readList(grid, chosen);
  expect(parts.managers.map(({ name }) => name)).toEqual(["王", "刘"]);
  expect(parts.clients[1]?.figures).toEqual([{ kind: "lastYear", product: "彩铃", metric: "用户数", amount: 200_000, months: null }]);
});
