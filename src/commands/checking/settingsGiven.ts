import { agreedRules, type Checking, type RuleNumber } from "../../plan/inputs/checking";

/** What somebody agrees on; thresholds that are left out are as usual. */
export interface SettingsGiven {
  readonly rules: Readonly<Partial<Record<RuleNumber, Readonly<Record<string, number | boolean>>>>>;
  readonly window: number;
  readonly keepMonths: number;
  /** "": there is no trial. */
  readonly trialUntil: string;
}

/** What is not as usual of the rules, as it may be given back. */
export function givenOf({ rules, window, keepMonths, trialUntil }: Checking): SettingsGiven {
  return { rules: agreedRules(rules), window, keepMonths, trialUntil };
}
