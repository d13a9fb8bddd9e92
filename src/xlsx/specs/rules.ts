/** Colour rules and what may be typed, as a file has them. */
import { checkRule, within } from "../../excel/cells/applyCheck";
import { entriesOf, together } from "../../excel/cells/applyParts";
import { inExcel, paintOf, rulesTogether } from "../../excel/cells/applyRule";
import type { NameOf } from "../../excel/cells/nameOf";
import { parseA1 } from "../../sheet/place/address";
import type { Area } from "../../sheet/place/place";
import type { CheckSpec, SheetSpec } from "../../sheet/spec/spec";
import type { ConditionalFormatEntry, Validation, ValidationRule } from "../file/rules";

/** The later of two rules wins; in a file it is the earlier one. */
export function conditionalFormatsOf({ rules = [] }: SheetSpec, nameOf: NameOf): readonly ConditionalFormatEntry[] {
  return rulesTogether(rules)
    .map(({ rule, areas }) => {
      const { type, formula } = inExcel(rule, nameOf);
      return {
        areas,
        rule: type === "Custom" ? { type, formula } : { type: "CellValue" as const, operator: type, formula1: formula },
        look: paintOf(rule),
        stopIfTrue: false,
      };
    })
    .reverse();
}

export function validationsOf({ choices = [], checks = [] }: SheetSpec, nameOf: NameOf): readonly Validation[] {
  return [
    ...together(choices).map(([address, choice]): Validation => ({
      areas: areasIn(address),
      rule: { type: "List", source: entriesOf(choice, nameOf), inCellDropDown: true },
      ignoreBlanks: true,
      alert: { showAlert: choice.open !== true, style: "Stop", title: "", message: "" },
      prompt: NO_PROMPT,
    })),
    ...together(checks).map(([address, check]): Validation => ({
      areas: areasIn(address),
      rule: ruleOf(check),
      ignoreBlanks: check.allowBlank,
      alert: { showAlert: true, style: "Stop", ...within(check.refusal) },
      prompt: check.prompt === null ? NO_PROMPT : { showPrompt: true, ...within(check.prompt) },
    })),
  ];
}

const NO_PROMPT = { showPrompt: true, title: "", message: "" };

function ruleOf(check: CheckSpec): ValidationRule {
  const rule = checkRule(check);
  if ("date" in rule) return { type: "Date", ...rule.date };
  return "decimal" in rule ? { type: "Decimal", ...rule.decimal } : { type: "WholeNumber", ...rule.wholeNumber };
}

function areasIn(address: string): readonly Area[] {
  return address.split(",").flatMap((each) => parseA1(each) ?? []);
}
