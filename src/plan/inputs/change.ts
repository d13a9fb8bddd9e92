import type { Amount } from "../numbers/amount";
import type { CatchUp } from "../split/catchUp";
import type { OverAchievement } from "../split/respread";

/**
 * What happens to a plan in the course of the year, in the order in which it was decided: a target is revised, an amount moves between
 * siblings, the rest of the year is spread anew, people and clients change. The plan of any day is the original plan with the changes
 * until then; nothing is ever overwritten, and every change can be taken back by removing it.
 *
 *     { type: "revise", reason: "strategy", metric: 1, manager: "jia", month: 7, total: 1 100 000, date: "2026-07-01", by: "李主管" }
 */
export type Change = Revision | Shift | Respreading | ClientHandOver | Leaving | Joining;

/** When it was decided, by whom, and what they said. */
export interface Stamp {
  /** "2026-07-01"; "" where nobody wrote it down. */
  readonly date: string;
  readonly by: string;
  readonly note: string;
}

/** Some leaves of one metric. Managers and clients may have come about by earlier changes, so they are named by id or name. */
export interface Scope {
  /** Position. */
  readonly metric: number;
  /** Position; null: all. */
  readonly product: number | null;
  readonly manager: string | null;
  readonly client: string | null;
}

/** 目标修正: the year's target of a scope becomes another, for one of the reasons that allow it; months before `month` stay. */
export interface Revision extends Stamp, Scope {
  readonly type: "revise";
  readonly reason: RevisionReason;
  /** First month that changes, 1–12, counted from the plan's first. */
  readonly month: number;
  /** The year's new total of the scope. */
  readonly total: Amount;
  /** What it was when this was decided, for the record; null: not written down. */
  readonly before: Amount | null;
}

/**
 * Why a target may be revised: the environment became better (up) or worse (down), the company's strategy changed, a sudden event hit
 * the target (down), or the original minimum cannot be met despite every effort (down). An environment as expected moves nothing, and a
 * manager's effort is no reason; both are understood, and refused.
 */
export type RevisionReason = (typeof REVISION_REASONS)[number];
export const REVISION_REASONS = ["better", "worse", "asExpected", "strategy", "event", "minimum", "effort"] as const;

/**
 * Who makes room for a shift; who bears what is behind or ahead; what is asked of
 * somebody who has achieved it all; how what is behind comes back.
 */
export const ABSORBERS = ["product", "manager", "client", "month"] as const;
export const REMAINDERS = ["own", "shared"] as const;
export const WHEN_OVER = ["zero", "keep", "negative"] as const satisfies readonly OverAchievement[];
export const SHAPES = ["seasonal", "even", "back-loaded"] as const satisfies readonly CatchUp[];

/** A total becomes another, and its siblings absorb the difference, so that the whole stays. */
export interface Shift extends Stamp, Scope {
  readonly type: "shift";
  /** 1–12; null: the year, of which closed months stay. */
  readonly month: number | null;
  readonly total: Amount;
  /** As in a revision. */
  readonly before: Amount | null;
  readonly absorbedBy: (typeof ABSORBERS)[number];
}

/** The months before stand at their actuals, and what is left of the year is spread over the rest. */
export interface Respreading extends Stamp {
  readonly type: "respread";
  /** How many months are closed, 1–11. */
  readonly closed: number;
  readonly remainders: (typeof REMAINDERS)[number];
  readonly whenOver: OverAchievement;
  readonly shape: CatchUp;
}

/** When somebody else takes over: with a month of the plan, or on a day within it. */
export interface Beginning {
  /** 1–12, counted from the plan's first. */
  readonly month: number;
  /** "2026-04-16", a day of that month; left out: its first. What the days before come to stays with whoever was in charge. */
  readonly firstDay?: string;
}

export interface ClientHandOver extends Stamp, Beginning {
  readonly type: "handOver";
  readonly client: string;
  readonly to: string;
}

/** A manager leaves: a placeholder takes over from a month on, or successors share. */
export interface Leaving extends Stamp, Beginning {
  readonly type: "leave";
  readonly manager: string;
  /** Name of a placeholder; null: `successors` share. */
  readonly placeholder: string | null;
  readonly successors: readonly string[];
}

/**
 * Somebody joins in the course of the year: takes over clients from a month on, or a share of everybody's plan from then on, less in the
 * first months where a ramp says so.
 */
export interface Joining extends Stamp, Beginning {
  readonly type: "join";
  readonly name: string;
  readonly area: string;
  readonly clients: readonly string[];
  /** 0–1, of the team's plan from that month on; 0: nothing but the clients. */
  readonly share: number;
  /** Shares of `share` in the first months. */
  readonly ramp: readonly number[];
}
