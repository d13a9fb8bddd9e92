import { compileAnalysis } from "../../../src/forms/analysis/compileAnalysis";
import { FORM_TEXTS } from "../../../src/forms/texts";
import { checking } from "../../../src/plan/checking/check";
import { allAtOnce } from "../../../src/plan/steps/steps";
import type { Facts } from "../../../src/plan/checking/facts/facts";
import type { Period } from "../../../src/plan/checking/facts/period";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { lastLetGo, oldTexts } from "../../../src/plan/reports/letGo";
import { answerOf } from "../../../src/sheet/formula/formula";
import { factsFor, LIVED } from "./lived";

const PERIODS: readonly Period[] = [
  ...[0, 1, 2, 3, 4, 5].map((month) => ({ type: "month", month }) as const),
  ...[0, 1].map((quarter) => ({ type: "quarter", quarter }) as const),
  { type: "window" },
];

/** Whatever F11 says of the months, both quarters and the window, heading by heading and manager by manager. */
function figures(facts: Facts): readonly unknown[] {
  return PERIODS.flatMap((period) =>
    compileAnalysis(facts, period, FORM_TEXTS[facts.inputs.language]).blocks.flatMap(({ cells }) => cells.flat().map(answerOf)),
  );
}

/** The same plan file once its old texts were let go. */
function without(file: PlanFile, facts: Facts, through: string): PlanFile {
  const after = structuredClone(file) as unknown as Record<string, Record<string, unknown>[]>;
  for (const { at, left } of oldTexts(facts.inputs, through)) {
    const [list = "", entry = 0, field = ""] = at;
    const own = after[list]?.[Number(entry)];
    if (own === undefined) throw new Error(`nothing at ${at.join(".")}`);
    own[field] = left;
  }
  return after as unknown as PlanFile;
}

describe.each(LIVED)("of $name, once texts past keeping were let go", ({ file, on }) => {
  const kept = { ...file, checking: { ...file.checking, keepMonths: 2 } } as PlanFile;
  const before = factsFor(kept, on);
  const through = lastLetGo(on, 2);
  const gone = without(kept, before, through);
  const after = factsFor(gone, on);

  test("nothing is left of what was written, however often it is asked", () => {
    const texts = oldTexts(before.inputs, through).filter(({ list, text }) => list === "log" && text.length > 7);
    expect(texts.length).toBeGreaterThan(100);
    const left = JSON.stringify((gone.log ?? []).filter(({ date = "" }) => date <= through));
    expect(texts.filter(({ text }) => left.includes(text))).toEqual([]);
    expect(oldTexts(after.inputs, through)).toEqual([]);
  });

  test("M1–M16 are what they were, and so is 未填, in every month, quarter and the window", () => {
    expect(figures(after)).toEqual(figures(before));
  });

  test("the same is found", () => {
    const found = (facts: Facts) => allAtOnce(checking(facts.course, on)).findings;
    expect(found(after)).toEqual(found(before));
  });
});

test("a contact counts by the role that is known of him, met before or new, whether his name is there or its mark", () => {
  const [{ file, on }] = LIVED;
  const [visit] = file.visits ?? [];
  if (!visit?.client) throw new Error("no visit");
  const own = { ...visit, contact: "王 主任", title: "科员", status: "done" } as const;
  const counted = (roles: boolean) => {
    const contacts = roles ? [{ client: visit.client ?? "", name: "王 主任", role: "decider" }] : [];
    const visits = [own, { ...own, id: "again", date: "2026-06-15", contact: "王\u3000主任" }];
    const now = { ...file, visits, contacts } as PlanFile;
    const facts = factsFor(now, on);
    return [figures(facts), figures(factsFor(without(now, facts, "2026-05-31"), on))] as const;
  };
  const [named, marked] = counted(true);
  expect(marked).toEqual(named);
  expect(counted(false)[0]).not.toEqual(named);
});
