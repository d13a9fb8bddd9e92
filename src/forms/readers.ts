import { parseActuals } from "./actuals/parseActuals";
import { ACTUALS_TABLE } from "./actuals/table";
import { parseChanges } from "./changes/parseChanges";
import { CHANGES_TABLE } from "./changes/table";
import type { FormReader } from "./form/reader";
import type { FormId } from "./forms";
import { parseProposals } from "./proposals/parseProposals";
import { PROPOSALS_TABLE } from "./proposals/table";
import { parseStages } from "./stages/parseStages";
import { STAGES_TABLE } from "./stages/table";

/**
 * The forms that the split depends on besides the input; apart from what compiles them (`code.ts`): whatever is asked, reading comes first.
 */
export const READERS: Readonly<Partial<Record<FormId, FormReader>>> = {
  Proposals: { list: PROPOSALS_TABLE.list, read: (sheet, _, references) => parseProposals(sheet, references) },
  Stages: { list: STAGES_TABLE.list, read: (sheet, _, references) => parseStages(sheet, references) },
  Changes: { list: CHANGES_TABLE.list, read: (sheet, _, references) => parseChanges(sheet, references) },
  Actuals: { list: ACTUALS_TABLE.list, read: (sheet, _, references) => parseActuals(sheet, references) },
};
