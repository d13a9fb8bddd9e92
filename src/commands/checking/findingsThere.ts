import { readTyped } from "../../excel/read/readTyped";
import { FINDINGS } from "../../forms/findings/form";
import { NOTHING_READ, parseFindings, type ReadFindings } from "../../forms/findings/parseFindings";
import { INQUIRY } from "../../forms/inquiry/form";
import { parseInquiry } from "../../forms/inquiry/parseInquiry";
import type { FollowUpSaid } from "../../forms/findings/followUpCells";
import type { Inputs } from "../../plan/inputs/inputs";
import { isFollowed, NO_FOLLOW_UP, type FollowUp } from "../../plan/inputs/followUp";

/** What was typed beside findings since their sheets were written. */
export interface FindingsThere extends Omit<ReadFindings, "typed"> {
  readonly typed: ReadonlyMap<string, Partial<FollowUpSaid>>;
}

/** What stands on the sheet of findings, if there is one, and what managers said on their own; where both say something, the former. */
export async function findingsThere(): Promise<FindingsThere> {
  const sheets = await readTyped((key) => FINDINGS.owns(key) || INQUIRY.owns(key));
  const found = sheets.get(FINDINGS.keyOf());
  const own = found === undefined ? NOTHING_READ : parseFindings(found.reading);
  const answers = [...sheets].flatMap(([key, { reading }]) => (INQUIRY.owns(key) ? [...parseInquiry(reading)] : []));
  return { ...own, typed: new Map<string, Partial<FollowUpSaid>>([...answers, ...own.typed]) };
}

/**
 * The follow-ups with what was typed beside findings since they were written, and with what else is said: of a finding that had none, a new
 * one, which says what it is about; one of which nothing is left to say goes.
 */
export function withSaid(
  { followUps, managers }: Pick<Inputs, "followUps" | "managers">,
  { typed, about }: FindingsThere,
  said: ReadonlyMap<string, FollowUpSaid> = new Map(),
): readonly FollowUp[] {
  const all = new Map<string, Partial<FollowUpSaid>>([...typed, ...said]);
  const known = new Set(followUps.map(({ finding }) => finding));
  const added = [...all].flatMap(([finding, own]): readonly FollowUp[] => {
    if (known.has(finding)) return [];
    const { manager = "", ...of } = about.get(finding) ?? {};
    return [{ ...NO_FOLLOW_UP, finding, ...of, manager: managers.find(({ name }) => name === manager)?.id ?? "", ...own }];
  });
  return [...followUps.map((one) => ({ ...one, ...all.get(one.finding) })), ...added].filter(isFollowed);
}
