/** Workbooks of an earlier version whose input was changed since: what was typed over is told from what the plan was then. */
import { moveUp } from "../../src/commands/opening/moveUp";
import { opening } from "../../src/commands/opening/opening";
import { generate } from "../../src/commands/plan/generate";
import type { Outcome } from "../../src/commands/outcome/outcome";
import { readTieOut } from "../../src/excel/read/readTieOut";
import type { Engine } from "../../src/workbench/engine/engine";
import { openHeadless } from "../../src/workbench/engine/headless";
import { openLight } from "../../src/workbench/engine/light/openLight";
import { everything } from "../support/everything";
import { openWorkbook, type OpenedWorkbook } from "../support/openWorkbook";

jest.mock("../../src/excel/request/wait", () => ({ wait: () => Promise.resolve() }));

let workbook: OpenedWorkbook;
afterEach(() => workbook.close());

type Change = (sheet: Excel.Worksheet) => unknown;

async function open(name: string, change: Change, typed: Readonly<Record<string, unknown>> = {}, engine: Engine = openLight()) {
  workbook = await openWorkbook(`test/fixtures/earlier/${name}.xlsx`, engine);
  await Excel.run(async (context) => {
    const sheetOf = (key: string) => context.workbook.names.getItem(`TC_${key}`).getRange().worksheet;
    change(sheetOf("Input"));
    for (const [place, value] of Object.entries(typed)) {
      const [key = "", address = ""] = place.split("!");
      sheetOf(key).getRange(address).values = [[value]];
    }
    await context.sync();
  });
}

const put =
  (address: string, ...values: readonly unknown[]): Change =>
  (sheet) =>
    (sheet.getRange(address).values = values.map((value) => [value]));

const INPUT: Readonly<Record<string, Change>> = {
  "a target": put("J6", 13000),
  "a manager's weight": put("Q6", 1.5),
  "a client's basis": put("AD6", 2000),
  "a month's season": put("W6", 12),
  "the team's name": put("B7", "Big Accounts"),
  "a client who is gone": (sheet) => sheet.getRange("AA7:AJ7").delete("Up"),
  "a client who is new": (sheet) => (sheet.getRange("AA22:AC22").values = [["Newcomer", "Grace Chen", "B"]]),
};

function value<T>(outcome: Outcome<T>): T {
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome).slice(0, 800));
  return outcome.value;
}

async function counted() {
  const found = value(await opening());
  if (found.type !== "Earlier") throw new Error(found.type);
  const sum = (of: "differing" | "former" | "unsure" | "own") => found.sheets.reduce((all, sheet) => all + sheet[of], 0);
  return { differing: sum("differing"), former: sum("former"), unsure: sum("unsure"), own: sum("own") };
}

/** Without what was brought up to date, which is told apart. */
async function adopted() {
  const outcome = await moveUp("adopt");
  value(outcome);
  const all = outcome.type === "Done" ? outcome.notices.map(({ problem: { detail }, place }) => ({ detail, place })) : [];
  const isOld = (type: string): boolean => type === "BroughtUpToDate";
  return {
    told: all.flatMap(({ detail, place }) => (isOld(detail.type) ? [] : [`${detail.type} ${place?.sheet ?? ""}!${place?.address ?? ""}`])),
    old: all.flatMap(({ detail }) => (detail.type === "BroughtUpToDate" ? [detail] : [])),
  };
}

describe.each(Object.keys(INPUT))("%s", (name) => {
  const change = INPUT[name] as Change;

  test("nothing is taken for a wish, and what stood there is told", async () => {
    await open("plain-en", change);
    const { former, ...others } = await counted();
    expect(former).toBeGreaterThan(0);
    expect(others).toEqual({ differing: 0, unsure: 0, own: 0 });
    const { told, old } = await adopted();
    expect(told).toEqual([]);
    expect(old.reduce((sum, { count }) => sum + count, 0)).toBe(former);
    expect(old.every(({ figures }) => /^[A-Z]+\d+ ./.test(figures))).toBe(true);
    expect(value(await opening())).toEqual({ type: "Current" });
    const once = everything(workbook);
    expect(await generate()).toMatchObject({ type: "Done", notices: [] });
    expect(everything(workbook)).toEqual(once);
  });

  test("what was typed over besides is listed", async () => {
    await open("plain-en", change, { "F1!C6": 500, "F1!I7": 4000, "F3!I17": 60000 });
    const { differing, unsure } = await counted();
    expect([differing, unsure]).toEqual([3, 0]);
    expect((await adopted()).told).toEqual(
      ["F1!C6", "F1!I7", `F3!I${{ "a client who is gone": 16, "a client who is new": 18 }[name] ?? 17}`].map((at) => `WishFound ${at}`),
    );
  });
});

test.each(["a target", "a client who is gone", "a client who is new"])("%s: every line of the tie-out holds again", async (name) => {
  await open("plain-en", INPUT[name] as Change, {}, openHeadless());
  await adopted();
  expect(await readTieOut()).toMatchObject({ lines: 58, held: 58 });
});

test("in the course of a year: versions and dashboard follow, without a word about what they count", async () => {
  await open("year-en", put("J6", 13000));
  expect(await counted()).toMatchObject({ differing: 0, unsure: 0, own: 0 });
  const { told, old } = await adopted();
  expect(told).toEqual([]);
  expect(old.map(({ sheet }) => sheet)).toEqual([
    "F1 By manager",
    "F2 By product",
    "F3 By client",
    "F3 By client Mar",
    "Versions",
    "Dashboard",
  ]);
});

test("among a manager's clients the others' shares tell which was typed; where these have changed as well, all stay", async () => {
  await open("plain-en", put("J6", 13000), { "F3!D5": 1700 });
  expect((await adopted()).told).toEqual(["WishFound F3!D5"]);
  workbook.close();
  await open("plain-en", put("AD6", 2000), { "F3!D5": 1700 });
  expect(await counted()).toMatchObject({ differing: 0, unsure: 4 });
  expect((await adopted()).told).toEqual(["D5", "D6", "D7", "D8"].map((at) => `WishFound F3!${at}`));
});

test("moved from one client to another without a change of the input: that stays, too", async () => {
  await open("plain-en", () => undefined, { "F3!D5": 1534, "F3!D6": 1204 });
  expect(await counted()).toEqual({ differing: 0, former: 0, unsure: 2, own: 0 });
  expect((await adopted()).told).toEqual(["WishFound F3!D5", "WishFound F3!D6"]);
});

test("a row that somebody copied is his, also when the input was changed", async () => {
  await open("plain-en", put("J6", 13000));
  await Excel.run(async (context) => {
    const sheet = context.workbook.names.getItem("TC_F3").getRange().worksheet;
    sheet.getRange("7:7").insert("Down");
    sheet.getRange("A7:K7").formulas = [["Hannah King", "Prospect", "C", 9, 8, 7, "=SUM(D7:F7)", 1, 2, 3, "=SUM(H7:J7)"]];
    await context.sync();
  });
  const { own } = await counted();
  expect(own).toBe(11);
  await adopted();
  await Excel.run(async (context) => {
    const row = context.workbook.names.getItem("TC_F3").getRange().worksheet.getRange("A7:K7").load("formulas");
    await context.sync();
    expect(row.formulas[0]?.slice(0, 6)).toEqual(["Hannah King", "Prospect", "C", 9, 8, 7]);
  });
});

test("without a tie-out nothing can be told: all are unclear, none is overwritten", async () => {
  await open("plain-en", put("Q6", 1.5));
  await Excel.run(async (context) => {
    context.workbook.names.getItem("TC_TieOut").getRange().worksheet.delete();
    await context.sync();
  });
  expect(await counted()).toEqual({ differing: 0, former: 0, unsure: 158, own: 0 });
  const { told } = await adopted();
  expect(told.filter((each) => each.startsWith("WishFound"))).toHaveLength(158);
});
