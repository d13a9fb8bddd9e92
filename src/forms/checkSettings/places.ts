import { RULE_NUMBERS, USUAL_RULES, type RuleNumber } from "../../plan/inputs/checking";

/** Settings that are no rule's, in the order of their rows; each is its own code. */
const SETTINGS = [
  "report",
  "dueDays",
  "window",
  "purposes",
  "ranking",
  "behind",
  "risk",
  "keepMonths",
  "trialUntil",
  "toldDate",
  "toldBy",
] as const;
export type CheckSetting = (typeof SETTINGS)[number];

/** A row of the table of settings. `key`: null: whether the rule is used. */
export type SettingRow =
  | { readonly type: "Setting"; readonly setting: CheckSetting }
  | { readonly type: "Rule"; readonly rule: RuleNumber; readonly key: string | null };

/** Every row in order: what concerns all, then each rule with its thresholds. */
export const ROWS: readonly SettingRow[] = [
  ...SETTINGS.map((setting): SettingRow => ({ type: "Setting", setting })),
  ...RULE_NUMBERS.flatMap((rule): readonly SettingRow[] => [
    { type: "Rule", rule, key: null },
    ...Object.keys(USUAL_RULES[rule]).map((key): SettingRow => ({ type: "Rule", rule, key })),
  ]),
];

/** By which a row is known, whatever stands before it: `dueDays`, `4.on`, `4.jaccard`. */
export function codeOf(row: SettingRow): string {
  return row.type === "Setting" ? row.setting : `${row.rule}.${row.key ?? "on"}`;
}

export const HEAD = 3;
export const BODY = 4;

/** Columns: the settings with their hidden code, visits by class, roles by title; a narrow one between. */
export const COLUMNS = { name: 0, value: 1, usual: 2, code: 3, grade: 5, visits: 6, title: 8, role: 9 } as const;

export const TABLES = { settings: "TC_CheckSettingRows", visits: "TC_CheckVisitRows", roles: "TC_CheckRoleRows" } as const;
