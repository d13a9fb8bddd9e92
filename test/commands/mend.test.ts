import { check } from "../../src/commands/plan/check";
import { sample } from "../../src/commands/plan/sample";
import { mend, type CellToMend } from "../../src/commands/problems/mend";
import { undoAction } from "../../src/commands/undo/undoAction";
import { readPlan } from "../../src/commands/workbook/readPlan";
import { mendsOf } from "../../src/plan/causes/mends";
import type { Path } from "../../src/plan/problem/problem";
import type { Place } from "../../src/sheet/place/place";
import { workbookForEach } from "../support/localWorkbook";

const workbook = workbookForEach();

async function placeOf(path: Path): Promise<Place> {
  const read = await readPlan();
  if (read.type !== "Done") throw new Error(read.type);
  return read.value.placeOf(path);
}

async function cell(place: Place, value?: string | number): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItem(`TC_${place.sheet}`).getRange().worksheet.getRange(place.address);
    if (value !== undefined) range.values = [[value]];
    range.load("formulas");
    await context.sync();
    return range.formulas[0]?.[0];
  });
}

/** Of the first client and the third, misspelled. */
async function misspelled(): Promise<{ readonly places: readonly Place[]; readonly right: string; readonly cells: readonly CellToMend[] }> {
  await sample("zh-CN", { replace: false });
  const places = await Promise.all([0, 2].map((client) => placeOf(["clients", client, "manager"])));
  const right = String(await cell(places[0] as Place));
  for (const place of places) await cell(place, `${right.slice(0, -1)}方`);
  const checked = await check(true);
  if (checked.type !== "Problems") throw new Error(checked.type);
  const cells = checked.problems.flatMap(({ problem, place }) =>
    place === null ? [] : mendsOf(problem).map((one): CellToMend => ({ place, ...one })),
  );
  return { places, right, cells };
}

test("names that were nearly right are corrected with one click, which can be undone", async () => {
  const { places, right, cells } = await misspelled();
  expect(cells).toEqual(places.map((place) => ({ place, found: `${right.slice(0, -1)}方`, becomes: right })));
  const before = workbook().requests.length;
  expect(await mend(cells)).toMatchObject({ type: "Done" });
  expect(workbook().requests.length - before).toBeLessThanOrEqual(5);
  expect(await Promise.all(places.map((place) => cell(place)))).toEqual([right, right]);
  expect(await check(true)).toMatchObject({ type: "Done" });

  expect(await undoAction()).toMatchObject({ type: "Done", value: { type: "Undone", head: { action: "mend", cells: 2 } } });
  expect(await Promise.all(places.map((place) => cell(place)))).toEqual(cells.map(({ found }) => found));
});

test("where a cell says something else by now, none is written, and it is named", async () => {
  const { places, cells } = await misspelled();
  const [first, second] = places as [Place, Place];
  await cell(second, "李雷");
  expect(await mend(cells)).toMatchObject({
    type: "Problems",
    problems: [{ problem: { detail: { type: "CellChanged", found: "李雷" } }, place: second }],
  });
  expect(await cell(first)).toBe(cells[0]?.found);
});

test("an amount that was typed as text becomes its number, also in a cell that is formatted as text", async () => {
  await sample("zh-CN", { replace: false });
  const place = await placeOf(["products", 0, "target", "users"]);
  await Excel.run(async (context) => {
    const range = context.workbook.names.getItem(`TC_${place.sheet}`).getRange().worksheet.getRange(place.address);
    range.numberFormat = [["@"]];
    await context.sync();
  });
  await cell(place, "约360万");
  expect(await mend([{ place, found: "约360万", becomes: 3_600_000 }])).toMatchObject({ type: "Done" });
  expect(await cell(place)).toBe(3_600_000);
});

test("a formula is somebody's own, whatever it shows", async () => {
  await sample("zh-CN", { replace: false });
  const place = await placeOf(["products", 0, "target", "users"]);
  await cell(place, "=1+1");
  expect(await mend([{ place, found: "2", becomes: 3 }])).toMatchObject({ type: "Problems" });
  expect(await cell(place)).toBe("=1+1");
});
