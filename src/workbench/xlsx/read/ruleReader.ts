/** What may be typed into cells, and how they look when they say something: ECMA-376 part 1, 18.3.1.18 and 18.3.1.33. */
import { parseAddress, type Area } from "../../engine/area/area";
import {
  COMPARISONS,
  VALIDATION_COMPARISONS,
  type ComparedKind,
  type FormatLook,
  type FormatRule,
  type TextOperator,
  type Validation,
  type ValidationRule,
} from "../../../xlsx/file/rules";
import type { ConditionalFormat } from "../../engine/rules/conditionalFormats";
import { shown } from "./cellReader";
import type { Attribute } from "./colors";
import { isTrue } from "./readLooks";
import type { PartReader } from "./sheetPart";

export interface RuleReader extends PartReader {
  /** The one that wins first. */
  readonly conditionalFormats: readonly Omit<ConditionalFormat, "id">[];
  readonly validations: readonly Validation[];
  /** How many are of a kind that is not known here. */
  readonly unknown: { readonly formats: number; readonly validations: number };
}

interface Rule {
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly areas: readonly Area[];
  readonly formulas: string[];
}

export function ruleReader(differences: readonly FormatLook[]): RuleReader {
  const formats: { readonly priority: number; readonly format: Omit<ConditionalFormat, "id"> }[] = [];
  const validations: Validation[] = [];
  const unknown = { formats: 0, validations: 0 };
  let areas: readonly Area[] = [];
  let rule: Rule | null = null;
  let isFormula = false;

  return {
    unknown,
    validations,
    get conditionalFormats() {
      return [...formats].sort((a, b) => a.priority - b.priority).map(({ format }) => format);
    },
    open: (name, attribute) => {
      if (name === "conditionalFormatting") areas = areasIn(attribute("sqref"));
      if (name === "cfRule") rule = { attributes: said(attribute, FORMAT_ATTRIBUTES), areas, formulas: [] };
      if (name === "dataValidation")
        rule = { attributes: said(attribute, VALIDATION_ATTRIBUTES), areas: areasIn(attribute("sqref")), formulas: [] };
      isFormula = rule !== null && /^formula[12]?$/.test(name);
      if (isFormula) rule?.formulas.push("");
    },
    text: (text) => {
      if (isFormula && rule !== null) rule.formulas.push(`${rule.formulas.pop() ?? ""}${text}`);
    },
    close: (name) => {
      isFormula = false;
      if (rule === null || (name !== "cfRule" && name !== "dataValidation")) return;
      if (name === "cfRule") {
        const found = formatRule(rule);
        const look = differences[Number(rule.attributes["dxfId"] ?? "NaN")] ?? {};
        if (found === null) unknown.formats++;
        else
          formats.push({
            priority: Number(rule.attributes["priority"] ?? "0"),
            format: { areas: rule.areas, rule: found, look, stopIfTrue: isTrue(rule.attributes["stopIfTrue"]) },
          });
      } else {
        const found = validationOf(rule);
        if (found === null) unknown.validations++;
        else validations.push(found);
      }
      rule = null;
    },
  };
}

const FORMAT_ATTRIBUTES = ["type", "operator", "priority", "dxfId", "text", "stopIfTrue"];
const VALIDATION_ATTRIBUTES = [
  ...["type", "operator", "allowBlank", "showDropDown", "showErrorMessage", "showInputMessage"],
  ...["errorStyle", "errorTitle", "error", "promptTitle", "prompt"],
];

function said(attribute: Attribute, names: readonly string[]): Rule["attributes"] {
  return Object.fromEntries(names.map((name) => [name, attribute(name)]));
}

const TEXTS: Readonly<Record<string, TextOperator>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

/** Kinds that are formulas under other names, such as empty cells and days, are what their formulas say. */
function formatRule({ attributes: { type = "", operator, text }, areas, formulas: [first, second] }: Rule): FormatRule | null {
  if (areas.length === 0) return null;
  const [formula, other] = [first, second].map((each) => (each === undefined ? undefined : String(limit(each))));
  const comparison = keyOf(COMPARISONS, operator);
  if (type === "cellIs" && comparison !== undefined && formula !== undefined)
    return { type: "CellValue", operator: comparison, formula1: formula, ...(other === undefined ? {} : { formula2: other }) };
  const contained = TEXTS[type];
  if (contained !== undefined && text !== undefined) return { type: "ContainsText", operator: contained, text };
  return first === undefined || type === "cellIs" ? null : { type: "Custom", formula: shown(first) };
}

const KINDS: Readonly<Record<string, ComparedKind>> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
};
const ALERTS = { stop: "Stop", warning: "Warning", information: "Information" } as const;

function validationOf({ attributes, areas, formulas }: Rule): Validation | null {
  const rule = validationRule(attributes, formulas);
  if (rule === null || areas.length === 0) return null;
  return {
    areas,
    rule,
    ignoreBlanks: isTrue(attributes["allowBlank"]),
    alert: {
      showAlert: isTrue(attributes["showErrorMessage"]),
      style: ALERTS[(attributes["errorStyle"] ?? "stop") as keyof typeof ALERTS],
      title: attributes["errorTitle"] ?? "",
      message: attributes["error"] ?? "",
    },
    prompt: {
      showPrompt: isTrue(attributes["showInputMessage"]),
      title: attributes["promptTitle"] ?? "",
      message: attributes["prompt"] ?? "",
    },
  };
}

function validationRule(attributes: Rule["attributes"], [first, second]: readonly string[]): ValidationRule | null {
  const type = attributes["type"] ?? "none";
  if (first === undefined) return null;
  if (type === "list") {
    const isGiven = /^"[\s\S]*"$/.test(first);
    const source = isGiven ? first.slice(1, -1).replaceAll('""', '"') : shown(first);
    return { type: "List", source, inCellDropDown: !isTrue(attributes["showDropDown"]) };
  }
  if (type === "custom") return { type: "Custom", formula: shown(first) };
  const kind = KINDS[type];
  const operator = keyOf(VALIDATION_COMPARISONS, attributes["operator"] ?? "between");
  if (kind === undefined || operator === undefined) return null;
  return { type: kind, operator, formula1: limit(first), ...(second === undefined ? {} : { formula2: limit(second) }) };
}

function limit(text: string): number | string {
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : shown(text);
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: string | undefined): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === word);
}

function areasIn(list: string | undefined): readonly Area[] {
  return (list ?? "")
    .split(/\s+/)
    .map((address) => parseAddress(address)?.area)
    .filter((area) => area !== undefined);
}
