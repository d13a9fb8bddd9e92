import type { ChangeDetail } from "../../../plan/problem/details/changes";
import type { ProblemTexts } from "../../problemTexts";
import { slice, limit } from "./words";

const siblings = { product: "products", manager: "managers", client: "clients of the manager", period: "periods" } as const;

export const changes: ProblemTexts<ChangeDetail> = {
  TotalOutOfRange: ({ metric, where, total, max }) =>
    `${metric}: ${slice(where)} cannot become ${total}. Enter an amount from 0 up to what leaves the whole at ${max} or less.`,
  AllHeld: ({ metric, where, held, total, shortfall }) =>
    `${metric}: everything in ${slice(where)} is held, at ${held} in all, so it cannot become ` +
    `${total}: ${shortfall} cannot be moved. Remove one of the holds, or change something else.`,
  ZeroBase: ({ metric, where, total, shortfall }) =>
    `${metric}: ${slice(where)} cannot become ${total}, because what is not held there is 0 and gives no ` +
    `proportion to go by: ${shortfall} has no place. Give it an amount or a basis first, or remove a hold.`,
  HeldExceedsTotal: ({ metric, where, held, total, shortfall }) =>
    `${metric}: ${held} is held within ${slice(where)}, ${shortfall} more ` +
    `than the new total ${total}. Enter a larger total, or remove a hold.`,
  SiblingsCannot: ({ metric, where, by, need, have, shortfall }) =>
    `${metric}: for ${slice(where)} the other ${siblings[by]} would have to take ${need}, but they can take ${have} ` +
    `at most: ${shortfall} too little. Change it by less, remove holds of the others, or let the whole total move.`,
  NoSiblings: ({ metric, where, by }) =>
    `${metric}: ${slice(where)} names no ${by}, so there are no other ${siblings[by]} ` +
    `to take the change. Choose a single ${by}, or let the whole total move.`,
  BreaksBound: ({ metric, where, limit: bound, units, shortfall }) =>
    `${metric}: after this change of ${slice(where)}, ${limit(bound)} would be ` +
    `${units}, ${shortfall} beyond its bound. Change it by less, or correct the bound.`,
  BelowTarget: ({ metric, where, total, target }) =>
    `${metric}: a buffer must not lower the target, but ${slice(where)} ` +
    `would have ${total} instead of ${target}. Enter a buffer of 0 or more.`,
  InsideBlock: ({ month, first, last }) =>
    `Month ${month} lies inside a period of several months, ${first} to ${last} of the plan, which has one amount only. ` +
    `Choose month ${first}${last < 12 ? ` or ${last + 1}` : ""} instead, ` +
    "or change the periods on the input sheet so that one begins with it.",
  NoSuccessor: () => "Nobody is named to take over. Choose at least one manager other than the one who leaves.",
};
