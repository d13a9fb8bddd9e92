import type { RuleNumber } from "../../inputs/checking";
import type { Steps } from "../../steps/steps";
import type { Facts, Person } from "../facts/facts";
import type { Texts } from "../facts/texts";

/** What a rule found: a question to be asked, not an answer. */
export interface Found {
  readonly rule: RuleNumber;
  readonly level: Level;
  /** Id; null: it concerns the team. */
  readonly manager: string | null;
  readonly subject: Subject | null;
  /** First and last day that it speaks of. */
  readonly from: number;
  readonly to: number;
  /** By which it is known again: the day or month that it began with, which stays when checked again. */
  readonly period: string;
  /** Ids of the rows that it rests on. */
  readonly rows: readonly string[];
  readonly fact: Fact;
  /** How likely it is by chance, where many such tests are judged together. */
  readonly p?: number;
  /** Attainment stays low, each month has its reason, and there is no plan to catch up: `ST` may be set, by the supervisor alone. */
  readonly st?: boolean;
}

/** 提示, 关注, 优先. */
export type Level = "note" | "attention" | "priority";

export interface Subject {
  readonly of: "client" | "product" | "class" | "metric";
  readonly id: string;
}

/** What was counted, by what can be said of it. Shares are from 0 to 1. */
export type Fact =
  | { readonly type: "Reports"; readonly due: number; readonly inTime: number; readonly late: number; readonly missing: number }
  | {
      readonly type: "Thin";
      readonly entries: number;
      readonly thin: number;
      readonly unfilled: number;
      readonly bound: number;
      readonly limit: number;
    }
  | {
      readonly type: "SameClients";
      readonly days: number;
      readonly visits: number;
      readonly served: number;
      readonly clients: number;
      readonly effective: number;
      /** Visits to whoever may become a client. */
      readonly prospects: number;
    }
  | { readonly type: "Unchanged"; readonly visits: number; readonly likeness: number }
  | {
      readonly type: "UnchangedClients";
      readonly clients: number;
      /** Of the shortest chain and of the longest. */
      readonly least: number;
      readonly most: number;
      readonly visits: number;
      readonly likeness: number;
    }
  | {
      readonly type: "EvenDays" | "PlannedEvenDays";
      readonly days: number;
      readonly same: number;
      readonly visits: number;
      readonly p: number;
    }
  | { readonly type: "AlikeDays"; readonly days: number; readonly likeness: number }
  | { readonly type: "SameAsOthers"; readonly entries: number }
  | {
      readonly type: "NotCarriedOut";
      readonly due: number;
      readonly failed: number;
      readonly byClient: number;
      readonly bound: number;
      readonly limit: number;
    }
  | { readonly type: "Forecasts"; readonly months: number; readonly accuracy: number; readonly bias: number; readonly signal: number }
  | { readonly type: "UnplannedOrders"; readonly orders: number; readonly share: number }
  | {
      readonly type: "Cancellations";
      readonly before: number;
      readonly now: number;
      readonly cancelled: number;
      readonly slope: number;
      readonly p: number;
    }
  | { readonly type: "LeftClients"; readonly left: number }
  | {
      readonly type: "FewContracts";
      readonly visits: number;
      readonly signed: number;
      readonly expected: number;
      readonly rate: number;
      readonly teamVisits: number;
    }
  | { readonly type: "Behind"; readonly months: number; readonly limit: number; readonly attainment: number; readonly team: number }
  | {
      readonly type: "Fall";
      readonly fall: number;
      readonly before: number;
      readonly now: number;
      readonly away: number;
      readonly handedOver: number;
      readonly left: number;
    };

/** What came of a rule for one person, or for the team. */
export interface Tested {
  readonly found: readonly Found[];
  /** How many of its tests had enough to go by. */
  readonly tests: number;
}

export const UNTESTED: Tested = { found: [], tests: 0 };

/** A rule for each person. */
export type PersonRule = (facts: Facts, person: Person, texts: Texts) => Tested;

/** One that may take long, in steps. */
export type SteppedRule = (facts: Facts, person: Person, texts: Texts) => Steps<Tested>;

/** Whether there was enough to go by, and what was found. */
export function tested(...found: readonly (Found | null)[]): Tested {
  return { found: found.filter((one) => one !== null), tests: 1 };
}

/** What findings of one person over the window have in common. Within a month of checking they are known again by it: "m5". */
export function ofWindow({ window, month }: Facts, { id }: Person): Pick<Found, "manager" | "subject" | "from" | "to" | "period"> {
  return { manager: id, subject: null, from: window.from, to: window.to, period: `m${month + 1}` };
}
