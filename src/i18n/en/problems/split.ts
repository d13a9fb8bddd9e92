import type { SplitDetail } from "../../../plan/problem/details/split";
import type { ProblemTexts } from "../../problemTexts";
import { all, few, when } from "./words";

export const split: ProblemTexts<SplitDetail> = {
  CannotFit: ({ metric, period, managers, products, need, have, shortfall }) =>
    products.length === 0
      ? `${metric}: ${few(managers)} can sell nothing${when(period)}, but the share is ${need}. Enter a ` +
        "basis above 0 for one of their clients in a product that has a season then, or set their weight to 0."
      : `${metric}: ${few(managers)} can sell only ${few(products)}${when(period)}. Their ` +
        `share is ${need}, but these products have ${have}: ${shortfall} too little. ` +
        "Enter a basis above 0 for one of their clients in another product, lower their weights, or raise the target of these products.",
  CannotPlace: ({ metric, period, products, managers, need, have, shortfall }) =>
    managers.length === 0
      ? `${metric}: nobody can sell ${few(products)}${when(period)}, but the target is ${need}. Enter a ` +
        "basis above 0 in it for a client whose manager works then, or set its target or seasonal weight to 0."
      : `${metric}: only ${few(managers)} can sell ${few(products)}${when(period)}. ` +
        `The target is ${need}, but their share is ${have}: ${shortfall} too little. ` +
        "Enter a basis above 0 for another manager's client, raise their weights, or lower the target.",
  ClientsAlike: () =>
    "No client has a basis such as last year's amounts, so each manager's clients share alike. " +
    "Enter what they had, or leave it at that.",
  IdsLikeAmounts: ({ found }) =>
    `These ids look like amounts (${found}), while no client has a basis: the columns may have slipped when pasting. ` +
    "Enter them under the headings of the basis, or leave them if they are numbers of clients.",
  NamesForAmounts: ({ count, found }) =>
    `${count} cells of this column say names (${found}) where amounts are due: the columns may have slipped when pasting. ` +
    "Check what stands under which heading.",
  GrowthFar: ({ areClients, metric, named, more, middle }) =>
    `${metric}: against last year ${areClients ? "clients" : "managers"} grow by ${middle} in the middle, but ` +
    `${all(named.map(({ name, growth }) => `${name} by ${growth}`))}${more > 0 ? `, and ${more} more as far off` : ""}. ` +
    `Check whether this is meant; if not, change ${areClients ? "last year's amounts or the basis" : "their weights"}.`,
  SeasonMoved: ({ metric, totals, most }) =>
    `${metric}: not everybody sells everything all year, so ${totals} period totals ` +
    `of products or managers differ from their seasonal share, by at most ${most}. ` +
    "All year totals, and the team's total in each period, are kept.",
};
