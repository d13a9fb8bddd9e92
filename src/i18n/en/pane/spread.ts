import { count } from "../count";

/** English texts: filling cells of the user's own by a spread method. */
export const spread = {
  selected: (address: string) => `Selected: ${address}`,
  hint: "Select cells of your own, then look at the preview. They count row by row; formulas, text and protected cells stay.",
  method: "Method",
  methods: {
    equal: "Equally",
    proportional: "In proportion to what stands there",
    reference: "In proportion to another range",
    pattern: "By a pattern, such as 4-4-5",
    workingDays: "By working days of the months",
    straightLine: "Straight line",
    growth: "Growth from cell to cell",
    percent: "Raise or lower by a percentage",
    repeat: "The same value in each",
  },
  fields: {
    unit: "Unit",
    total: "Total",
    pattern: "Weights",
    month: "First cell’s month",
    first: "First value",
    last: "Last value",
    percent: "Percent",
    value: "Value",
    held: "Cells to keep (optional)",
    reference: "Range to go by",
  },
  take: (field: string): string => `${field}: take what is selected now`,
  action: "What becomes of the cells",
  actions: { replace: "Replaced: the selection has this total", add: "Raised by this total", subtract: "Lowered by this total" },
  valueActions: { replace: "Replaced by these values", add: "Raised by these values", subtract: "Lowered by these values" },
  blank: "Blank cells",
  blanks: { average: "Count like an average cell", skip: "Stay blank" },
  show: "Preview",
  preview: (place: string): string => `What ${place} would become`,
  cell: "Cell",
  old: "Now",
  next: "New",
  sum: "Sum",
  kept: { held: "kept", formula: "stays: formula", text: "stays: text", locked: "stays: protected" },
  sharedEqually: "There is nothing to be in proportion to: everything is 0, so the cells share equally.",
  unpublished: (years: readonly number[]): string =>
    `The holidays of ${years.join(", ")} are not known yet; Mondays to Fridays count there.`,
  more: (many: number): string => `and ${count(many, "more cell")}`,
  write: (many: number): string => `Write ${count(many, "cell")}`,
  written: (many: number, place: string, total: string): string => `${count(many, "cell")} of ${place} written; the sum is ${total}.`,
  problems: {
    notANumber: (field: string, found: string, meant: readonly string[] = []): string =>
      found.trim() === ""
        ? `${field} is empty. Enter a number.`
        : `${field}: “${found}” is not a number. Enter ${meant.length === 0 ? "a number" : meant.join(" or ")}.`,
    badUnit: (found: string, meant: readonly string[] = []): string =>
      `“${found}” is not a unit. Enter ` +
      `${meant.length === 0 ? "the smallest amount a cell may hold, such as 1, 0.01 or 100" : meant.join(" or ")}.`,
    badPattern: (found: string): string => `“${found}” is not a pattern. Enter two or more weights of 0 or more, such as 4, 4, 5.`,
    badMonth: (found: string): string => `“${found}” is not a month. Enter it like 2026-01.`,
    notInUnits: (what: string, amount: string, unit: string): string =>
      `${what}: ${amount} is no multiple of the unit ${unit}. Round it, or choose a smaller unit.`,
    tooLarge: (amount: string): string =>
      `${amount} is more than Excel can hold exactly (15 digits). Enter a smaller amount, or choose a larger unit.`,
    referenceSize: (cells: number, reference: number): string =>
      `${count(cells, "cell is", "cells are")} selected, but the range to go by has ${reference}. Choose one of the same size.`,
    referenceNotNumber: (address: string): string =>
      `The range to go by has no number in ${address}. Correct it there, or choose another range.`,
    nothingToFill:
      "None of the selected cells can be filled: they are kept, protected, stay blank, or hold formulas or text. Select other cells.",
    keptExceedTotal: (kept: string, total: string): string =>
      `The cells that stay come to ${kept} already, more than the total of ${total}. Enter a larger total, or keep fewer cells.`,
    baseCancels: "What to be in proportion to adds up to nothing, though it is not all 0. Choose another method or range.",
    negativeWeight: (weight: string): string =>
      `There is a negative number, ${weight}, to be in proportion to. Choose another method or range.`,
    generatedSheet: (sheet: string): string =>
      `“${sheet}” is made from the plan and would not tie any more. Change the plan on the input sheet and generate again.`,
    tooManyCells: (cells: number, most: number): string =>
      `${cells.toLocaleString("en-US")} cells are selected. Select ${most.toLocaleString("en-US")} at most.`,
    heldOutside: (found: string): string =>
      `“${found}” is not a part of the selected cells. Enter cells to keep like C5, D7:D9, or leave it empty.`,
    noSuchRange: (found: string): string =>
      found.trim() === ""
        ? "There is no range to go by. Select one, and take it with the button beside the field."
        : `There is no range “${found}”. Select one, and take it with the button beside the field.`,
    cellsChanged: (place: string): string =>
      `Something has changed in ${place} since the preview, so nothing was written. Look at the preview again.`,
  },
};
