import { check } from "../../src/commands/plan/check";
import { generate } from "../../src/commands/plan/generate";
import { readPlan } from "../../src/commands/workbook/readPlan";
import { sample } from "../../src/commands/plan/sample";
import type { Outcome } from "../../src/commands/outcome/outcome";
import type { Path } from "../../src/plan/problem/problem";
import { workbookForEach } from "../support/localWorkbook";

workbookForEach();

function done<T>(outcome: Outcome<T>): Extract<Outcome<T>, { type: "Done" }> {
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome));
  return outcome;
}

async function cell(path: Path, change: (range: Excel.Range) => void = () => undefined): Promise<unknown> {
  const { address } = done(await readPlan()).value.placeOf(path);
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItem("TC_Input").getRange().worksheet.getRange(address);
    change(range);
    range.load("values,formulas");
    await context.sync();
    return [range.values[0]?.[0], range.formulas[0]?.[0]];
  });
}

test(
  "text that was read as a number becomes that number when sheets " + "are made, so that the tie-out counts with it; a formula stays",
  async () => {
    done(await sample("zh-CN", { replace: false }));
    const { metrics, products } = done(await readPlan()).value.inputs;
    const [first, second] = [0, 1].map((product): Path => ["products", product, "target", metrics[0]?.id ?? ""]);
    if (!first || !second || products.length < 2) throw new Error("the sample has products");
    await cell(first, (range) => {
      range.values = [["1.2万"]];
    });
    const noticed = done(await check());
    expect(noticed.notices.map(({ problem: { level, detail } }) => ({ level, ...detail }))).toContainEqual({
      level: "notice",
      type: "NumberAsText",
      found: "1.2万",
      number: 12_000,
      more: 0,
    });
    expect(await cell(first)).toEqual(["1.2万", "1.2万"]);
    const { value } = done(await generate());
    expect(await cell(first)).toEqual([12_000, 12_000]);
    expect(value.checks?.firstBroken).toBeNull();

    await cell(second, (range) => {
      range.formulas = [['="1"&"万"']];
    });
    done(await generate());
    expect(await cell(second)).toEqual(["1万", '="1"&"万"']);
  },
);

test("a number typed into a cell that is formatted as text counts when sheets are made", async () => {
  done(await sample("zh-CN", { replace: false }));
  const { metrics } = done(await readPlan()).value.inputs;
  const path: Path = ["products", 0, "target", metrics[0]?.id ?? ""];
  await cell(path, (range) => {
    range.numberFormat = [["@"]];
    range.values = [["12000"]];
  });
  expect(await cell(path)).toEqual(["12000", "12000"]);
  const { value } = done(await generate());
  expect(await cell(path)).toEqual([12_000, 12_000]);
  expect(value.checks?.firstBroken).toBeNull();
});
