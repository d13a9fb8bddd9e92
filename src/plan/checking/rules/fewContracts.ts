import { zOf } from "../../statistics/normal";
import { wilson } from "../../statistics/wilson";
import { rowOf } from "../facts/visits";
import { expectedContracts, teamContracts, visitsWithResult } from "../team/contractRates";
import { shrunkRate } from "../team/shrunkRate";
import { ofWindow, tested, UNTESTED, type PersonRule } from "./found";

/** At which the bound is a note. */
const NOTE = 0.95;

/**
 * Rule 11, 拜访效率低: fewer contracts than the team signs in as many visits to clients of the same classes. The upper bound of the own rate has
 * to lie below it: Wilson 99.8 %, since many are compared; at 95 % it is a note. Only visits whose result could be ticked count. It asks
 * for help with methods, not for an excuse.
 */
export const fewContracts: PersonRule = (facts, person) => {
  const { min, confidence } = facts.inputs.checking.rules[11];
  const done = visitsWithResult(facts, person);
  if (done.length < min) return UNTESTED;
  const signed = done.filter(({ isSigned }) => isSigned).length;
  const expected = expectedContracts(facts, done);
  const isBelow = (sure: number): boolean => (wilson(signed, done.length, zOf(sure))?.[1] ?? 1) < expected / done.length;
  const level = isBelow(confidence) ? "attention" : isBelow(NOTE) ? "note" : null;
  if (level === null) return tested();
  return tested({
    rule: 11,
    level,
    ...ofWindow(facts, person),
    rows: done.map(rowOf),
    fact: {
      type: "FewContracts",
      visits: done.length,
      signed,
      expected,
      rate: shrunkRate({ done: done.length, signed }, teamContracts(facts)) ?? 0,
      teamVisits: done.length / expected,
    },
  });
};
