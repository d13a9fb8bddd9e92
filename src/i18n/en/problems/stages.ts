import type { StageDetail } from "../../../plan/problem/details/stages";
import type { ProblemTexts } from "../../problemTexts";
import { few } from "./words";

const names = { draft: "a draft", proposed: "proposed", agreed: "agreed", issued: "issued" } as const;

export const stages: ProblemTexts<StageDetail> = {
  StageSkipped: ({ stage, from, next }) =>
    `The plan is ${names[from]}, so it can become ${names[next]} next, not ${names[stage]}. Enter the step between first.`,
  StageStays: ({ stage }) => `The plan is ${names[stage]} already. Choose another status, or remove this line.`,
  StageDatedBack: ({ found, before }) =>
    `${found} is before ${before}, the date of this account manager's last step. Correct the date, or the order of the lines.`,
  StageWithoutReason: () => "A plan goes back only for a reason. Enter it as the note.",
  FiguresOpen: ({ manager, figures }) =>
    `${manager} has not agreed yet: nobody has confirmed ${few(figures)}. ` +
    "Enter the agreed figures where targets are negotiated, accept the gap, or change the status back to proposed.",
  IssuedDiffers: ({ manager, issued, now }) =>
    `The plan issued to ${manager} would no longer be what was issued: ` +
    (issued === now ? `the year stays ${now}, but months or products differ. ` : `${issued || "nothing"} then, ${now} now. `) +
    "Undo what you changed on the input sheet and make it a change of the year, such as a revision; or take this plan back to draft first.",
  StatementUnreadable: ({ found }) =>
    `“${found}” is not what the add-in writes here when a plan is issued. ` +
    "Undo the edit, or delete what stands in the cell to write down the plan as it is now.",
};
