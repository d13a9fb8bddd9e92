/** A manager's file has nothing of anybody else's, in no cell, no hidden part and no property of it. */
import { unzipSync } from "fflate";
import { handedOutFile } from "../../../src/commands/months/handedOutFile";
import { handOut } from "../../../src/commands/months/handOut";
import { courseFrom } from "../../../src/commands/workbook/courseFrom";
import { FORM_TEXTS } from "../../../src/forms/texts";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { unpacked } from "../../../src/excel/record/pack";
import type { SheetSpec } from "../../../src/sheet/spec/spec";
import { inputsOf } from "../../plan/file/rightFile";
import { tinyPlan } from "../../support/tinyPlan";

/** What one person has everywhere, marked so that it is found wherever it stands. */
const of = (id: string, mark: string, phone: string) => {
  const [client, date, from] = [`c${id}`, "2026-03-03", "2026-03-02"];
  return {
    clients: { id: client, name: `Client${mark}`, manager: id, class: "A" },
    contacts: { client, name: `Contact${mark}`, title: "Director", phone },
    clientFiles: { client, address: `Street${mark}`, needs: `Needs${mark}` },
    actions: { manager: id, goal: { metric: "u", horizon: "month", from: 3, to: 3 }, what: `What${mark}` },
    visits: { manager: id, date, client, contact: `Contact${mark}`, phone, purpose: `Purpose${mark}`, reason: `Reason${mark}` },
    tasks: { manager: id, date, line: 1, task: `Task${mark}` },
    log: { manager: id, date, client, content: `Work${mark}`, result: `Result${mark}` },
    summaries: { manager: id, from, text: `Summary${mark}`, submitted: date },
    absences: { manager: id, from: date, kind: "leave" },
    explanations: { manager: id, month: 2, metric: "u", reason: `Excuse${mark}` },
    competitors: { manager: id, date, competitor: `Rival${mark}`, news: `News${mark}` },
    declined: { id: `d${id}`, manager: id, entry: `Entry${mark}`, field: "Time", text: `Text${mark}` },
    priorities: { who: id, task: `Stone${mark}`, due: date },
    followUps: { finding: `f${id}`, rule: 3, manager: id, from: date, fact: `Fact${mark}`, note: `Note${mark}` },
  };
};

test.each(["zh-CN", "en"] as const)("in %s", async (language) => {
  const [own, other] = [of("a", "OWN", "13800000001"), of("b", "OTHER", "13900000002")];
  const lists = Object.fromEntries(
    (Object.keys(own) as (keyof typeof own)[]).map((list) => [list, [own[list], other[list]]]),
  ) as unknown as Partial<PlanFile>;
  const inputs = inputsOf({ ...tinyPlan, language, ...lists, checking: { ranking: "own" } });
  const through = courseFrom(inputs);
  if (through.type !== "Done") throw new Error(JSON.stringify(through));
  const specs = handOut(through.value, FORM_TEXTS[language], 3, ["a"])[0]?.makeSheets() ?? [];
  const parts = unzipSync(await handedOutFile(specs as unknown as [SheetSpec, ...SheetSpec[]]));
  const plain = Object.values(parts)
    .map((part) => new TextDecoder().decode(part))
    .join("\n");
  // What is kept of each sheet on the one that nobody sees, packed in its cells.
  const kept = [...plain.matchAll(/[\w+/]{100,}=*/g)].flatMap(([piece]) => unpacked([piece]) ?? []);
  expect(kept.length).toBeGreaterThanOrEqual(specs.length);
  const text = [plain, ...kept.map((each) => JSON.stringify(each))].join("\n");
  for (const said of ["ClientOWN", "ContactOWN", "13800000001", "WhatOWN", "PurposeOWN", "TaskOWN", "WorkOWN", "SummaryOWN"])
    expect([said, text.includes(said)]).toEqual([said, true]);
  expect(/\w*OTHER\w*|13900000002|\bBob\b/.exec(text)?.[0]).toBeUndefined();
});
