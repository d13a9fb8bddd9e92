/** Which sheets a copy for somebody else may have in it. */
import type { SheetAround } from "../../excel/standing/lookAround";
import { CLIENT_CARDS } from "../../forms/clientCards/form";
import { DIRECTORY } from "../../forms/directory/form";
import { F1 } from "../../forms/F1/form";
import { F2 } from "../../forms/F2/form";
import { F3 } from "../../forms/F3/form";
import type { Form } from "../../forms/form/form";
import { formOf } from "../../forms/forms";
import { MINIMUMS } from "../../forms/minimums/form";
import { TIE_OUT } from "../../forms/tieOut/form";
import { VERSIONS } from "../../forms/versions/form";

/** `phones`: it has other people's telephone numbers; `typed`: what is typed in for the plan, about people, and what they report. */
export const LEFT_OUT = ["typed", "phones", "hidden", "unknown"] as const;
export type LeftOutBecause = (typeof LEFT_OUT)[number];

/** `plan`: sheets of the plan; `report`: what is made of reports and months; `own`: the user's own. */
export type SendableKind = "plan" | "report" | "own";

/** Null: nobody needs to hear of it, since we keep it for ourselves. */
export type Sendable =
  { readonly type: "Offered"; readonly kind: SendableKind } | { readonly type: "LeftOut"; readonly because: LeftOutBecause } | null;

const OF_PLAN: readonly Form[] = [F1, F2, F3, VERSIONS, MINIMUMS, TIE_OUT];
const WITH_PHONES: readonly Form[] = [CLIENT_CARDS, DIRECTORY];

export function sendable({ key, isKept, isShown, known }: SheetAround): Sendable {
  if (isKept) return null;
  if (key === null) return isShown ? { type: "Offered", kind: "own" } : { type: "LeftOut", because: "hidden" };
  const owns = (forms: readonly Form[]): boolean => forms.some((form) => form.owns(key));
  if (owns(WITH_PHONES)) return { type: "LeftOut", because: "phones" };
  if (formOf(key)?.typing !== "none") return { type: "LeftOut", because: "typed" };
  if (!isShown) return { type: "LeftOut", because: "hidden" };
  if (known === null) return { type: "LeftOut", because: "unknown" };
  return { type: "Offered", kind: owns(OF_PLAN) ? "plan" : "report" };
}
