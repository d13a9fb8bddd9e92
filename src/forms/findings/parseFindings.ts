import { RULE_NUMBERS } from "../../plan/inputs/checking";
import type { FollowUp } from "../../plan/inputs/followUp";
import type { Reading } from "../../sheet/spec/reading";
import { folded } from "../../plan/typed/name";
import { codesOf } from "../parts/codes";
import { fingerprintOf, saidBy, type FollowUpSaid } from "./followUpCells";
import { FINDING_TEXTS } from "./texts";
import { findingIn, FOLLOW_UP_COLUMNS, type FindingColumn, type FollowUpColumn } from "./places";

/** What stands on the sheet of findings: which there were, and what was typed beside them since they were written. */
export interface ReadFindings {
  /** Since which day each was known, by id. */
  readonly seen: ReadonlyMap<string, string>;
  /** Of findings beside which something else stands than was written. */
  readonly typed: ReadonlyMap<string, FollowUpSaid>;
  /** What each says that it is about; the manager by name. */
  readonly about: ReadonlyMap<string, FindingAbout>;
  /** Those from 关注 on that nobody has looked into, or that are still watched. */
  readonly open: readonly { readonly rule: number | null; readonly level: "attention" | "priority" }[];
}

export type FindingAbout = Pick<FollowUp, "rule" | "manager" | "from" | "to" | "fact">;

export const NOTHING_READ: ReadFindings = { seen: new Map(), typed: new Map(), about: new Map(), open: [] };

/** However the sheet was sorted and whatever columns were moved; nothing where its hidden codes are gone. */
export function parseFindings(reading: Reading): ReadFindings {
  const codes = codesOf(reading);
  if (codes === null) return NOTHING_READ;
  const seen = new Map<string, string>();
  const typed = new Map<string, FollowUpSaid>();
  const about = new Map<string, FindingAbout>();
  const open: ReadFindings["open"][number][] = [];
  reading.values.forEach((cells, row) => {
    const known = findingIn(codes.code(row));
    // Of a row that was copied, the first counts.
    if (known === null || seen.has(known.id)) return;
    seen.set(known.id, known.since);
    const cell = (column: FindingColumn): unknown => cells[codes.column(column) ?? -1] ?? "";
    const said = saidBy(Object.fromEntries(FOLLOW_UP_COLUMNS.map((column) => [column, cell(column)])) as Record<FollowUpColumn, unknown>);
    const of = aboutIn(cell);
    about.set(known.id, of);
    const level = OPEN_LEVELS.find((one) => LEVEL_WORDS[one].has(folded(String(cell("level")))));
    if (level !== undefined && (said.outcome === null || said.outcome === "watch")) open.push({ rule: of.rule, level });
    if (fingerprintOf(said) !== known.said) typed.set(known.id, said);
  });
  return { seen, typed, about, open };
}

const OPEN_LEVELS = ["attention", "priority"] as const;
const wordsOf = (level: (typeof OPEN_LEVELS)[number]) => new Set(Object.values(FINDING_TEXTS).map(({ levels }) => folded(levels[level])));
const LEVEL_WORDS = { attention: wordsOf("attention"), priority: wordsOf("priority") };

function aboutIn(cell: (column: FindingColumn) => unknown): FindingAbout {
  const [from = "", to = from] = String(cell("period")).match(/\d{4}-\d\d-\d\d/g) ?? [];
  const rule = Number(/^\d+/.exec(String(cell("rule")))?.[0] ?? 0);
  const isRule = (RULE_NUMBERS as readonly number[]).includes(rule);
  return { rule: isRule ? rule : null, manager: String(cell("manager")), from, to, fact: String(cell("fact")) };
}
