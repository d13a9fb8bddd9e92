/** What visit plans, daily lists and work logs calculate by themselves: here, and as files in LibreOffice. */
import { compileHandedOut } from "../../../src/forms/workbook/compileHandedOut";
import { courseFrom } from "../../../src/commands/workbook/courseFrom";
import { FORM_TEXTS } from "../../../src/forms/texts";
import type { SheetSpec } from "../../../src/sheet/spec/spec";
import { inputsOf } from "../../plan/file/rightFile";
import { deviations, formulasOf } from "../../support/formulas";
import { describeWithLibreOffice, recalculate } from "../../support/libreOffice";
import { workbookForEach } from "../../support/localWorkbook";
import { tinyPlan } from "../../support/tinyPlan";
import { writeSheets } from "../../support/writeSheets";

jest.setTimeout(240_000);

const workbook = workbookForEach();

/** Every kind of visit: known and unknown clients and contacts, more than one to a client, done, signed, moved, cancelled, on no day. */
const execution = {
  clients: [
    { id: "c1", name: "A*", manager: "a", class: "A" },
    { id: "c2", name: "a?", manager: "a", class: "B" },
    { id: "c3", name: "Third", manager: "a", class: "C" },
  ],
  contacts: [
    { client: "c1", name: "Mr. Li", title: "Director", phone: "007" },
    { client: "c2", name: "Mr. Li", title: "Clerk" },
  ],
  visits: [
    ...Array.from({ length: 20 }, (_, nth) => ({
      manager: "a",
      date: `2026-01-${String(nth + 5).padStart(2, "0")}`,
      client: "c3",
      status: "done",
      results: nth < 5 ? ["signed"] : ["learned"],
    })),
    { manager: "a", date: "2026-02-12", client: "c1", status: "done" },
    { manager: "a", date: "2026-03-03", time: "09:30", client: "c1", contact: "Mr. Li", status: "done", results: ["learned", "signed"] },
    { manager: "a", date: "2026-03-10", client: "c1", contact: "Mr. Li", purpose: "Renew" },
    { manager: "a", date: "2026-03-10", client: "c2", contact: "Mr. Li", title: "Head clerk", status: "moved", movedTo: "2026-03-12" },
    { manager: "a", date: "2026-03-11", client: "c2", results: ["demonstrated"] },
    { manager: "a", date: "2026-03-17", client: "A company to be", contact: "Nobody", status: "cancelled", by: "client" },
  ],
  actions: [
    {
      manager: "a",
      goal: { metric: "u", horizon: "quarter", from: 1, to: 3 },
      what: "Renew early",
      clients: ["c1", "c2", "A company to be"],
      when: "March",
      hours: 7.5,
      forecast: [
        { client: "c1", product: "p", metric: "u", month: 3, amount: 5 },
        { client: "c2", product: "p", metric: "u", month: 4, amount: 7 },
      ],
    },
    { manager: "a", what: "Call", clients: ["c3"], hours: 2 },
    { manager: "a", goal: { metric: "u", client: "c3", horizon: "month", from: 2, to: 2 }, what: "Write" },
  ],
  tasks: [
    { manager: "a", date: "2026-03-02", line: 5, task: "Weekly report", status: "moved" },
    { manager: "a", date: "2026-03-02", line: 2, task: "Call the office", status: "done", rating: 4, important: true },
    { manager: "a", date: "2026-03-03", line: 1, task: 'Read "news"', status: "moved" },
    { id: "tt:a:2603:003", manager: "a", date: "2026-03-04", line: 12, task: "Read the news", status: "partly", urgent: false },
    { id: "tv:a:2603:002", manager: "a", date: "2026-03-10", line: 1, task: "A* · Renew", status: "moved" },
  ],
  log: [{ manager: "a", date: "2026-03-03", client: "c1", content: "Signed", visit: "v:a:2603:001" }],
} as const;

function specsOf(language: "zh-CN" | "en", lists: object): readonly SheetSpec[] {
  const inputs = inputsOf({ ...tinyPlan, ...lists, language });
  const through = courseFrom(inputs);
  if (through.type !== "Done") throw new Error(JSON.stringify(through));
  return compileHandedOut(through.value, FORM_TEXTS[language], { manager: 0, month: 3 });
}

const cases = [
  ["zh-CN", execution],
  ["en", execution],
  // Nobody to visit, nobody to talk to.
  ["en", { clients: [] }],
] as const;

test.each(cases)("in %s: what the plan says", async (language, lists) => {
  const specs = specsOf(language, lists);
  const { tab } = await written(specs);
  for (const spec of specs) {
    const values = await valuesOf(tab(spec.key));
    expect(deviations(formulasOf([spec]), ({ row, column }) => values[row]?.[column] ?? "")).toEqual([]);
  }
});

async function written(specs: readonly SheetSpec[]) {
  const { sheets } = await writeSheets(specs);
  return { tab: (key: string): string => sheets.find((sheet) => sheet.key === key)?.name ?? "" };
}

function valuesOf(tab: string): Promise<readonly (readonly unknown[])[]> {
  return workbook().Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(tab).getRange("A1:Q400");
    range.load("values");
    await context.sync();
    return range.values;
  });
}

describeWithLibreOffice("in LibreOffice", () => {
  test.each(cases)("in %s: the same", async (language, lists) => {
    const specs = specsOf(language, lists);
    const { tab } = await written(specs);
    const found = await recalculate(await workbook().save());
    if (found.type !== "Recalculated") throw new Error(found.type);
    for (const spec of specs) {
      const values = found.sheets[tab(spec.key)] ?? [];
      expect(deviations(formulasOf([spec]), ({ row, column }) => values[row]?.[column] ?? "")).toEqual([]);
    }
  });
});
