/** What commands begin with, so that each has most to do. */
import { checkReports } from "../../src/commands/checking/checkReports";
import { makeReport } from "../../src/commands/checking/makeReport";
import { importPlan } from "../../src/commands/plan/importPlan";
import { generate } from "../../src/commands/plan/generate";
import { makeContents } from "../../src/commands/plan/makeContents";
import { goalCards } from "../../src/commands/scores/goalCards";
import { scoreSheets } from "../../src/commands/scores/scoreSheets";
import { makePersonalSheet } from "../../src/commands/time/makePersonalSheet";
import { makeChange } from "../../src/commands/year/makeChange";
import { setStages } from "../../src/commands/year/setStages";
import { managerSheets } from "../../src/commands/months/managerSheets";
import { makeMonthly } from "../../src/commands/months/makeMonthly";
import { takeIn } from "../../src/commands/months/takeIn";
import { takeWishes } from "../../src/commands/wishes/takeWishes";
import { markerName } from "../../src/excel/read/marker";
import { F6 } from "../../src/forms/F6/form";
import { F18 } from "../../src/forms/F18/form";
import type { Outcome } from "../../src/commands/outcome/outcome";
import { tinyPlan } from "../support/tinyPlan";
import { asEarlier } from "./asEarlier";
import { typeActuals } from "./typeActuals";

/** Over the first manager's first month. */
const WISHED = 9;
export const WISHES = [{ sheet: "F1", cell: "u:manager:a\nperiods:1:1", found: String(WISHED) }];

export const revision = { type: "revise", reason: "strategy", metric: "u", month: 2, total: "150" } as const;

/** With a log in which somebody writes the same of a client, week after week, and with what else is reported. */
const SAME = "Met the office manager and asked what their users need these days";
export const VISITED = {
  ...tinyPlan,
  contacts: [{ client: "c1", name: "Mr. Li", title: "Director", phone: "138" }],
  visits: [{ manager: "a", date: "2026-03-03", time: "09:30", client: "c1", contact: "Mr. Li", purpose: "Renew a contract" }],
  log: ["2026-05-11", "2026-05-18", "2026-05-25", "2026-06-01", "2026-06-08"].map((date) => ({
    manager: "a",
    date,
    client: "c1",
    content: SAME,
    result: "To be continued",
  })),
  summaries: [{ manager: "a", kind: "week", from: "2026-05-11", to: "2026-05-15", text: "All clients wait for their budgets" }],
  explanations: [{ manager: "a", month: 5, metric: "u", reason: "The client moved house", catchUp: "Two more visits" }],
  checking: { told: { date: "2026-01-05", by: "Li" }, keepMonths: 2 },
};
/** The day of checking. */
export const ON = "2026-06-30";

export type Standing = keyof typeof STANDINGS;

/** What commands begin with. */
export const STANDINGS = {
  plan: () => Promise.resolve(),
  generated: () => must(generate()),
  revised: () => must(makeChange(revision)),
  typed: async () => {
    await must(makeMonthly({ month: 1, managers: null }));
    await typeActuals("a", () => 7);
  },
  wished: async () => {
    await must(generate());
    await Excel.run(async (context) => {
      context.workbook.names.getItem("TC_F1").getRange().worksheet.getRange("B5").values = [[WISHED]];
      await context.sync();
    });
  },
  agreed: async () => {
    const said = { managers: ["a", "b"], by: "Li", date: "2026-01-05", note: "", gapAccepted: false } as const;
    for (const stage of ["proposed", "agreed"] as const) await must(setStages({ ...said, stage }));
  },
  wishTaken: async () => {
    await STANDINGS.wished();
    await must(takeWishes({ wishes: WISHES, by: "Li", date: "2026-07-01", reason: "signed", absorbedBy: null }));
  },
  takenIn: async () => {
    await STANDINGS.typed();
    await must(takeIn([]));
  },
  nextMonth: async () => {
    await STANDINGS.typed();
    await must(makeMonthly({ month: 2, managers: null }));
  },
  imported: async () => {
    await must(generate());
    await must(importPlan(JSON.stringify({ ...tinyPlan, team: "Other" }), { replace: true }));
  },
  cards: () => must(goalCards()),
  work: () => must(makePersonalSheet(F18, "")),
  /** Made by an earlier version, noted on and typed over; and its input was changed since: the target, and a client is gone. */
  earlier: async () => {
    await must(
      importPlan(JSON.stringify({ ...tinyPlan, clients: [...tinyPlan.clients, { id: "c2", name: "Gone", manager: "a" }] }), {
        replace: true,
      }),
    );
    await must(generate());
    await must(importPlan(JSON.stringify({ ...tinyPlan, products: [{ id: "p", name: "P", target: { u: 144 } }] }), { replace: true }));
    await asEarlier();
    await Excel.run(async (context) => {
      const sheet = context.workbook.names.getItem("TC_F1").getRange().worksheet;
      sheet.getRange("C5").values = [[77]];
      sheet.getRange("Q5").values = [["noted"]];
      const clients = context.workbook.names.getItem("TC_F3").getRange().worksheet.load("name");
      await context.sync();
      context.workbook.worksheets.getItem("Sheet1").getRange("C1:C3").formulas = [5, 7, 8].map((row) => [`='${clients.name}'!D${row}`]);
      await context.sync();
    });
  },
  lastYear: async () => {
    const clients = tinyPlan.clients.map((client) => ({ ...client, lastYear: { p: { u: "12" } } }));
    await must(importPlan(JSON.stringify({ ...tinyPlan, clients }), { replace: true }));
    await must(generate());
  },
  scored: async () => {
    await must(goalCards());
    await must(scoreSheets());
  },
  planTyped: async () => {
    await must(importPlan(JSON.stringify(VISITED), { replace: true }));
    await must(generate());
  },
  /** One manager's sheets, filled in. */
  group: async () => {
    await STANDINGS.planTyped();
    await must(managerSheets({ manager: "a", month: 3 }));
    await ours(markerName(F6.keyOf("a")), (sheet) => {
      for (const [address, cell] of Object.entries({ J11: "✓", L11: "✓", D8: "A company to be" }))
        sheet.getRange(address).values = [[cell]];
    });
  },
  checked: async () => {
    await STANDINGS.planTyped();
    await must(checkReports({ on: ON, by: "Li", inquiry: "a" }));
    await must(makeReport({ type: "attainment", month: 4 }, {}, ON));
    await must(makeContents());
  },
  ownList: async () => {
    await must(generate());
    await onSheet("Sheet1", (sheet) => {
      sheet.getRange("A1:C3").values = [
        ["Client", "Account manager", "Last year"],
        ["Client", "Ann", 12],
        ["Newcomer", "Bob", 30],
      ];
      sheet.activate();
      sheet.getRange("A1").select();
    });
  },
  spreadable: async () => {
    await must(generate());
    await onSheet("Sheet1", (sheet) => {
      sheet.getRange("A1:C1").values = [[10, 20, 30]];
      sheet.activate();
      sheet.getRange("A1:C1").select();
    });
  },
  /** Typed over, and without its hidden column. */
  damaged: async () => {
    await STANDINGS.wished();
    await ours("TC_F1", (sheet) => {
      sheet.getUsedRange().getLastColumn().clear("Contents");
    });
  },
  /** The same; nobody can put another together, and names of the workbook are gone. */
  broken: async () => {
    await STANDINGS.damaged();
    await ours("TC_F2", (sheet) => {
      sheet.getUsedRange().clear("Contents");
      sheet.getRange("B5:C5").values = [["mine", 12]];
    });
    await Excel.run(async ({ workbook: { names }, sync }) => {
      for (const name of ["TC_F3", "TC_F3_Codes"]) names.getItem(name).delete();
      await sync();
    });
  },
} as const satisfies Readonly<Record<string, () => Promise<void>>>;

function onSheet(name: string, act: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

function ours(name: string, act: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.names.getItem(name).getRange().worksheet;
    sheet.protection.unprotect();
    act(sheet);
    await context.sync();
  });
}

async function must(outcome: Promise<Outcome<unknown>>): Promise<void> {
  const ended = await outcome;
  if (ended.type !== "Done") throw new Error(`It was to end well: ${JSON.stringify(ended).slice(0, 500)}`);
}
