import { MONTHS } from "../../plan/calendar/months";
import { perManager, type Form } from "../form/form";
import type { Texts } from "../texts";

/** F15 工作目标达成情况以及分析报告: of a manager and a month, so that what was said of a month stays on its sheet. */
export const ATTAINMENT = {
  ...perManager("Attainment"),
  typing: "none",
  title: ({ forms }: Texts) => forms.checked.attainment,
} as const satisfies Form;

/** Of a manager's month. @param month from 0 */
export function attainmentKey(managerId: string, month: number): string {
  return ATTAINMENT.keyOf(`${managerId} ${month + 1}`);
}

/** Whether a sheet is of any month of a manager. */
export function isAttainmentOf(managerId: string, key: string): boolean {
  return ATTAINMENT.owns(key) && Array.from({ length: MONTHS }, (_, month) => attainmentKey(managerId, month)).includes(key);
}
