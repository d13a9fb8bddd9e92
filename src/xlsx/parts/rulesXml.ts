/** Rules over cells: which look they take when they say something, what may be typed into them. ECMA-376 part 1, 18.3.1.10, 18.3.1.32. */
import type { Area } from "../../sheet/place/place";
import { formatArea } from "../file/area";
import {
  COMPARISONS,
  VALIDATION_COMPARISONS,
  type ConditionalFormatEntry,
  type FormatRule,
  type TextOperator,
  type Validation,
  type ValidationRule,
} from "../file/rules";
import type { StyleSheet } from "./styleSheet";
import { attributes, xmlText } from "./xmlText";

/** The earlier of two that apply to a cell wins. */
export function conditionalFormatsXml(formats: readonly ConditionalFormatEntry[], styles: StyleSheet): string {
  return formats
    .map(({ areas, rule, look, stopIfTrue }, index) => {
      const { formulas, ...own } = conditionOf(rule, areas);
      const shared = { priority: index + 1, dxfId: styles.difference(look), stopIfTrue: stopIfTrue || null };
      const asked = formulas.map((formula) => `<formula>${xmlText(bare(formula))}</formula>`).join("");
      return (
        `<conditionalFormatting${attributes({ sqref: areaList(areas) })}><cfRule${attributes({ ...own, ...shared })}>` +
        `${asked}</cfRule></conditionalFormatting>`
      );
    })
    .join("");
}

interface Condition {
  readonly type: string;
  readonly operator?: string;
  readonly text?: string;
  readonly formulas: readonly string[];
}

function conditionOf(rule: FormatRule, areas: readonly Area[]): Condition {
  switch (rule.type) {
    case "Custom":
      return { type: "expression", formulas: [rule.formula] };
    case "CellValue":
      return { type: "cellIs", operator: COMPARISONS[rule.operator], formulas: given(rule.formula1, rule.formula2) };
    case "ContainsText": {
      const { type, operator, test } = TEXTS[rule.operator];
      return { type, operator, text: rule.text, formulas: [test(quoted(rule.text), firstCell(areas))] };
    }
  }
}

/** Excel wants the same test as a formula: ECMA-376 part 1, 18.3.1.10. */
const TEXTS: Readonly<
  Record<TextOperator, { readonly type: string; readonly operator: string; readonly test: (text: string, cell: string) => string }>
> = {
  Contains: { type: "containsText", operator: "containsText", test: (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))` },
  NotContains: { type: "notContainsText", operator: "notContains", test: (text, cell) => `ISERROR(SEARCH(${text},${cell}))` },
  BeginsWith: { type: "beginsWith", operator: "beginsWith", test: (text, cell) => `LEFT(${cell},LEN(${text}))=${text}` },
  EndsWith: { type: "endsWith", operator: "endsWith", test: (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}` },
};

const KINDS = { WholeNumber: "whole", Decimal: "decimal", Date: "date", Time: "time", TextLength: "textLength" } as const;
const ALERTS = { Stop: null, Warning: "warning", Information: "information" } as const;

/** Longer lists have to stand in cells. */
const LONGEST_LIST = 255;

/** Throws where Excel would not open what was asked for. */
export function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join("")}</dataValidations>`;
}

function validationXml({ areas, rule, ignoreBlanks, alert, prompt }: Validation): string {
  const { formulas, ...own } = askedBy(rule);
  const said = attributes({
    ...own,
    errorStyle: ALERTS[alert.style],
    allowBlank: ignoreBlanks || null,
    showInputMessage: prompt.showPrompt || null,
    showErrorMessage: alert.showAlert || null,
    errorTitle: alert.title || null,
    error: alert.message || null,
    promptTitle: prompt.title || null,
    prompt: prompt.message || null,
    sqref: areaList(areas),
  });
  const limits = formulas.map((formula, index) => `<formula${index + 1}>${xmlText(bare(formula))}</formula${index + 1}>`);
  return `<dataValidation${said}>${limits.join("")}</dataValidation>`;
}

interface Asked {
  readonly type: string;
  readonly operator?: string;
  readonly showDropDown?: true | null;
  readonly formulas: readonly string[];
}

function askedBy(rule: ValidationRule): Asked {
  switch (rule.type) {
    case "List": {
      const { source, inCellDropDown } = rule;
      if (!source.startsWith("=") && source.length > LONGEST_LIST)
        throw new Error(`Excel would not open the file: a list has ${source.length} characters, and it takes ${LONGEST_LIST}.`);
      // The attribute says that there is no button.
      return { type: "list", showDropDown: inCellDropDown ? null : true, formulas: [source.startsWith("=") ? source : quoted(source)] };
    }
    case "Custom":
      return { type: "custom", formulas: [rule.formula] };
    default:
      return {
        type: KINDS[rule.type],
        operator: VALIDATION_COMPARISONS[rule.operator],
        formulas: given(rule.formula1, rule.formula2),
      };
  }
}

function given(first: string | number, second: string | number | undefined): readonly string[] {
  return second === undefined ? [String(first)] : [String(first), String(second)];
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
