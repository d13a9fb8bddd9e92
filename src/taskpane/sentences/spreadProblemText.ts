import type { SpreadObstacle } from "../../commands/cells/previewSpread";
import type { AllTexts } from "../../i18n/allTexts";

/** Why cells cannot be filled as asked, and what to do. */
export function spreadProblemText(problem: SpreadObstacle, { spread }: AllTexts): string {
  const { problems, fields } = spread;
  switch (problem.type) {
    case "NotANumber":
      return problem.field === "pattern"
        ? problems.badPattern(problem.found)
        : problem.field === "month"
          ? problems.badMonth(problem.found)
          : problem.field === "unit"
            ? problems.badUnit(problem.found, problem.meant)
            : problems.notANumber(fields[problem.field], problem.found, problem.meant);
    case "NotInUnits":
      return problems.notInUnits(problem.field === null ? problem.address : fields[problem.field], problem.amount, problem.unit);
    case "TooLarge":
      return problems.tooLarge(problem.amount);
    case "ReferenceSize":
      return problems.referenceSize(problem.cells, problem.reference);
    case "ReferenceNotNumber":
      return problems.referenceNotNumber(problem.address);
    case "NothingToFill":
      return problems.nothingToFill;
    case "KeptExceedTotal":
      return problems.keptExceedTotal(problem.kept, problem.total);
    case "BaseCancels":
      return problems.baseCancels;
    case "NegativeWeight":
      return problems.negativeWeight(String(problem.weight));
    case "GeneratedSheet":
      return problems.generatedSheet(problem.sheet);
    case "TooManyCells":
      return problems.tooManyCells(problem.cells, problem.most);
    case "NoSuchRange":
      return problem.field === "held" ? problems.heldOutside(problem.found) : problems.noSuchRange(problem.found);
    case "CellsChanged":
      return problems.cellsChanged(problem.place);
  }
}
