import type { LimitDetail } from "../../../plan/problem/details/limits";
import type { ProblemTexts } from "../../problemTexts";
import { few, slice, limit } from "./words";

export const limits: ProblemTexts<LimitDetail> = {
  MinAboveMax: ({ min, max }) => `The minimum ${min} is above the maximum ${max}. Correct one of the two.`,
  NoFirstPeriod: ({ through }) =>
    `The last period is ${through}, but the first one is missing. Enter it under “Period”, or remove “Through”.`,
  NoLastYear: () => "Nothing is known of last year. Enter the clients’ amounts of last year, or type the weights yourself.",
  NoLimit: () => "There is neither a minimum nor a maximum here. Enter at least one, or remove the row.",
  HeldTwice: ({ amount, other }) => `This is held at ${amount} here, but at ${other} above. Remove one of the two.`,
  HoldsContradict: ({ metric, where, limits, need, have, shortfall }) =>
    `${metric}: these holds and bounds cannot all be kept: ${few(limits.map(limit))}. For ${slice(where)} ` +
    `at least ${need} would be needed, but at most ${have} can be had: ${shortfall} too much. ` +
    "Change or remove one of them, or the targets, bases or seasonal weights that leave no room for them.",
  NoBuffer: () => "There is neither an amount nor a percentage here. Enter one of them, or remove the row.",
  BufferLarge: ({ percent }) =>
    `This buffer is ${percent}% of the target, more than the target itself. Enter ${percent / 100}% if that is meant.`,
  TwoBuffers: () => "There are an amount and a percentage here, but a buffer has one size. Remove one of the two.",
  MinimumMissed: ({ metric, where, minimum, planned, shortfall }) =>
    `${metric}: ${slice(where)} has ${planned}, ${shortfall} less than the minimum of ${minimum} ` +
    "that was agreed. Change the plan, for example by a bound, or correct the minimum.",
};
