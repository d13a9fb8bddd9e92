/**
 * What users do to generated sheets between two clicks, and what generating makes of it: theirs stays, the plan's is put right, and what
 * cannot be both is told.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../../src/commands/plan/generate";
import { importPlan } from "../../src/commands/plan/importPlan";
import { makePeriodSheet } from "../../src/commands/plan/makePeriodSheet";
import { readPlan } from "../../src/commands/workbook/readPlan";
import { whyCell } from "../../src/commands/plan/whyCell";
import { openLight, type LightEngine } from "../../src/workbench/engine/light/openLight";
import { cells, on, told, value } from "../support/betweenClicks";
import { everything } from "../support/everything";
import { workbookForEach } from "../support/localWorkbook";

jest.mock("../../src/excel/request/wait", () => ({ wait: () => Promise.resolve() }));

let light: LightEngine;
const workbook = workbookForEach(() => (light = openLight()));
const PLAN = readFileSync(join(__dirname, "../../src/workbench/examples/three-managers.json"), "utf8");

/** The target of the first product, as typed on the input sheet. */
async function target(sum: number): Promise<void> {
  const { address } = value(await readPlan()).placeOf(["products", 0, "target", "sales"]);
  await on("Input", (sheet) => {
    sheet.getRange(address).values = [[sum]];
  });
}

beforeEach(async () => {
  value(await importPlan(PLAN, { replace: false }));
  value(await generate());
});

/** Settings and calls that change something while work is done. */
async function changing(work: () => Promise<unknown>): Promise<number> {
  const { host } = workbook();
  const { request } = host;
  let count = 0;
  host.request = (body) => {
    const { Actions } = JSON.parse(body) as { readonly Actions: readonly { readonly ActionType: number }[] };
    count += Actions.filter(({ ActionType }) => ActionType === 4).length;
    return request(body);
  };
  await work();
  host.request = request;
  return count;
}

test("where nothing has changed nothing is written", async () => {
  const before = everything(workbook());
  expect(await changing(generate)).toBe(0);
  expect(everything(workbook())).toEqual(before);
});

test("one target changed writes fewer cells than it leaves alone", async () => {
  await target(1300);
  const before = everything(workbook());
  value(await generate());
  const after = everything(workbook());
  const same = before.sheets.flatMap(({ cells }, sheet) =>
    (cells ?? []).flatMap((row, r) => row.map((cell, c) => JSON.stringify(cell) === JSON.stringify(after.sheets[sheet]?.cells?.[r]?.[c]))),
  );
  expect(same.filter(Boolean).length).toBeGreaterThan(5 * same.filter((is) => !is).length);
});

describe("rows and columns of the user's own", () => {
  test("stay with what stands in them, totals count ours alone, and other sheets follow", async () => {
    await on("F1", (sheet) => {
      sheet.getRange("6:6").insert("Down");
      sheet.getRange("A6:C6").values = [["借调", 7, 8]];
      sheet.getRange("D:D").insert("Right");
      sheet.getRange("D3").values = [["备注"]];
      sheet.getRange("L5").values = [["谈妥"]];
      sheet.getRange("A5").format.fill.color = "#00FF00";
      sheet.getRange("B:B").format.columnWidth = 200;
    });
    await target(1300);
    expect(await told()).toEqual([{ type: "NotPlanned", found: "7", more: 1, at: "B6" }]);
    expect(await cells("F1", "A6", "B6", "C6", "D3", "L5")).toEqual(["借调", 7, 8, "备注", "谈妥"]);
    expect(await cells("F1", "B5", "B7", "B9", "J5")).toEqual([110, 110, "=SUM(B5,B7:B8)", "=SUM(B5:C5,E5:I5)"]);
    const sides = await Excel.run(async (context) => {
      const used = context.workbook.names.getItem("TC_TieOut").getRange().worksheet.getUsedRange().load("formulas");
      await context.sync();
      return (used.formulas as unknown[][]).map((row) => row.slice(3, 5).map(String)).filter(([said]) => said?.startsWith("F1!"));
    });
    expect(sides).toContainEqual(["F1!J5", "='F1 任务一览表'!J5"]);
    expect(sides.filter(([said]) => said === "F1!J6")).toEqual([]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.names.getItem("TC_F1").getRange().worksheet;
      const [fill, format] = [sheet.getRange("A5").format.fill.load("color"), sheet.getRange("B1").format.load("columnWidth")];
      await context.sync();
      expect([fill.color, format.columnWidth]).toEqual(["#00FF00", 200]);
    });
    expect(await changing(generate)).toBe(0);
  });

  test("numbers in them are told once, and those that come later by themselves", async () => {
    await on("F1", (sheet) => {
      sheet.getRange("6:6").insert("Down");
      sheet.getRange("A6:C6").values = [["借调", 7, "=1+1"]];
    });
    expect(await told()).toEqual([{ type: "NotPlanned", found: "7", more: 0, at: "B6" }]);
    expect(await changing(generate)).toBe(0);
    expect(await told()).toEqual([]);
    await on("F1", (sheet) => {
      sheet.getRange("4:4").insert("Down");
      sheet.getRange("D7:E7").values = [[7, 9]];
    });
    expect(await told()).toEqual([{ type: "NotPlanned", found: "7", more: 1, at: "D7" }]);
    await on("F1", (sheet) => {
      sheet.getRange("B7").clear("Contents");
    });
    expect(await told()).toEqual([]);
    expect(await changing(generate)).toBe(0);
  });

  test("stay when managers come and go", async () => {
    await on("F1", (sheet) => {
      sheet.getRange("6:6").insert("Down");
      sheet.getRange("A6").values = [["借调"]];
    });
    const file = JSON.parse(PLAN) as { managers: object[]; clients: { manager: string }[] };
    const others = {
      ...file,
      managers: [...file.managers.slice(1), { id: "ding", name: "丁", weight: 1 }],
      clients: file.clients
        .filter(({ manager }) => manager !== "jia")
        .concat({ ...file.clients[0], id: "c9", name: "集团客户9", manager: "ding" } as never),
    };
    value(await importPlan(JSON.stringify(others), { replace: true }));
    expect(await told()).toEqual([]);
    const names = await cells("F1", "A5", "A6", "A7", "A8", "A9");
    expect(names).toEqual(["借调", "乙", "丙", "丁", "合计"]);
    expect((await cells("F1", "B9"))[0]).toBe("=SUM(B6:B8)");
  });

  test("a line that leaves the plan stays for what was typed on it, and is theirs", async () => {
    await on("F1", (sheet) => {
      sheet.getRange("M5").values = [["谈妥"]];
      sheet.getRange("N5:N7").formulas = [["=B5*2"], ["=B6*2"], ["=B7*2"]];
      sheet.getRange("C5").values = [["待定"]];
    });
    const { managers, clients, ...file } = JSON.parse(PLAN) as { managers: { id: string }[]; clients: { manager: string }[] };
    const left = { ...file, managers: managers.slice(1), clients: clients.filter(({ manager }) => manager !== "jia") };
    value(await importPlan(JSON.stringify(left), { replace: true }));
    expect(await told()).toEqual([{ type: "LineKept", heading: "甲", at: "A5" }]);
    expect(await cells("F1", "A5", "B5", "C5", "M5", "A6")).toEqual(["甲", "", "待定", "谈妥", "乙"]);
    expect((await cells("F1", "B8"))[0]).toBe("=SUM(B6:B7)");
    expect(await changing(generate)).toBe(0);
  });

  test("what is filled down a column of their own holds no line", async () => {
    await on("F1", (sheet) => (sheet.getRange("N5:N7").formulas = [["=B5*2"], ["=B6*2"], ["=B7*2"]]));
    const { managers, clients, ...file } = JSON.parse(PLAN) as { managers: { id: string }[]; clients: { manager: string }[] };
    const left = { ...file, managers: managers.slice(1), clients: clients.filter(({ manager }) => manager !== "jia") };
    value(await importPlan(JSON.stringify(left), { replace: true }));
    expect(await told()).toEqual([]);
    expect(await cells("F1", "A5", "N5", "N6", "N7")).toEqual(["乙", "=B5*2", "=B6*2", ""]);
  });

  test("a row of ours that was copied further down and deleted is ours where it stands, and totals are no wishes", async () => {
    await on("F1", (sheet) => {
      sheet.getRange("9:9").insert("Down");
      sheet.getRange("A9:J9").copyFrom("A5:J5");
      sheet.getRange("5:5").delete("Up");
    });
    expect(await told()).toEqual([]);
    expect(await cells("F1", "A5", "A7", "A8", "B7")).toEqual(["乙", "合计", "甲", "=SUM(B5:B6,B8)"]);
  });

  test("rows that were sorted stay sorted, with the right numbers", async () => {
    const before = await cells("F3", "B5", "D5", "B6", "D6");
    await Excel.run(async (context) => {
      const sheet = context.workbook.names.getItem("TC_F3").getRange().worksheet;
      const rows = sheet.getRange("A5:Z6").load("formulas");
      await context.sync();
      const [one, other] = rows.formulas as [unknown[], unknown[]];
      rows.formulas = [other, one];
      await context.sync();
    });
    await target(2000);
    expect(await told()).toEqual([]);
    const [firstName, first, secondName, second] = await cells("F3", "B5", "D5", "B6", "D6");
    expect([firstName, secondName]).toEqual([before[2], before[0]]);
    expect([first, second].every((number) => typeof number === "number")).toBe(true);
  });

  test("a row that was copied with its hidden code is the user's", async () => {
    await on("F1", (sheet) => {
      sheet.getRange("6:6").insert("Down");
      sheet.getRange("A6:Z6").copyFrom("A5:Z5");
    });
    await target(1300);
    expect(await told()).toEqual([{ type: "NotPlanned", found: "100", more: 6, at: "B6" }]);
    expect(await cells("F1", "B5", "B6", "B7")).toEqual([110, 100, 110]);
    expect((await cells("F1", "B9"))[0]).toBe("=SUM(B5,B7:B8)");
  });
});

describe("formulas of other sheets lead where rows and columns stand in the end", () => {
  const links = async () => (await cells("TieOut", ...Array.from({ length: 27 }, (_, at) => `E${5 + at}`))).filter(isOfF1);
  const isOfF1 = (cell: unknown): boolean => String(cell).startsWith("='F1");

  test.each([
    ["a manager comes in first", ["ding", "jia", "yi", "bing"]],
    ["the first goes", ["yi", "bing"]],
  ])("%s", async (_, ids) => {
    const { managers, clients, ...file } = JSON.parse(PLAN) as { managers: { id: string }[]; clients: { manager: string }[] };
    const others = {
      ...file,
      managers: ids.map((id) => managers.find((one) => one.id === id) ?? { id, name: "丁", weight: 1 }),
      clients: [...clients, { ...clients[0], id: "c9", name: "集团客户9", manager: "ding" }].filter(({ manager }) => ids.includes(manager)),
    };
    value(await importPlan(JSON.stringify(others), { replace: true }));
    expect(await told()).toEqual([]);
    const people = (await links()).slice(0, ids.length);
    expect(people).toEqual(ids.map((_, at) => `='F1 任务一览表'!I${5 + at}`));
    expect(await changing(generate)).toBe(0);
  });

  test("a row and a column of ours were deleted", async () => {
    const before = await links();
    await on("F1", (sheet) => {
      sheet.getRange("6:6").delete("Up");
      sheet.getRange("C:C").delete("Left");
    });
    expect(await told()).toEqual([]);
    expect(await links()).toEqual(before);
    expect(await changing(generate)).toBe(0);
  });
});

test("a row of the user's stays whatever stands where its hidden code would", async () => {
  await on("F1", (sheet) => {
    sheet.getRange("6:6").insert("Down");
    sheet.getRange("A6:J6").values = [["借调", ...Array<string>(8).fill(""), "谈妥"]];
  });
  expect(await told()).toEqual([]);
  expect(await cells("F1", "A6", "J6")).toEqual(["借调", "谈妥"]);
});

describe("what is typed over", () => {
  test("wishes are told, and marked in the tie-out, as long as they stand", async () => {
    await on("F1", (sheet) => (sheet.getRange("B5").values = [[123]]));
    const first = await told();
    expect(first).toEqual([{ type: "WishFound", found: "123", planned: "100", formula: null, at: "B5" }]);
    expect(await changing(async () => expect(await told()).toEqual(first))).toBe(0);
    expect((await cells("TieOut", "I5"))[0]).toContain("✎ F1!B5");
  });

  test("over the target itself it is told where that is changed", async () => {
    const [planned] = (await cells("F1", "I8")).map(String);
    expect(planned).toMatch(/^=SUM/);
    await on("F1", (sheet) => (sheet.getRange("I8").values = [[1300]]));
    expect(await told()).toEqual([{ type: "TargetWished", found: "1300", planned: "3000", formula: null, at: "I8" }]);
    expect(await cells("F1", "I8")).toEqual([1300]);
  });

  test("a number over a number stays, marked, as a wish; clearing it brings the plan's back", async () => {
    await on("F1", (sheet) => (sheet.getRange("B5").values = [[123]]));
    expect(await told()).toEqual([{ type: "WishFound", found: "123", planned: "100", formula: null, at: "B5" }]);
    expect(await cells("F1", "B5")).toEqual([123]);
    const style = () =>
      Excel.run(async (context) => {
        const range = context.workbook.names.getItem("TC_F1").getRange().worksheet.getRange("B5").load("style");
        await context.sync();
        return range.style;
      });
    expect(await style()).toBe("TC Wish");
    await target(1300);
    expect(await told()).toEqual([{ type: "WishFound", found: "123", planned: "110", formula: null, at: "B5" }]);
    await on("F1", (sheet) => (sheet.getRange("B5").values = [[""]]));
    expect(await told()).toEqual([{ type: "PutBack", found: "", at: "B5" }]);
    expect([await cells("F1", "B5"), await style()]).toEqual([[110], "TC Computed"]);
  });

  test("words over a number, a heading, a running total: put back and told", async () => {
    const before = await cells("F1", "A5", "C5", "B9");
    await on("F1", (sheet) => {
      sheet.getRange("A5").values = [["甲（副）"]];
      sheet.getRange("C5").values = [["约一百"]];
      sheet.getRange("B9").values = [[1]];
    });
    expect(await told()).toEqual([
      { type: "PutBack", found: "甲（副）", at: "A5" },
      { type: "PutBack", found: "约一百", at: "C5" },
      { type: "PutBack", found: "1", at: "B9" },
    ]);
    expect(await cells("F1", "A5", "C5", "B9")).toEqual(before);
  });

  test("the number that the plan comes to by then is no wish", async () => {
    await on("F1", (sheet) => (sheet.getRange("B5").values = [[110]]));
    await target(1300);
    expect((await told()).filter((one) => (one as { at: string }).at === "B5")).toEqual([]);
  });
});

test("cells that Excel shifted are no difference: rows inserted above, columns before, other tabs' names", async () => {
  await on("F1", (sheet) => {
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("A:A").insert("Right");
    sheet.name = "任务";
  });
  expect(await told()).toEqual([]);
  await on("F1", (sheet) => sheet.getRange("C6").select());
  expect(value(await whyCell())).toMatchObject({ type: "Answered" });
});

test("a pane that died in the middle leaves nothing that is taken for a user's wish: the next writing goes on", async () => {
  await target(1300);
  const after = light.remember();
  const { host } = workbook();
  const { request } = host;
  for (let dies = 3; dies < 12; dies += 1) {
    after();
    let count = 0;
    host.request = (body) => {
      if (++count > dies) throw new Error("gone");
      return request(body);
    };
    await generate().catch(() => null);
    host.request = request;
    await target(1600);
    const notices = await told();
    expect([dies, notices]).toEqual([dies, []]);
    expect(await cells("F1", "B5")).toEqual([120]);
  }
});

test("what a cell said the writing before last is a wish again", async () => {
  await target(1300);
  value(await generate());
  await on("F1", (sheet) => (sheet.getRange("B5").values = [[100]]));
  expect(await told()).toEqual([{ type: "WishFound", found: "100", planned: "110", formula: null, at: "B5" }]);
});

test("a sheet more leaves the others alone", async () => {
  const before = everything(workbook()).sheets.filter(({ name }) => /^F/.test(name));
  value(await makePeriodSheet(2));
  const after = everything(workbook()).sheets.filter(({ name }) => before.some((sheet) => sheet.name === name));
  expect(after).toEqual(before);
});
