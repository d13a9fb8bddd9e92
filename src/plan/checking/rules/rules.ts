import type { Facts, Person } from "../facts/facts";
import { contractsByClass } from "../team/contractRates";
import type { RuleNumber } from "../../inputs/checking";
import { alikeDays, countPurposes } from "./alikeDays";
import { evenDays } from "./evenDays";
import { fall } from "./fall";
import { fewContracts } from "./fewContracts";
import { forecasts } from "./forecasts";
import type { PersonRule, SteppedRule } from "./found";
import { longBehind } from "./longBehind";
import { countFailed, notCarriedOut } from "./notCarriedOut";
import { countFirst, reports } from "./reports";
import { sameClients } from "./sameClients";
import { countThin, thin } from "./thin";
import { unchanged } from "./unchanged";
import { unplannedOrders } from "./unplannedOrders";

/** The rules that look at one person at a time; the tenth, `cancellations`, looks at all at once. */
export const PERSON_RULES: readonly (readonly [RuleNumber, PersonRule | SteppedRule])[] = [
  [1, reports],
  [2, thin],
  [3, sameClients],
  [4, unchanged],
  [5, evenDays],
  [6, alikeDays],
  [7, notCarriedOut],
  [8, forecasts],
  [9, unplannedOrders],
  [11, fewContracts],
  [12, longBehind],
  [13, fall],
];

/** What rules compare people with is made of these counts of each; asked for one person at a time, nobody waits for all. */
export const COUNTS: readonly ((facts: Facts, person: Person) => unknown)[] = [
  countThin,
  countFailed,
  contractsByClass,
  countFirst,
  countPurposes,
];

/** How often a test finds something where there is nothing, counted out or by simulation; rules of plain fact never do. */
export const FALSE_ALARMS: Readonly<Partial<Record<RuleNumber, number>>> = { 2: 0.006, 5: 0.001, 7: 0.006, 10: 0.05, 11: 0.001, 13: 0.006 };
