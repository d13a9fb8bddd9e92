import { fingerprint } from "../text/fingerprint";

/** A field that both sides have changed, or of which what came back was not taken over before. */
export interface Conflict {
  readonly id: string;
  readonly field: string;
  /** Mark of what it said when it was handed out. */
  readonly before: string;
  readonly ours: unknown;
  readonly theirs: unknown;
  /** Whose stays. */
  readonly stays: "ours" | "theirs";
}

/** What is decided of fields that both sides have changed. */
export interface Decided {
  /** Keys of those that end the other way than they would by themselves. */
  readonly turned: ReadonlySet<string>;
  /** Keys of those where ours was kept before: they are none any more. */
  readonly declined: ReadonlySet<string>;
}

export const NOTHING_DECIDED: Decided = { turned: new Set(), declined: new Set() };

/** By which a conflict is known again: the entry, the field, what was handed out, and what came back of it. */
export function conflictKey({ id, field, before, theirs }: Pick<Conflict, "id" | "field" | "before" | "theirs">): string {
  return `${id}#${field}#${before}${fingerprint(JSON.stringify(theirs))}`;
}
