import { attempt } from "../../src/excel/request/attempt";
import { writeSheets as write } from "../../src/excel/write/writeSheets";
import { openLight } from "../../src/workbench/engine/light/openLight";
import { workbookForEach } from "../support/localWorkbook";
import { smallSheet } from "../support/smallSheet";
import { writeSheets } from "../support/writeSheets";

jest.mock("../../src/excel/request/wait", () => ({ wait: () => Promise.resolve() }));

const workbook = workbookForEach(openLight);

const unfiltered = smallSheet("F1", [
  ["Name", "Area"],
  ["甲", "x"],
  ["乙", "y"],
  ["丙", "x"],
]);
const list = { ...unfiltered, filter: { row: 1, column: 0, rows: 4, columns: 2 } };
const table = smallSheet(
  "Input",
  [
    ["Name", "Area"],
    ["甲", "x"],
    ["乙", "y"],
    ["丙", "x"],
  ],
  {
    tables: [{ name: "TC_Table", area: { row: 1, column: 0, rows: 4, columns: 2 } }],
  },
);

/** What a user does: shows area x only, on both sheets, and hides the last row by hand. */
async function filterByHand(): Promise<void> {
  await Excel.run(async (context) => {
    const { names, tables } = context.workbook;
    const sheet = names.getItem("TC_F1").getRange().worksheet;
    sheet.autoFilter.apply(sheet.getRange("A2:B5"), 1, { filterOn: "Values", values: ["x"] });
    tables.getItem("TC_Table").autoFilter.apply("A2:B5", 1, { filterOn: "Values", values: ["x"] });
    sheet.getRange("A5").rowHidden = true;
    await context.sync();
  });
}

interface Seen {
  readonly hidden: readonly boolean[];
  readonly values: readonly (readonly string[])[];
}

/** Rows 2 to 5 of both sheets, and what they are filtered by. */
async function seen(): Promise<Seen> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.names.getItem("TC_F1").getRange().worksheet;
    const own = context.workbook.tables.getItem("TC_Table");
    const rows = [sheet, own.worksheet].flatMap((each) => [2, 3, 4, 5].map((row) => each.getRange(`A${row}`).load("rowHidden")));
    sheet.autoFilter.load("criteria");
    own.autoFilter.load("criteria");
    await context.sync();
    return {
      hidden: rows.map(({ rowHidden }) => rowHidden),
      values: [sheet.autoFilter, own.autoFilter].map(({ criteria }) =>
        (criteria ?? []).flatMap((each) => (each?.values as string[] | undefined) ?? []),
      ),
    };
  });
}

/**
 * Writes both sheets again, with one of the requests failing. @param failing its position,
 * counted from 0; null: none @param afterActions how much of it is done before
 */
async function rewrite(failing: number | null, afterActions = 0) {
  const { host } = workbook();
  const { request } = host;
  let position = 0;
  host.request = (body) => {
    if (position++ === failing) host.failNext({ code: "AccessDenied", afterActions });
    return request(body);
  };
  const outcome = await attempt((ledger) => write(ledger, [unfiltered, table]));
  host.request = request;
  return outcome;
}

test(
  "after a writing that was put back the filters filter as before, " + "and only what was hidden by hand stays hidden without them",
  async () => {
    await writeSheets([list, table]);
    await filterByHand();
    const before = await seen();
    expect(before).toEqual({ hidden: [false, false, true, true, false, false, true, false], values: [["x"], ["x"]] });

    const ends = new Set<string>();
    for (const afterActions of [0, 15]) {
      for (let failing = 0; failing < 9; failing++) {
        const outcome = await rewrite(failing, afterActions);
        ends.add(outcome.type);
        if (outcome.type === "Done") {
          await writeSheets([list, table]);
          await filterByHand();
        }
        expect(await seen()).toEqual(before);
      }
    }
    expect([...ends].sort()).toEqual(["Done", "Failed"]);

    await Excel.run(async (context) => {
      context.workbook.names.getItem("TC_F1").getRange().worksheet.autoFilter.clearCriteria();
      context.workbook.tables.getItem("TC_Table").clearFilters();
      await context.sync();
    });
    expect((await seen()).hidden).toEqual([false, false, false, true, false, false, false, false]);
  },
);

test("a list that is one no more shows every row that was not hidden by hand; a table that says the same stays filtered", async () => {
  await writeSheets([list, table]);
  await filterByHand();
  const outcome = await rewrite(null);
  expect(outcome.type).toBe("Done");
  expect((await seen()).hidden).toEqual([false, false, false, true, false, false, true, false]);
});
