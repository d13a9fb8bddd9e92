import type { Form } from "./form/form";
import type { SheetKey } from "../sheet/place/place";
import { CLIENTS, INPUT, MORE } from "./input/form";
import { CONTENTS } from "./contents/form";
import { PROPOSALS } from "./proposals/form";
import { STAGES } from "./stages/form";
import { CHANGES } from "./changes/form";
import { ACTUALS } from "./actuals/form";
import { CHECK_SETTINGS } from "./checkSettings/form";
import { EXPLAINED } from "./explained/form";
import { DIRECTORY } from "./directory/form";
import { F5 } from "./F5/form";
import { F6 } from "./F6/form";
import { F7 } from "./F7/form";
import { F8 } from "./F8/form";
import * as lists from "./lists/form";
import { F1 } from "./F1/form";
import { F2 } from "./F2/form";
import { F3 } from "./F3/form";
import { VERSIONS } from "./versions/form";
import { MINIMUMS } from "./minimums/form";
import { F4 } from "./F4/form";
import { DASHBOARD } from "./dashboard/form";
import { ANALYSIS } from "./analysis/form";
import { ATTAINMENT } from "./attainment/form";
import { CLIENT_ANALYSIS } from "./clientAnalysis/form";
import { COMPETITOR_NEWS } from "./competitorNews/form";
import { CLIENT_CARDS } from "./clientCards/form";
import { PROGRESS } from "./progress/form";
import { FINDINGS } from "./findings/form";
import { INQUIRY } from "./inquiry/form";
import { F9 } from "./F9/form";
import { F10 } from "./F10/form";
import { F16 } from "./F16/form";
import { F17 } from "./F17/form";
import { F18 } from "./F18/form";
import { TEAM } from "./team/form";
import { TIE_OUT } from "./tieOut/form";

/** Every form, in the order of their tabs. The only list of them. */
export const FORMS = [
  INPUT,
  CLIENTS,
  MORE,
  CONTENTS,
  PROPOSALS,
  STAGES,
  CHANGES,
  ACTUALS,
  F1,
  F2,
  F3,
  VERSIONS,
  MINIMUMS,
  F4,
  F5,
  F6,
  F7,
  F8,
  EXPLAINED,
  DIRECTORY,
  DASHBOARD,
  PROGRESS,
  ANALYSIS,
  ATTAINMENT,
  CLIENT_ANALYSIS,
  COMPETITOR_NEWS,
  CLIENT_CARDS,
  F9,
  F10,
  TEAM,
  TIE_OUT,
  F16,
  F17,
  F18,
  lists.CONTACTS,
  lists.CLIENT_FILES,
  lists.ACTIONS,
  lists.VISITS,
  lists.VISIT_PLANS,
  lists.TASKS,
  lists.LOG,
  lists.SUMMARIES,
  lists.ABSENCES,
  lists.EXPLANATIONS,
  lists.COMPETITORS,
  lists.HISTORY,
  FINDINGS,
  INQUIRY,
  CHECK_SETTINGS,
  lists.FOLLOW_UPS,
  lists.CHECK_LOG,
  lists.DECLINED,
] as const;

export type AnyForm = (typeof FORMS)[number];
export type FormId = AnyForm["id"];

/** Forms that somebody fills in for himself. */
export type PersonalForm = Extract<AnyForm, { readonly per: "person" }>;

/** The form of a sheet: F3 for "F3_03", F9 for "F9_61753cd7". Null for a key of no form that there is today. */
export function formOf(key: SheetKey): (AnyForm & Form) | null {
  return FORMS.find((form) => form.owns(key)) ?? null;
}

/** By which a layout of a sheet is told from earlier and later ones, counted from 1. */
export function layoutOf(key: SheetKey): number {
  return formOf(key)?.layout ?? 1;
}

/** Whether a sheet is the user's own: part of the plan file, and never made anew without what stands on it. */
export function isRecords(key: SheetKey): boolean {
  return formOf(key)?.typing === "records";
}

/** Whether a sheet is one of the user's own that the split does not depend on: it is read only when something asks for it. */
export function isApart(key: SheetKey): boolean {
  return formOf(key)?.apart === true;
}

/** Whether a sheet is one that goes out with a monthly plan, in which managers plan their month and report their work. */
export function isHanded(key: SheetKey): boolean {
  return formOf(key)?.handed === true;
}

/** Whether a sheet is somebody's own, which holds what the plan file says of that person. */
export function isPersonal(key: SheetKey): boolean {
  return formOf(key)?.per === "person";
}

/** Whether a sheet says what follows from the plan and nothing else, so that it can be brought together with what users made of it. */
export function isGenerated(key: SheetKey): boolean {
  const form = formOf(key);
  return form !== null && (form.typing === "none" || DASHBOARD.owns(key));
}
