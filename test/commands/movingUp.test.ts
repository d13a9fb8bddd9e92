/** Workbooks of an earlier version, which left neither codes nor a record, and what becomes of their sheets: adopted, copied, or left. */
import { makeMonthly } from "../../src/commands/months/makeMonthly";
import { generate } from "../../src/commands/plan/generate";
import { moveUp } from "../../src/commands/opening/moveUp";
import { finish } from "../../src/commands/opening/finish";
import { opening } from "../../src/commands/opening/opening";
import type { Outcome } from "../../src/commands/outcome/outcome";
import { readTieOut } from "../../src/excel/read/readTieOut";
import type { Engine } from "../../src/workbench/engine/engine";
import { openHeadless } from "../../src/workbench/engine/headless";
import { openLight } from "../../src/workbench/engine/light/openLight";
import figures from "../fixtures/earlier/figures.json";
import { everything } from "../support/everything";
import { openWorkbook, type OpenedWorkbook } from "../support/openWorkbook";

jest.mock("../../src/excel/request/wait", () => ({ wait: () => Promise.resolve() }));

const PLAIN = ["plain-zh-CN", "plain-en", "year-zh-CN", "year-en", "forms-zh-CN", "forms-en"] as const;
const NOTED = ["noted-zh-CN", "noted-en", "noted-libreoffice-zh-CN"] as const;
const ALL = [...PLAIN, ...NOTED] as const;
type Name = (typeof ALL)[number];
/** Of each kind one: what becomes of copies does not depend on the language. */
const COPIED = new Set<Name>(["plain-en", "year-en", "forms-zh-CN", "noted-en", "noted-libreoffice-zh-CN"]);

let workbook: OpenedWorkbook;
afterEach(() => workbook.close());

async function open(name: Name, engine: Engine = openLight()): Promise<void> {
  workbook = await openWorkbook(`test/fixtures/earlier/${name}.xlsx`, engine);
}

function value<T>(outcome: Outcome<T>): T {
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome).slice(0, 800));
  return outcome.value;
}

function told<T>(outcome: Outcome<T>): readonly unknown[] {
  value(outcome);
  return outcome.type === "Done" ? outcome.notices.map(({ problem: { detail }, place }) => ({ ...detail, at: place?.address })) : [];
}

/** Every generated sheet by its key, from A1 on, formulas as such. */
const sheet = (key: string) =>
  Excel.run(async (context) => {
    const corner = context.workbook.names.getItem(`TC_${key}`).getRange();
    const used = corner.getBoundingRect(corner.worksheet.getUsedRange()).load("formulas");
    corner.worksheet.load("name");
    await context.sync();
    return { tab: corner.worksheet.name, cells: used.formulas as unknown[][] };
  });

const at = (cells: readonly (readonly unknown[])[], [row = 0, column = 0]: readonly number[]) => cells[row]?.[column];

/** Formulas may be worded otherwise. */
const saidAs = (cell: unknown): unknown => (typeof cell === "string" && cell.startsWith("=") ? "=" : cell);

describe.each(ALL)("%s", (name) => {
  const { tieOut } = figures[name];

  test("at opening, cells are counted: those of the plan, those that differ, the user's own", async () => {
    await open(name);
    const before = everything(workbook);
    const found = value(await opening());
    if (found.type !== "Earlier") throw new Error(found.type);
    expect(found.sheets.map(({ differing }) => differing)).toEqual(found.sheets.map(() => 0));
    expect(found.sheets.map(({ key, own }) => [key, own]).filter(([, own]) => own !== 0)).toEqual(
      name.startsWith("noted") ? [["F1", 7]] : [],
    );
    expect(found.sheets.map(({ key }) => key)).toEqual(expect.arrayContaining(["F1", "F2", "F3", "TieOut"]));
    // Not now: nothing is written.
    expect(await generate()).toMatchObject({ type: "Failed", failure: { code: "EarlierVersion", workbook: { type: "Untouched" } } });
    expect(everything(workbook)).toEqual(before);
  });

  test("adopted: everything stays where it is, every line of the tie-out holds, and nothing is left to do", async () => {
    await open(name, openHeadless());
    const former = await sheet("F1");
    expect(told(await moveUp("adopt"))).toEqual([]);
    expect(await readTieOut()).toMatchObject({ lines: tieOut, held: tieOut });
    const { tab, cells } = await sheet("F1");
    expect(tab).toBe(former.tab);
    const moved = former.cells.flatMap((row, r) =>
      row.flatMap((cell, c) => (cell === "" || saidAs(cell) === saidAs(at(cells, [r, c])) ? [] : [[r, c, cell]])),
    );
    expect(moved).toEqual([]);
    expect(value(await opening())).toEqual({ type: "Current" });
    const once = everything(workbook);
    expect(told(await generate())).toEqual([]);
    expect(everything(workbook)).toEqual(once);
  });

  if (COPIED.has(name))
    test("a copy is kept: the former sheets are the user's, and new ones stand in their place", async () => {
      await open(name, openHeadless());
      const before = everything(workbook);
      const former = await sheet("F1");
      expect(told(await moveUp("copy"))).toEqual([]);
      expect(await readTieOut()).toMatchObject({ lines: tieOut, held: tieOut });
      const { tab } = await sheet("F1");
      expect(tab).toBe(former.tab);
      const after = everything(workbook);
      const copy = after.sheets.find((each) => each.name === `${tab} ${name.includes("zh") ? "旧" : "old"}`);
      expect(copy?.looks).toEqual(before.sheets.find((each) => each.name === tab)?.looks);
      expect(copy?.cells?.length).toBe(former.cells.length);
      expect(value(await opening())).toEqual({ type: "Current" });
      expect(told(await generate())).toEqual([]);
    });
});

test.each(NOTED)("%s: what was noted stays, and a number in a column of the user's own counts no longer", async (name) => {
  await open(name);
  const former = await sheet("F1");
  value(await moveUp("adopt"));
  const { cells } = await sheet("F1");
  const { beside, below } = figures[name];
  for (const place of [beside, [beside[0] ?? 0, 4], [(beside[0] ?? 0) + 2, 4], below])
    expect(at(cells, place)).toBe(at(former.cells, place));
  expect(at(cells, [8, 9])).toBe("=SUM(B9:D9,F9:I9)");
});

/** Labels of monthly sheets, but for the lines to sign and the numbers of sections, which came later. */
function said(sheets: readonly (readonly unknown[])[]): readonly string[] {
  return sheets.map((labels) =>
    labels
      .map((label) => String(label ?? "").replace(/^(?:[三四五]、|[345] · )/, ""))
      .filter((label) => label !== "" && !/^(?:责任人签字|Responsible )/.test(label))
      .join("\n"),
  );
}

test.each(["forms-zh-CN", "forms-en"] as const)("%s: monthly sheets stand once, adopted and made again", async (name) => {
  await open(name);
  const keys = workbook.engine.names.all().flatMap(({ name }) => /^TC_(F4_[0-9a-f]{8})$/.exec(name)?.[1] ?? []);
  expect(keys.length).toBeGreaterThan(0);
  const labels = async () => said(await Promise.all(keys.map(async (key) => (await sheet(key)).cells.map(([label]) => label))));
  const former = await labels();
  value(await moveUp("adopt"));
  expect(await labels()).toEqual(former);
  value(await makeMonthly({ month: 1, managers: null }));
  expect((await labels()).slice(0, former.length)).toEqual(former);
});

test.each(["the first", "every"] as const)(
  "the team's scores where %s card cannot be read: what nobody can count stays as it is",
  async (which) => {
    await open("forms-en");
    const found = workbook.engine.names.all().flatMap(({ name }) => /^TC_(F9_[0-9a-f]{8})$/.exec(name)?.[1] ?? []);
    let cleared = 0;
    await Excel.run(async (context) => {
      for (const key of found.slice(0, which === "every" ? found.length : 1)) {
        const { worksheet } = context.workbook.names.getItem(`TC_${key}`).getRange();
        worksheet.protection.unprotect();
        const used = worksheet.getUsedRange().load("values,rowIndex,columnIndex");
        await context.sync();
        (used.values as unknown[][]).forEach((row, r) => {
          row.forEach((cell, c) => {
            if (!String(cell).startsWith("TC1 ")) return;
            used.getCell(r, c).clear("Contents");
            cleared += 1;
          });
        });
      }
      await context.sync();
    });
    expect(cleared).toBe(which === "every" ? 5 : 1);
    const before = (await sheet("Team")).cells;
    value(await moveUp("adopt"));
    if (which === "every") expect((await sheet("Team")).cells).toEqual(before);
    expect(value(await opening())).toEqual({ type: "Current" });
    value(await generate());
  },
);

/** The light engine calculates nothing: what formulas answered in the file is lost where cells are copied. */
const cellsOf = ({ sheets, ...others }: ReturnType<typeof everything>) => ({
  ...others,
  sheets: sheets.map(({ cells, ...sheet }) => ({
    ...sheet,
    cells:
      cells && cells.map((row) => row.map(({ value, formula, ...cell }) => ({ ...cell, formula, value: formula === null ? value : null }))),
  })),
});

describe("what was typed over the plan's cells", () => {
  const change = (act: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      act(context.workbook.names.getItem("TC_F1").getRange().worksheet);
      await context.sync();
    });

  test("stays as a wish where it is a number, is put back where it is a heading, and both are told", async () => {
    await open("noted-en");
    await change((sheet) => {
      sheet.getRange("B6").values = [[500]];
      sheet.getRange("A7").values = [["Somebody"]];
      sheet.getRange("5:5").insert("Down");
      sheet.getRange("A5").values = [["Above"]];
    });
    const found = value(await opening());
    expect(found).toMatchObject({ type: "Earlier" });
    expect(found.type === "Earlier" && found.sheets[0]).toMatchObject({ key: "F1", differing: 2, own: 8 });
    const notices = told(await moveUp("adopt"));
    expect(notices).toMatchObject([
      { type: "WishFound", found: "500", at: "B7" },
      { type: "PutBack", found: "Somebody", at: "A8" },
    ]);
    const { cells } = await sheet("F1");
    expect([at(cells, [4, 0]), at(cells, [6, 1]), at(cells, [7, 0])]).toEqual(["Above", 500, "Grace Chen"]);
    expect(told(await generate())).toMatchObject([{ type: "WishFound", found: "500", at: "B7" }]);
  });

  test.each(["adopt", "copy"] as const)("%s: whatever request fails, everything is as it was, and asked for again", async (how) => {
    const light = openLight();
    await open("noted-en", light);
    await change((sheet) => (sheet.getRange("B6").values = [[500]]));
    const before = cellsOf(everything(workbook));
    const again = light.remember();
    const { host } = workbook;
    const { request } = host;
    for (let fails = 1, isDone = false; !isDone; fails += 1) {
      again();
      let count = 0;
      host.request = (body) =>
        ++count === fails ? Promise.reject(Object.assign(new Error("no"), { code: "AccessDenied" })) : request(body);
      const outcome = await moveUp(how).catch(() => null);
      host.request = request;
      isDone = count < fails;
      const standing = outcome?.type === "Failed" ? outcome.failure.workbook.type : "Written";
      if (standing === "Untouched" || standing === "PutBack") expect([fails, cellsOf(everything(workbook))]).toEqual([fails, before]);
    }
  });

  test("a pane that dies in the middle of adopting leaves nothing that is taken for the user's, and loses nothing that is", async () => {
    const light = openLight();
    await open("noted-en", light);
    const again = light.remember();
    const { host } = workbook;
    const { request } = host;
    const former = await sheet("F1");
    for (let dies = 4, isDone = false; !isDone; dies += 1) {
      again();
      let count = 0;
      host.request = (body) => (++count > dies ? Promise.reject(new Error("gone")) : request(body));
      await moveUp("adopt").catch(() => null);
      host.request = request;
      isDone = count <= dies;
      // What it was before: once more a workbook of an earlier version.
      if (value(await opening()).type === "Unfinished") await finish("putBack");
      const found = value(await opening());
      expect([dies, told(found.type === "Earlier" ? await moveUp("adopt") : await generate())]).toEqual([dies, []]);
      const { cells } = await sheet("F1");
      for (const [row, column] of [figures["noted-en"].beside, figures["noted-en"].below, [8, 4]])
        expect([dies, at(cells, [row ?? 0, column ?? 0])]).toEqual([dies, at(former.cells, [row ?? 0, column ?? 0])]);
      expect([dies, value(await opening())]).toEqual([dies, { type: "Current" }]);
    }
  });
});
