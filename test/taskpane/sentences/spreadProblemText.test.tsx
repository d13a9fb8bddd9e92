import type { SpreadObstacle } from "../../../src/commands/cells/previewSpread";
import { allTexts } from "../../../src/i18n/allTexts";
import { spreadProblemText } from "../../../src/taskpane/sentences/spreadProblemText";

const obstacles: readonly SpreadObstacle[] = [
  { type: "NotANumber", field: "total", found: "", address: "" },
  { type: "NotANumber", field: "pattern", found: "x", address: "" },
  { type: "NotANumber", field: "month", found: "x", address: "" },
  { type: "NotANumber", field: "unit", found: "x", address: "" },
  { type: "NotInUnits", field: null, cell: 1, amount: "2.5", unit: "1", address: "A2" },
  { type: "TooLarge", amount: "1e16", address: "" },
  { type: "ReferenceSize", cells: 2, reference: 3, address: "" },
  { type: "ReferenceNotNumber", cell: 1, address: "F7" },
  { type: "NothingToFill", address: "" },
  { type: "KeptExceedTotal", kept: "50", total: "40", address: "" },
  { type: "BaseCancels", address: "" },
  { type: "NegativeWeight", weight: -3, address: "" },
  { type: "GeneratedSheet", sheet: "F1 By manager" },
  { type: "TooManyCells", cells: 1_048_576, most: 2000 },
  { type: "NoSuchRange", field: "held", found: "Q9" },
  { type: "NoSuchRange", field: "reference", found: "" },
  { type: "CellsChanged", place: "Sheet1!A1:A2" },
];

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  it.each(obstacles)("$type names what is wrong, as a sentence", (problem) => {
    const text = spreadProblemText(problem, allTexts(language));
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text).toMatch(language === "en" ? /\.$/ : /。$/);
    for (const known of ["F1 By manager", "A2", "F7", "Q9", "2.5", "Sheet1!A1:A2"])
      if (JSON.stringify(problem).includes(`"${known}"`)) expect(text).toContain(known);
  });
});
