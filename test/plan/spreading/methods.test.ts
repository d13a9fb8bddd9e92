import { allTexts } from "../../../src/i18n/allTexts";
import { LANGUAGES } from "../../../src/plan/inputs/inputs";
import { METHOD_NAMES, spreadMethod } from "../../../src/plan/spreading/methods/methods";
import { spreadCells, type SpreadRequest } from "../../../src/plan/spreading/spreadCells";

const ONE: SpreadRequest = {
  method: "equal",
  action: "replace",
  blanks: "average",
  unit: "1",
  total: "12",
  pattern: "4, 4, 5",
  month: "2026-01",
  first: "1",
  last: "3",
  percent: "10",
  value: "4",
};

describe.each(METHOD_NAMES)("%s", (name) => {
  const { needs, takesReference } = spreadMethod(name);

  test("is offered in every language, with what it needs", () => {
    for (const { spread } of LANGUAGES.map(allTexts)) {
      expect(spread.methods[name]).not.toBe("");
      for (const field of needs) expect(spread.fields[field]).not.toBe("");
    }
  });

  test("fills cells from what it needs, and names what is missing of it", () => {
    const cells = [10, 20, 30].map((value) => ({ value, kept: null }));
    const reference = takesReference ? [1, 2, 3] : [];
    const only = Object.fromEntries(
      Object.entries(ONE).map(([field, text]) => [field, isTyped(field) && !needs.includes(field) ? "" : text]),
    );
    expect(spreadCells(cells, { ...(only as unknown as SpreadRequest), method: name }, reference).type).toBe("Cells");
    for (const field of needs)
      expect(spreadCells(cells, { ...ONE, method: name, [field]: "" }, reference)).toMatchObject({ type: "NotANumber", field });
  });
});

function isTyped(field: string): field is "total" | "pattern" | "month" | "first" | "last" | "percent" | "value" {
  return !["method", "action", "blanks", "unit"].includes(field);
}
