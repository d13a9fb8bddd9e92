import { oneSheet, type Form } from "../form/form";
import type { SheetKey } from "../../sheet/place/place";
import type { Texts } from "../texts";

/** 目标输入: the target and whom it is for, typed by the supervisor. */
export const INPUT = {
  ...oneSheet("Input"),
  typing: "records",
  title: ({ forms }: Texts) => forms.input.name,
  secondMark: "TC_Settings",
} as const satisfies Form;

/** 集团客户: the one list that grows long, on a sheet of its own. */
export const CLIENTS = {
  ...oneSheet("InputClients"),
  typing: "records",
  title: ({ forms }: Texts) => forms.input.clientSheet.name,
  behind: INPUT.keyOf(),
  secondMark: "TC_ClientList",
} as const satisfies Form;

/** 更多设定: what most plans do without. */
export const MORE = {
  ...oneSheet("InputMore"),
  typing: "records",
  title: ({ forms }: Texts) => forms.input.more.name,
  behind: CLIENTS.keyOf(),
  secondMark: "TC_MoreSettings",
} as const satisfies Form;

/** The sheets that the plan is typed into, in the order of their tabs. Workbooks of earlier versions have the first alone. */
export const INPUTS = [INPUT, CLIENTS, MORE] as const;

export function isInput(key: SheetKey): boolean {
  return INPUTS.some(({ owns }) => owns(key));
}
