import { parseF4 } from "../../../src/forms/F4/parseF4";
import { compileF4 } from "../../../src/forms/F4/compileF4";
import { placesF4 } from "../../../src/forms/F4/places";
import { rowsOf } from "../../../src/forms/F4/report";
import { parseF9 } from "../../../src/forms/F9/parseF9";
import { COMPLETION, ROW } from "../../../src/forms/F10/places";
import { parseF10 } from "../../../src/forms/F10/parseF10";
import { parseInput } from "../../../src/forms/input/parseInput";
import { allAtOnce } from "../../../src/plan/steps/steps";
import { parseActuals } from "../../../src/forms/actuals/parseActuals";
import { parseChanges } from "../../../src/forms/changes/parseChanges";
import { parseProposals } from "../../../src/forms/proposals/parseProposals";
import { allTexts } from "../../../src/i18n/allTexts";
import { spreadCells, type SpreadRequest } from "../../../src/plan/spreading/spreadCells";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { validate } from "../../../src/plan/file/validate";
import type { Path } from "../../../src/plan/problem/problem";
import { parseA1 } from "../../../src/sheet/place/address";
import { readingOf, type Reading } from "../../../src/sheet/spec/reading";
import { inputReadings } from "../../support/inputSheets";
import type { Position, SheetKey } from "../../../src/sheet/place/place";
import { changeOf, firstValues, type TextField } from "../../../src/taskpane/components/follow/changes/changeForm";
import type { YearState } from "../../../src/commands/year/yearState";
import { chosenIn, editedLab, freshLab } from "../../../src/taskpane/session/lab";
import { planFile, underway } from "../../forms/F4/courses";
import { example } from "../../forms/examples";
import { threeManagers } from "../../forms/threeManagers";
import { ACTUALS_TABLE } from "../../../src/forms/actuals/table";
import { CHANGES_TABLE } from "../../../src/forms/changes/table";
import { PROPOSALS_TABLE } from "../../../src/forms/proposals/table";
import { recordWords, type RecordTable } from "../../../src/forms/reading/recordTable";

/** Whatever is typed means the same wherever it is typed. */

const own = threeManagers;
const words = allTexts("zh-CN");
const input = inputReadings(example("own", threeManagers).plan.inputs, words);
const { references, placeOf } = parseInput(input);
const plan = validate(own).inputs;
const [manager = "", metric = ""] = [plan?.managers[0]?.id, plan?.metrics[0]?.id];

/** A table of records with one row, its cells by column. */
function record(table: RecordTable, cells: Readonly<Record<string, unknown>>): Reading {
  const columns = Object.entries(recordWords(table, words).columns);
  return {
    values: [columns.map(([, heading]) => heading), columns.map(([column]) => cells[column] ?? "")],
    areas: { [table.name]: { row: 0, column: 0, rows: 2, columns: columns.length } },
  };
}

/** What the input sheet says after something was typed into the cell of a value. */
function typedInto(path: Path, text: string): Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> {
  const { sheet, address } = placeOf(path);
  return parseInput(typedOn(sheet, parseA1(address) as Position, text)).file as never;
}

function typedOn(sheet: SheetKey, at: Position, text: string): ReadonlyMap<SheetKey, Reading> {
  return new Map([...input, [sheet, typedAt(input.get(sheet) as Reading, at, text)]]);
}

function typedAt(reading: Reading, { row, column }: Position, text: string): Reading {
  const values = reading.values.map((line) => [...line]);
  (values[row] as unknown[])[column] = text;
  return { ...reading, values };
}

function changed(type: "revise" | "join", field: TextField, text: string): Readonly<Record<string, unknown>> {
  const state = { closed: 0, reported: [], metrics: [{ name: metric }], signs: "" } as unknown as YearState;
  const first = firstValues(type, state, "2026-07-01");
  return changeOf(type, { ...first, text: { ...first.text, reason: "strategy", [field]: text } }) as unknown as Readonly<
    Record<string, unknown>
  >;
}

const { course } = underway(planFile("zh-CN", "src/commands/plan/samples"));
const f4 = readingOf(compileF4(course, words, { manager: 0, month: 1 }));
const f4Row = placesF4(course.current.inputs, rowsOf(course.current.accounts, 0).length, 0).clients(0).first;
/** 实际 of the first product. */
const FIRST_ACTUAL = 3;

const REQUEST: SpreadRequest = {
  method: "equal",
  action: "replace",
  blanks: "average",
  ...{ unit: "1", total: "", pattern: "", month: "", first: "", last: "", percent: "", value: "" },
};

const inFile = (more: Partial<PlanFile>) => validate({ ...own, ...more } as PlanFile);
const product = { ...own.products[0], target: { ...own.products[0]?.target } } as PlanFile["products"][number];

/** Amounts in whole units; null: refused. */
const amounts: Readonly<Record<string, (text: string) => number | null>> = {
  "a plan file": (text) =>
    inFile({ products: [{ ...product, target: { ...product.target, [metric]: text } }, ...own.products.slice(1)] }).inputs?.products[0]
      ?.target[0] ?? null,
  "the input sheet": (text) => validate(typedInto(["products", 0, "target", metric], text)).inputs?.products[0]?.target[0] ?? null,
  "a proposal": (text) => inFile({ proposals: [{ manager, metric, proposed: text }] }).inputs?.proposals[0]?.proposed ?? null,
  "the sheet of proposals": (text) =>
    unitsOf(parseProposals(record(PROPOSALS_TABLE, { manager, metric, agreed: text }), references).entries[0]?.["agreed"]),
  "the sheet of changes": (text) =>
    unitsOf(parseChanges(record(CHANGES_TABLE, { type: "revise", metric, total: text }), references).entries[0]?.["total"]),
  "the sheet of actuals": (text) =>
    unitsOf(allAtOnce(parseActuals(record(ACTUALS_TABLE, { month: 1, manager, metric, actual: text }), references)).entries[0]?.["actual"]),
  "the dialog of a revision": (text) => unitsOf(changed("revise", "total", text)["total"]),
  "a monthly plan": (text) => {
    return parseF4(typedAt(f4, { row: f4Row, column: FIRST_ACTUAL }, text), course, words)?.report?.sold[0]?.[0]?.[0] ?? null;
  },
  "the form of spreading": (text) => {
    const spread = spreadCells([{ value: null, kept: null }], { ...REQUEST, total: text }, []);
    return spread.type === "Cells" ? (spread.values[0] ?? null) : null;
  },
};

function unitsOf(given: unknown): number | null {
  return inFile({ proposals: [{ manager, metric, proposed: given as string }] }).inputs?.proposals[0]?.proposed ?? null;
}

const AMOUNTS: readonly (readonly [string, number | null])[] = [
  ["1200", 1200],
  ["１２００", 1200],
  ["1,200", 1200],
  ["￥1,200", 1200],
  ["¥1200元", 1200],
  ["$1,200", 1200],
  ["12万", 120_000],
  ["1.2万元", 12_000],
  ["3亿", 300_000_000],
  ["1\u200b200\u00a0", 1200],
  ["1 200", 1200],
  ["+5", 5],
  ["约120", null],
  ["1,5", null],
  ["12%", null],
  ["80%~120%", null],
  ["4 4 5", null],
  ["2026年", null],
  ["abc", null],
];

describe.each(Object.keys(amounts))("an amount typed into %s", (place) => {
  test.each(AMOUNTS)("%j is %j", (text, units) => {
    expect(amounts[place]?.(text)).toBe(units);
  });
});

test.each(["−5", "(5)", "（5）", "－5", "–5"])("%j is −5 where amounts may be below 0, and refused as −5 elsewhere", (text) => {
  for (const place of ["a monthly plan", "the form of spreading"]) expect(amounts[place]?.(text)).toBe(-5);
  expect(
    inFile({ actuals: [{ month: 1, manager, metric, product: plan?.products[0]?.id ?? "", actual: text }] }).inputs?.actuals[0]?.actual,
  ).toBe(-5);
  expect(inFile({ proposals: [{ manager, metric, proposed: text }] }).problems.map(({ detail }) => detail)).toContainEqual({
    type: "NegativeAmount",
    amount: "-5",
  });
});

/** A line with hidden codes, as goal cards and score sheets have them. */
const card = (columns: readonly string[], code: string, cells: readonly unknown[]): Reading => ({
  values: [
    [...columns, "TC1 {}"],
    [...cells, code],
  ],
  areas: {},
});
const percentCell = (request: string): number | null => {
  const spread = spreadCells([{ value: 100, kept: null }], { ...REQUEST, method: "percent", unit: "0.0001", percent: request }, []);
  return spread.type === "Cells" && spread.values[0] !== null ? Number((((spread.values[0] ?? NaN) - 100) / 100).toFixed(12)) : null;
};
const lab = freshLab({
  cards: [{ managerId: "a", manager: "A", goals: [], card: { weights: [1], completions: [1], difficulty: 1, effort: 1 } }],
  scale: { grades: [], lowest: "E" },
} as never);

/** Shares; a place that says percent takes "5" for 5 %, too. */
const shares: Readonly<Record<string, (text: string) => unknown>> = {
  "a goal card": (text) => parseF9(card(["weight", "goal"], "own:1", [text, "x"]))?.card.goals[0]?.fields.weight.cell,
  "a score sheet": (text) => parseF10(card([COMPLETION.self], ROW.difficulty, [text]), "")?.sheet.factors.difficulty.self.cell,
  "the sheet of changes": (text) => parseChanges(record(CHANGES_TABLE, { type: "join", share: text }), references).entries[0]?.["share"],
  "the dialog of somebody who joins": (text) => changed("join", "share", text)["share"],
  "the input sheet": (text) => typedInto(["managers", 0, "weight"], text)["managers"]?.[0]?.["weight"],
  "the score lab": (text) => chosenIn(editedLab(lab, { type: "Factor", factor: "effort", text })).card.effort,
  "the form of spreading": percentCell,
};

describe.each(Object.keys(shares))("a share typed into %s", (place) => {
  test.each([
    ["10%", 0.1],
    ["１０％", 0.1],
    ["1.1%", 0.011],
    ["110.01 %", 1.1001],
    ["\u200b5%\u3000", 0.05],
  ])("%j is %j", (text, share) => {
    expect(shares[place]?.(text)).toBe(share);
  });
});

test.each(["2026-07-01", "2026 年 7 月 1 日", "2026/7/1", "2026.7.1", "２０２６-7-1", "20260701"])(
  "%j is the same day everywhere",
  (text) => {
    expect(parseChanges(record(CHANGES_TABLE, { type: "respread", closed: 1, date: text }), references).entries[0]?.["date"]).toBe(
      "2026-07-01",
    );
    expect(inFile({ changes: [{ type: "respread", closed: 1, date: text }] }).inputs?.changes[0]?.date).toBe("2026-07-01");
    const { row = 0, column = 0 } = input.get("InputMore")?.areas["TC_Holidays"] ?? {};
    const holidays = parseInput(typedOn("InputMore", { row: row + 1, column: column + 1 }, text)).file["holidays"] as readonly {
      readonly daysOff: readonly (readonly string[])[];
    }[];
    expect(holidays[0]?.daysOff[0]?.[0]).toBe("2026-07-01");
  },
);

test.each(["4", "4月", "第4个月", "四月", "2026年4月", "Apr"])("%j is the fourth month everywhere", (text) => {
  expect(parseChanges(record(CHANGES_TABLE, { type: "handOver", month: text }), references).entries[0]?.["month"]).toBe(4);
  expect(allAtOnce(parseActuals(record(ACTUALS_TABLE, { month: text }), references)).entries[0]?.["month"]).toBe(4);
  expect(typedInto(["managers", 0, "from"], text)["managers"]?.[0]?.["from"]).toBe(4);
});

test.each(["50%, 75%", "50%，75%", "50%、75%", "50% 75%", "50%;75%", "50%~75%", "50%-75%", "５０％／７５％"])(
  "%j is the same list everywhere",
  (text) => {
    expect(parseChanges(record(CHANGES_TABLE, { type: "join", ramp: text }), references).entries[0]?.["ramp"]).toEqual([0.5, 0.75]);
    expect(changed("join", "ramp", text)["ramp"]).toEqual([0.5, 0.75]);
    expect(typedInto(["managers", 0, "ramp"], text)["managers"]?.[0]?.["ramp"]).toEqual([0.5, 0.75]);
  },
);

test("names that look the same are one, and it is told", () => {
  const [first] = own.managers;
  const twin = { ...own, managers: [...own.managers, { name: `\u200b${first?.name ?? ""}\u3000` }] } as unknown as PlanFile;
  expect(validate(twin).problems.map(({ at, detail }) => [at[0], at[2], detail.type])).toContainEqual([
    "managers",
    "name",
    "DuplicateName",
  ]);
  const client = { ...own.clients[0], name: "Ｎew", id: "new", manager: `${first?.name ?? ""}\u2060` } as NonNullable<
    PlanFile["clients"]
  >[number];
  expect(validate({ ...own, clients: [...own.clients, client] } as unknown as PlanFile).inputs?.clients.at(-1)?.manager).toBe(0);
});
