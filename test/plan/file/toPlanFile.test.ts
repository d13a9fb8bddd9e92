import fc from "fast-check";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import { validate } from "../../../src/plan/file/validate";
import { anyPlanFile } from "../anyPlanFile";
import { inputsOf, right, spoilt } from "./rightFile";

describe("toPlanFile(inputs)", () => {
  it("validates to the same inputs, for any plan", () => {
    fc.assert(
      fc.property(anyPlanFile({ zeros: true }), (file) => {
        const { inputs } = validate(file);
        fc.pre(inputs !== null);
        const again = validate(JSON.parse(JSON.stringify(toPlanFile(inputs))));
        expect(again.problems.filter(({ level }) => level === "error")).toEqual([]);
        expect(again.inputs).toEqual(inputs);
      }),
    );
  });

  it("writes seasonality as it was given", () => {
    expect(toPlanFile(inputsOf(right)).seasonality).toEqual(right.seasonality);
    const byProduct = {
      crbt: [0.21, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1, 0.09],
      sms: { users: [1, 1, 1, 1, 1, 1, 3, 3], revenue: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
    };
    expect(toPlanFile(inputsOf(spoilt(["seasonality"], byProduct))).seasonality).toEqual(byProduct);
  });
});
