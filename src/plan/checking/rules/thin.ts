import { wilson } from "../../statistics/wilson";
import { zOf } from "../../statistics/normal";
import { normalised } from "../../text/normalised";
import { doneInWindow, once, oncePerPerson } from "../facts/facts";
import { rowOf, type DoneVisit } from "../facts/visits";
import { ofWindow, tested, UNTESTED, type PersonRule } from "./found";

/** Work by phone leaves little to write. */
const BY_PHONE = /电话|微信|短信|线上|phone|call|online|wechat|e-?mail/iu;

/** Beyond this bound a note becomes attention. */
const OFTEN = 0.4;

/**
 * Rule 2, 内容过于简单: visits of which the log says next to nothing, and neither contact nor purpose nor result is given. Their share has to be
 * above the team's, beyond chance (Wilson, 95 %). Internal work and phone calls are left out; visits that were only ticked are told apart.
 */
export const thin: PersonRule = (facts, person) => {
  const { min, share } = facts.inputs.checking.rules[2];
  const { entries, thin: few, unfilled } = countThin(facts, person);
  if (entries < min) return UNTESTED;
  const limit = Math.max(share, teamShare(facts));
  const [bound] = wilson(few.length, entries, zOf(0.95)) ?? [0];
  if (bound <= limit) return tested();
  return tested({
    rule: 2,
    level: bound > OFTEN ? "attention" : "note",
    ...ofWindow(facts, person),
    rows: few.map(rowOf),
    fact: { type: "Thin", entries, thin: few.length, unfilled, bound, limit },
  });
};

const teamShare = once((facts) => {
  let [all, few] = [0, 0];
  for (const person of facts.people) {
    const own = countThin(facts, person);
    all += own.entries;
    few += own.thin.length;
  }
  return all === 0 ? 0 : few / all;
});

/** Entries of the window, and those with next to nothing in them. */
export const countThin = oncePerPerson((facts, person) => {
  // Of texts that were let go nobody knows how little they said.
  const done = doneInWindow(facts, person).filter((one) => one.day >= facts.keptFrom && !isByPhone(one));
  const told = done.filter(({ entry }) => entry !== null);
  const { chars } = facts.inputs.checking.rules[2];
  return { entries: told.length, thin: told.filter((one) => isThin(one, chars)), unfilled: done.length - told.length };
});

function isByPhone({ entry, visit }: DoneVisit): boolean {
  return BY_PHONE.test(`${entry?.place} ${entry?.purpose} ${entry?.content} ${visit?.place} ${visit?.purpose}`);
}

function isThin({ entry, visit }: DoneVisit, chars: number): boolean {
  const said = (visit?.contact ?? "") || (entry?.purpose ?? "") || (visit?.purpose ?? "");
  if (said !== "" || (visit?.results.length ?? 0) > 0) return false;
  return normalised(`${entry?.content} ${entry?.result}`).length < chars;
}
