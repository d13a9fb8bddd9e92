import { parseActuals } from "./actuals/parseActuals";
import { ACTUALS_TABLE } from "./actuals/table";
import { parseChanges } from "./changes/parseChanges";
import { CHANGES_TABLE } from "./changes/table";
import { parseF16 } from "./F16/parseF16";
import { parseF17 } from "./F17/parseF17";
import { parseF18 } from "./F18/parseF18";
import type { FormReader } from "./form/reader";
import type { FormId } from "./forms";
import { parseProposals } from "./proposals/parseProposals";
import { PROPOSALS_TABLE } from "./proposals/table";
import { parseStages } from "./stages/parseStages";
import { STAGES_TABLE } from "./stages/table";

/** The forms whose sheets are part of the plan file, apart from what compiles them (`code.ts`): whatever is asked, reading comes first. */
export const READERS: Readonly<Partial<Record<FormId, FormReader>>> = {
  Proposals: { list: PROPOSALS_TABLE.list, read: (sheet, _, references) => parseProposals(sheet, references) },
  Stages: { list: STAGES_TABLE.list, read: (sheet, _, references) => parseStages(sheet, references) },
  Changes: { list: CHANGES_TABLE.list, read: (sheet, _, references) => parseChanges(sheet, references) },
  Actuals: { list: ACTUALS_TABLE.list, read: (sheet, _, references) => parseActuals(sheet, references) },
  F16: { list: "priorities", read: parseF16 },
  F17: { list: "timeLedgers", read: parseF17 },
  F18: { list: "workPlans", read: parseF18 },
};
