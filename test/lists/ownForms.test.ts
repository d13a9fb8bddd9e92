import { compileF1 } from "../../src/forms/F1/compileF1";
import { compileF2 } from "../../src/forms/F2/compileF2";
import { compileF3 } from "../../src/forms/F3/compileF3";
import { compileF4 } from "../../src/forms/F4/compileF4";
import { isMistake } from "../../src/lists/notes";
import { readList, recogniseList } from "../../src/lists/readList";
import type { ListRead } from "../../src/lists/listRead";
import { planWith } from "../../src/lists/planWith";
import { validate } from "../../src/plan/file/validate";
import { toCellNumber } from "../../src/plan/numbers/amount";
import { readingOf } from "../../src/sheet/spec/reading";
import type { SheetSpec } from "../../src/sheet/spec/spec";
import { planFile, underway } from "../forms/F4/courses";
import { formYear } from "../support/formYear";
import type { GridValue } from "../../src/lists/grid";

function read(spec: SheetSpec): ListRead {
  const grid = {
    origin: { row: 0, column: 0 },
    values: readingOf(spec).values as readonly (readonly GridValue[])[],
    merges: spec.merges,
    hiddenRows: new Set(spec.hidden?.rows ?? []),
    hiddenColumns: new Set(spec.hidden?.columns ?? []),
  };
  const found = recogniseList(grid);
  if (found === null) throw new Error(`${spec.name} is no list`);
  return readList(grid, found);
}

describe.each(["zh-CN", "en"] as const)("our own forms of an old workbook, in %s", (language) => {
  const { course, shown, texts } = underway(planFile(language, "src/commands/plan/samples"));
  const { inputs } = shown;
  const names = (entries: readonly { readonly name: string }[]): readonly string[] => entries.map(({ name }) => name);
  const year = formYear(shown, { course });
  const totals = inputs.products.flatMap(({ name, target }) =>
    inputs.metrics.map((metric, m) => [name, metric.name, toCellNumber(target[m] ?? 0, metric.unit)]),
  );

  it("F1: the managers with their years, in every metric, and no total for a manager", () => {
    const { parts, notes } = read(compileF1(year, texts));
    expect(notes.filter(isMistake)).toEqual([]);
    expect(names(parts.managers)).toEqual(names(inputs.managers));
    expect(names(parts.metrics)).toEqual(names(inputs.metrics));
    expect(parts.totals.map(({ amount }) => amount)).toEqual(
      inputs.metrics.map(({ unit }, m) =>
        toCellNumber(
          inputs.products.reduce((sum, { target }) => sum + (target[m] ?? 0), 0),
          unit,
        ),
      ),
    );
  });

  it("F2: the products with their years", () => {
    const { parts, notes } = read(compileF2(year, texts));
    expect(notes.filter(isMistake)).toEqual([]);
    expect(parts.totals.map(({ product, metric, amount }) => [product, metric, amount])).toEqual(totals);
  });

  it("F3: the clients with everything that is theirs", () => {
    const { parts, notes } = read(compileF3(year, texts, null));
    expect(notes.filter(isMistake)).toEqual([]);
    expect(parts.clients.map((client) => [client.name, client.manager, client.class])).toEqual(
      inputs.clients.map((client) => [client.name, inputs.managers[client.manager]?.name, client.class]),
    );
    expect(parts.products).toEqual(names(inputs.products));
    const { inputs: read_ } = validate(planWith({ parts, plan: { year: 2027 } }));
    expect(read_?.products.map(({ target }) => target)).toEqual(inputs.products.map(({ target }) => target));
  });

  it("F4: a manager's clients, and what they bought in that month", () => {
    const { parts, notes } = read(compileF4(course, texts, { manager: 0, month: 4 }));
    expect(notes.filter(isMistake)).toEqual([]);
    expect(names(parts.managers)).toEqual(names(inputs.managers.slice(0, 1)));
    expect(names(parts.clients)).toEqual(names(inputs.clients.filter(({ manager }) => manager === 0)));
    expect(names(parts.metrics)).toEqual(names(inputs.metrics));
  });
});
