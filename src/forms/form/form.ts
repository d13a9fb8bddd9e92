import type { SheetKey } from "../../sheet/place/place";
import type { Texts } from "../texts";
import { fingerprint } from "../../plan/text/fingerprint";

/**
 * A form (表): one kind of sheet of ours. What is said here is light, so that whoever only meets a key knows whose it is; what a form can do
 * (compile, read, prove, explain) is its code.
 *
 *     { ...perManager("F4"), typing: "cells", title: ({ forms }) => forms.F4.short("").trim() }
 */
export interface Form extends Sheets<string> {
  /**
   * Who types into it. `none`: nobody, it is made anew whenever the plan is. `cells`: into cells of a sheet that we make, which is read
   * before it is made again. `records`: the sheet is the user's own, is part of the plan file, and may be filled by spreading.
   */
  readonly typing: "none" | "cells" | "records";
  /** What its sheets are called for reading: of a manager's without the manager, of a period's with its number. */
  readonly title: (texts: Texts, key: SheetKey) => string;
  /** The sheet behind which a first new one goes. Left out: behind the last tab. */
  readonly behind?: SheetKey;
  /**
   * A name that stands inside, by which the sheet is known when its first row or column, and our mark with it, was deleted. Left out: none.
   */
  readonly secondMark?: string;
  /**
   * Counted up when rows or columns of its sheets come to mean something else, so that they are told apart: every sheet says its own, but
   * for the first. Left out: 1.
   */
  readonly layout?: number;
  /** It goes out with a manager's monthly plan, and what is typed there becomes entries of the plan's lists. Left out: it does not. */
  readonly handed?: true;
  /** Of records: the split does not depend on them, so they are read only when something asks for them. Left out: it does. */
  readonly apart?: true;
}

/** Which sheets a form makes, by their keys. */
export interface Sheets<Id extends string> {
  /** Which form it is, for ever: workbooks keep it in their names. ASCII. */
  readonly id: Id;
  /**
   * What there is a sheet of: one of the plan; one of the year and of every period that is asked for; one of every manager; one of
   * everybody who wants one, the supervisor first.
   */
  readonly per: "plan" | "period" | "manager" | "person";
  readonly owns: (key: SheetKey) => boolean;
}

export interface OneSheet<Id extends string> extends Sheets<Id> {
  readonly per: "plan";
  readonly keyOf: () => Id;
}

export interface PerPeriod<Id extends string> extends Sheets<Id> {
  readonly per: "period";
  /** By position; null: of the year. The third period's is F3_03. */
  readonly keyOf: (period: number | null) => Id | `${Id}_${string}`;
  /** The position of the period whose sheet it is; null for every other. */
  readonly periodOf: (key: SheetKey) => number | null;
}

export interface PerManager<Id extends string> extends Sheets<Id> {
  readonly per: "manager";
  /** Eight digits made of the manager's id, so that neither a new name nor another order parts managers from their sheets: F9_61753cd7. */
  readonly keyOf: (managerId: string) => `${Id}_${string}`;
}

export interface PerPerson<Id extends string> extends Sheets<Id> {
  readonly per: "person";
  /** Of the supervisor, "", the form's id; of everybody else as a manager's. */
  readonly keyOf: (who: string) => Id | `${Id}_${string}`;
}

export function oneSheet<const Id extends string>(id: Id): OneSheet<Id> {
  return { id, per: "plan", keyOf: () => id, owns: (key) => key === id };
}

export function perPeriod<const Id extends string>(id: Id): PerPeriod<Id> {
  const ofPeriod = new RegExp(`^${id}_(\\d\\d)$`);
  return {
    id,
    per: "period",
    keyOf: (period) => (period === null ? id : `${id}_${String(period + 1).padStart(2, "0")}`),
    periodOf: (key) => {
      const [, digits] = ofPeriod.exec(key) ?? [];
      return digits === undefined ? null : Number(digits) - 1;
    },
    owns: (key) => key === id || ofPeriod.test(key),
  };
}

export function perManager<const Id extends string>(id: Id): PerManager<Id> {
  const ofManager = new RegExp(`^${id}_[0-9a-f]{8}$`);
  return { id, per: "manager", keyOf: (managerId) => `${id}_${fingerprint(managerId)}`, owns: (key) => ofManager.test(key) };
}

export function perPerson<const Id extends string>(id: Id): PerPerson<Id> {
  const { keyOf, owns } = perManager(id);
  return { id, per: "person", keyOf: (who) => (who === "" ? id : keyOf(who)), owns: (key) => key === id || owns(key) };
}
