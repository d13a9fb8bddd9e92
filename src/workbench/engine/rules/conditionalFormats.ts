/**
 * Conditional formats of a sheet: cells that look different when they say something, such as a red ✗. Univer draws them
 * and moves them with their cells; the rule as Excel words it is kept beside it.
 */
import { intersect, subtract, type Area } from "../area/area";
import { formatArea } from "../../../xlsx/file/area";
import { toUniver } from "../look/style";
import { fromUniverRange, toUniverRange, worksheetOf, type Context } from "../workbook/context";
import type { SideStore } from "../workbook/sideStore";
import { COMPARISONS, type ConditionalFormatEntry, type FormatLook, type FormatRule } from "../../../xlsx/file/rules";

export interface ConditionalFormat extends ConditionalFormatEntry {
  readonly id: string;
}

export interface ConditionalFormats {
  /** The one that wins first. */
  all(): readonly ConditionalFormat[];
  add(format: Omit<ConditionalFormat, "id">): string;
  change(id: string, patch: Partial<Omit<ConditionalFormat, "id">>): void;
  remove(id: string): void;
  /** Takes the formats off these cells only. */
  clear(area: Area): void;
}

interface Kept {
  readonly rule: FormatRule;
  readonly look: FormatLook;
}

const TOPIC = "conditionalFormats";
const TEXT = { Contains: "containsText", NotContains: "notContainsText", BeginsWith: "beginsWith", EndsWith: "endsWith" } as const;
const COMPARISON = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
} as const;

export function createConditionalFormats(context: Context, side: SideStore, sheetId: string): ConditionalFormats {
  const kept = (): Readonly<Record<string, Kept>> => side.get(sheetId, TOPIC, {});
  const keep = (id: string, value: Kept | null): void => {
    const others = Object.fromEntries(Object.entries(kept()).filter(([other]) => other !== id));
    side.set(sheetId, TOPIC, value === null ? others : { ...others, [id]: value });
  };
  const all = (): readonly ConditionalFormat[] =>
    worksheetOf(context, sheetId)
      .getConditionalFormattingRules()
      .flatMap((rule) => {
        const known = kept()[rule.cfId];
        return known ? [{ id: rule.cfId, areas: rule.ranges.map(fromUniverRange), stopIfTrue: rule.stopIfTrue, ...known }] : [];
      });
  const put = (mutation: "add" | "set", { id, areas, rule, look, stopIfTrue }: ConditionalFormat): void => {
    context.run(`sheet.mutation.${mutation}-conditional-rule`, {
      subUnitId: sheetId,
      rule: {
        cfId: id,
        ranges: areas.map(toUniverRange),
        stopIfTrue,
        rule: { type: "highlightCell", style: toStyle(look), ...toUniverRule(rule, areas[0]) },
      },
    });
    keep(id, { rule, look });
  };
  const remove = (id: string): void => {
    context.run("sheet.mutation.delete-conditional-rule", { subUnitId: sheetId, cfId: id });
    keep(id, null);
  };

  return {
    all,
    add: (format) => {
      const id = freshId(all().map((each) => each.id));
      put("add", { ...format, id });
      return id;
    },
    change: (id, patch) => {
      const found = all().find((each) => each.id === id);
      if (found) put("set", { ...found, ...patch });
    },
    remove,
    clear: (area) => {
      for (const format of all()) {
        if (!format.areas.some((each) => intersect(each, area))) continue;
        const left = format.areas.flatMap((each) => subtract(each, area));
        if (left.length === 0) remove(format.id);
        else put("set", { ...format, areas: left });
      }
    },
  };
}

function toUniverRule(rule: FormatRule, area: Area | undefined): object {
  switch (rule.type) {
    case "ContainsText":
      return { subType: "text", operator: TEXT[rule.operator], value: rule.text };
    case "Custom":
      return { subType: "formula", value: rule.formula };
    case "CellValue": {
      const numbers = [rule.formula1, rule.formula2].map((formula) => Number((formula ?? "0").replace(/^=/, "")));
      if (numbers.some(Number.isNaN)) return { subType: "formula", value: asFormula(rule, area) };
      const between = rule.operator === "Between" || rule.operator === "NotBetween";
      return { subType: "number", operator: COMPARISONS[rule.operator], value: between ? numbers : numbers[0] };
    }
  }
}

/** Compared with another cell: the first cell's own address stands for the value. */
function asFormula({ operator, formula1, formula2 = "" }: Extract<FormatRule, { type: "CellValue" }>, area: Area | undefined): string {
  const cell = area ? formatArea({ ...area, rows: 1, columns: 1 }) : "A1";
  const [low, high] = [formula1.replace(/^=/, ""), formula2.replace(/^=/, "")];
  if (operator === "Between") return `=AND(${cell}>=${low},${cell}<=${high})`;
  if (operator === "NotBetween") return `=OR(${cell}<${low},${cell}>${high})`;
  return `=${cell}${COMPARISON[operator]}${low}`;
}

function toStyle(look: FormatLook): object {
  return {
    ...(look.bold === undefined ? {} : { bl: look.bold ? 1 : 0 }),
    ...(look.italic === undefined ? {} : { it: look.italic ? 1 : 0 }),
    ...(look.underline === undefined ? {} : { ul: { s: look.underline ? 1 : 0 } }),
    ...(look.strikethrough === undefined ? {} : { st: { s: look.strikethrough ? 1 : 0 } }),
    ...(look.color === undefined ? {} : { cl: { rgb: look.color } }),
    ...(look.fill === undefined ? {} : { bg: { rgb: look.fill } }),
    ...(look.borders === undefined ? {} : toUniver({ borders: look.borders })),
  };
}

function freshId(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`format-${number}`)) number++;
  return `format-${number}`;
}
