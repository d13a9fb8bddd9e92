import { examples } from "./allExamples";

/** Excel takes a list in a rule as one text: entries apart by commas, 255 characters in all. */
describe.each(examples)("lists to choose from, of $name", ({ specs }) => {
  const lists = specs.flatMap(({ key, choices = [] }) => choices.flatMap(({ source }) => ("sheet" in source ? [] : [{ key, source }])));

  test("no entry has a comma, and every list is short enough", () => {
    expect(lists.length).toBeGreaterThan(0);
    for (const { key, source } of lists) {
      expect([key, source.filter((entry) => entry.includes(",") || entry === "")]).toEqual([key, []]);
      expect(source.join(",").length).toBeLessThanOrEqual(255);
    }
  });
});
