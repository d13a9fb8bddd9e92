import saas from "../../../src/workbench/examples/saas-en.json";
import telecom from "../../../src/workbench/examples/telecom.json";
import { livedHalfYear } from "../../../src/workbench/examples/lived/livedHalfYear";
import { phrases as en } from "../../../src/workbench/examples/lived/phrases.en";
import { phrases as zhCN } from "../../../src/workbench/examples/lived/phrases.zh-CN";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { validate } from "../../../src/plan/file/validate";

describe.each([
  ["zh-CN", telecom as PlanFile, zhCN],
  ["en", saas as PlanFile, en],
])("livedHalfYear (%s)", (_, base, phrases) => {
  const lived = livedHalfYear(base, phrases);

  test("is a sound plan file, the same every time", () => {
    expect(validate(lived).problems.filter(({ level }) => level === "error")).toEqual([]);
    expect(livedHalfYear(base, phrases)).toEqual(lived);
    expect(livedHalfYear(base, phrases, 7)).not.toEqual(lived);
  });

  test("has lived: every manager plans, does, notes and sells, and every kind of record is there", () => {
    for (const { id } of base.managers) {
      const of = (list: readonly { readonly manager: string }[] = []) => list.filter(({ manager }) => manager === id).length;
      expect(of(lived.visits)).toBeGreaterThan(60);
      expect(of(lived.log)).toBeGreaterThan(60);
      expect(of(lived.summaries)).toBeGreaterThan(8);
      expect(of(lived.actions)).toBeGreaterThan(2);
    }
    expect(new Set(lived.visits?.map(({ status }) => status))).toEqual(new Set(["done", "moved", "cancelled", "planned"]));
    expect(new Set(lived.visits?.flatMap(({ results = [] }) => results))).toEqual(new Set(["learned", "demonstrated", "signed"]));
    for (const list of [
      lived.contacts,
      lived.clientFiles,
      lived.tasks,
      lived.competitors,
      lived.actuals,
      lived.absences,
      lived.explanations,
    ])
      expect(list?.length).toBeGreaterThan(3);
  });

  test("is varied: hardly a text comes twice, and no slot of a sentence is left", () => {
    const texts = lived.log?.map(({ content = "" }) => content) ?? [];
    expect(new Set(texts).size / texts.length).toBeGreaterThan(0.65);
    expect(JSON.stringify(lived)).not.toMatch(/\{\w+\}|undefined/);
  });
});
