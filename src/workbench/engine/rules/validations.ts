/**
 * Data validation of a sheet: what may be typed into cells, such as one entry of a list. Univer offers the list; the
 * rule as Excel words it is kept beside it.
 */
import { intersect, subtract, type Area } from "../area/area";
import { fromUniverRange, toUniverRange, worksheetOf, type Context } from "../workbook/context";
import type { SideStore } from "../workbook/sideStore";
import { DataValidationRenderMode, UpdateRuleType } from "../univer/univer";
import { VALIDATION_COMPARISONS, type Validation, type ValidationRule } from "../../../xlsx/file/rules";

export interface Validations {
  all(): readonly Validation[];
  /** Takes the place of what applied to these cells before. */
  set(validation: Validation): void;
  clear(area: Area): void;
  /** Where the entries of each list stand now, `=Sheet!$A$2:$A$9`, in place of where they stood. */
  relist(change: (source: string) => string): void;
}

const TOPIC = "validations";
/** Days and times are numbers: what Univer has for days reads them in how they look, and takes “1月4日 周日” for none. */
const TYPES = {
  List: "list",
  WholeNumber: "whole",
  Decimal: "decimal",
  Date: "decimal",
  Time: "decimal",
  TextLength: "textLength",
  Custom: "custom",
} as const;
const ALERTS = { Information: 0, Stop: 1, Warning: 2 } as const;

export function createValidations(context: Context, side: SideStore, sheetId: string): Validations {
  type Kept = Omit<Validation, "areas">;
  const kept = (): Readonly<Record<string, Kept>> => side.get(sheetId, TOPIC, {});
  const rules = (): readonly { readonly id: string; readonly validation: Validation }[] =>
    worksheetOf(context, sheetId)
      .getDataValidations()
      .flatMap(({ rule }) => {
        const known = kept()[rule.uid];
        return known
          ? [
              {
                id: rule.uid,
                validation: {
                  ...known,
                  rule: upToDate(known.rule, rule.formula1),
                  areas: (rule.ranges as Parameters<typeof fromUniverRange>[0][]).map(fromUniverRange),
                },
              },
            ]
          : [];
      });
  const add = (id: string, validation: Validation): void => {
    context.run("data-validation.mutation.addRule", { subUnitId: sheetId, rule: toUniverRule(id, validation) });
    side.set(sheetId, TOPIC, { ...kept(), [id]: validation });
  };
  const remove = (id: string): void => {
    context.run("data-validation.mutation.removeRule", { subUnitId: sheetId, ruleId: id });
    side.set(sheetId, TOPIC, Object.fromEntries(Object.entries(kept()).filter(([other]) => other !== id)));
  };
  const clear = (area: Area): void => {
    for (const { id, validation } of rules()) {
      if (!validation.areas.some((each) => intersect(each, area))) continue;
      remove(id);
      const areas = validation.areas.flatMap((each) => subtract(each, area));
      if (areas.length > 0) add(id, { ...validation, areas });
    }
  };
  return {
    all: () => rules().map(({ validation }) => validation),
    set: (validation) => {
      for (const area of validation.areas) clear(area);
      const taken = rules().map(({ id }) => id);
      let number = taken.length + 1;
      while (taken.includes(`validation-${number}`)) number++;
      add(`validation-${number}`, validation);
    },
    clear,
    relist: (change) => {
      for (const { id, validation } of rules()) {
        const { rule } = validation;
        if (rule.type !== "List" || !rule.source.startsWith("=")) continue;
        const formula1 = change(rule.source);
        if (formula1 === rule.source) continue;
        const payload = { type: UpdateRuleType.SETTING, payload: { type: TYPES.List, formula1 } };
        context.run("data-validation.mutation.updateRule", { subUnitId: sheetId, ruleId: id, payload });
      }
    },
  };
}

/** Where the entries of a list stand is said by Univer's rule, which changes in place. */
function upToDate(rule: ValidationRule, reference: string | undefined): ValidationRule {
  return rule.type === "List" && rule.source.startsWith("=") && reference ? { ...rule, source: reference } : rule;
}

function toUniverRule(uid: string, { areas, rule, ignoreBlanks, alert, prompt }: Validation): object {
  return {
    uid,
    ranges: areas.map(toUniverRange),
    type: TYPES[rule.type],
    ...conditions(rule),
    allowBlank: ignoreBlanks,
    showErrorMessage: alert.showAlert,
    error: alert.message,
    errorTitle: alert.title,
    errorStyle: ALERTS[alert.style],
    showInputMessage: prompt.showPrompt && prompt.message !== "",
    prompt: prompt.message,
    promptTitle: prompt.title,
  };
}

function conditions(rule: ValidationRule): object {
  if (rule.type === "List") return { formula1: rule.source, showDropDown: rule.inCellDropDown, renderMode: DataValidationRenderMode.ARROW };
  if (rule.type === "Custom") return { formula1: rule.formula };
  return {
    operator: VALIDATION_COMPARISONS[rule.operator],
    formula1: String(rule.formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: String(rule.formula2) }),
  };
}
