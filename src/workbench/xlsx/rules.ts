/**
 * Rules over cells, in the words of hucre, the library that writes the file: which look they take when they say
 * something, and what may be typed into them.
 */
import type { ConditionalRule, DataValidation } from "hucre";
import { formatArea, type Area } from "../engine/area/area";
import type { ConditionalFormat, FormatLook, TextOperator } from "../engine/rules/conditionalFormats";
import type { Validation, ValidationRule } from "../engine/rules/validations";
import { rgb } from "./lookXml";
import { COMPARISONS } from "../engine/rules/comparison";

/** A lower priority wins. */
export function conditionalRule({ areas, rule, look, stopIfTrue }: Omit<ConditionalFormat, "id">, priority: number): ConditionalRule {
  const shared = { priority, range: areaList(areas), stopIfTrue, style: differentLook(look) };
  switch (rule.type) {
    case "Custom":
      return { ...shared, type: "expression", formula: bare(rule.formula) };
    case "CellValue":
      return {
        ...shared,
        type: "cellIs",
        operator: COMPARISONS[rule.operator],
        formula: [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map(bare),
      };
    case "ContainsText": {
      const { type, operator, test } = TEXTS[rule.operator];
      return {
        ...shared,
        type,
        // hucre writes what it is given, but its types know only comparisons.
        operator: operator as unknown as NonNullable<ConditionalRule["operator"]>,
        text: rule.text,
        formula: test(quoted(rule.text), firstCell(areas)),
      };
    }
  }
}

export function dataValidation({ areas, rule, ignoreBlanks, alert, prompt }: Validation): DataValidation {
  return {
    ...asked(rule),
    range: areaList(areas),
    allowBlank: ignoreBlanks,
    showErrorMessage: alert.showAlert,
    errorStyle: ALERTS[alert.style],
    errorTitle: alert.title,
    errorMessage: alert.message,
    showInputMessage: prompt.showPrompt,
    inputTitle: prompt.title,
    inputMessage: prompt.message,
  };
}

/** Excel wants the same test as a formula: ECMA-376 part 1, 18.3.1.10. */
const TEXTS: Readonly<
  Record<
    TextOperator,
    { readonly type: ConditionalRule["type"]; readonly operator: string; readonly test: (text: string, cell: string) => string }
  >
> = {
  Contains: { type: "containsText", operator: "containsText", test: (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))` },
  NotContains: { type: "notContainsText", operator: "notContains", test: (text, cell) => `ISERROR(SEARCH(${text},${cell}))` },
  BeginsWith: { type: "beginsWith", operator: "beginsWith", test: (text, cell) => `LEFT(${cell},LEN(${text}))=${text}` },
  EndsWith: { type: "endsWith", operator: "endsWith", test: (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}` },
};

const KINDS = { WholeNumber: "whole", Decimal: "decimal", Date: "date", Time: "time", TextLength: "textLength" } as const;
const ALERTS = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** Longer lists have to stand in cells. */
const LONGEST_LIST = 255;

function asked(rule: ValidationRule): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  switch (rule.type) {
    case "List":
      if (!rule.source.startsWith("=") && rule.source.length > LONGEST_LIST)
        throw new Error(`Excel would not open the file: a list has ${rule.source.length} characters, and it takes ${LONGEST_LIST}.`);
      return { type: "list", formula1: rule.source.startsWith("=") ? bare(rule.source) : quoted(rule.source) };
    case "Custom":
      return { type: "custom", formula1: bare(rule.formula) };
    default: {
      const operator =
        rule.operator === "GreaterThanOrEqualTo"
          ? "GreaterThanOrEqual"
          : rule.operator === "LessThanOrEqualTo"
            ? "LessThanOrEqual"
            : rule.operator;
      return {
        type: KINDS[rule.type],
        operator: COMPARISONS[operator],
        formula1: bare(String(rule.formula1)),
        ...(rule.formula2 === undefined ? {} : { formula2: bare(String(rule.formula2)) }),
      };
    }
  }
}

function differentLook({
  bold,
  italic,
  underline,
  strikethrough,
  color,
  fill,
  numberFormat,
}: FormatLook): NonNullable<ConditionalRule["style"]> {
  const font = {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
    ...(color === undefined ? {} : { color: rgb(color) }),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    // Of a look that differs, the background is the fill: ECMA-376 part 1, 18.8.32.
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", bgColor: rgb(fill) } }),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
  };
}

function areaList(areas: readonly Area[]): string {
  return areas.map((area) => formatArea(area)).join(" ");
}

/** Formulas are read from the upper left cell of the first area. */
function firstCell([first]: readonly Area[]): string {
  if (first === undefined) throw new Error("A rule applies to some cells.");
  return formatArea({ ...first, rows: 1, columns: 1 });
}

function bare(formula: string): string {
  return formula.replace(/^=/, "");
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
