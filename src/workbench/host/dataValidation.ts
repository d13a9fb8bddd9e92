/**
 * `Excel.DataValidation` of a range.
 */
import { intersect, subtract } from "../engine/area/area";
import { formatAddress } from "../../xlsx/file/area";
import type { Alert, Prompt, Validation, ValidationOperator, ValidationRule } from "../../xlsx/file/rules";
import { isRef, oneOf, text, truth } from "./arguments";
import { invalidArgument } from "./hostError";
import type { ObjectType, Property, Session } from "./objectType";
import { allow } from "./protectionRules";
import type { CellsTarget } from "./targets";

const OPERATORS: readonly ValidationOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];
const COMPARED = { wholeNumber: "WholeNumber", decimal: "Decimal", date: "Date", time: "Time", textLength: "TextLength" } as const;
const LONGEST_LIST = 255;
const FIRST_ALERT: Alert = { message: "", showAlert: true, style: "Stop", title: "" };
const FIRST_PROMPT: Prompt = { message: "", showPrompt: true, title: "" };

export const dataValidation: ObjectType<CellsTarget> = {
  properties: {
    Rule: {
      get: (target, session) => {
        const found = validationOf(target, session);
        return typeof found === "string" ? {} : toWire(found.rule);
      },
      set: (target, value, session) => {
        const before = validationOf(target, session);
        if (before === "Inconsistent" || before === "MixedCriteria")
          throw invalidArgument("Clear the validations of these cells first: they differ.");
        const rest = typeof before === "string" ? { ignoreBlanks: true, alert: FIRST_ALERT, prompt: FIRST_PROMPT } : before;
        put(target, session, { ...rest, rule: fromWire(value) });
      },
    },
    Type: {
      get: (target, session) => {
        const found = validationOf(target, session);
        return typeof found === "string" ? found : found.rule.type;
      },
    },
    IgnoreBlanks: facet("ignoreBlanks", true, truth),
    ErrorAlert: facet("alert", FIRST_ALERT, (value) => {
      const given = fields(value);
      return {
        message: text(given["message"] ?? ""),
        showAlert: truth(given["showAlert"] ?? true),
        style: oneOf(given["style"] ?? "Stop", ["Stop", "Warning", "Information"]),
        title: text(given["title"] ?? ""),
      };
    }),
    Prompt: facet("prompt", FIRST_PROMPT, (value) => {
      const given = fields(value);
      return { message: text(given["message"] ?? ""), showPrompt: truth(given["showPrompt"] ?? true), title: text(given["title"] ?? "") };
    }),
  },
  methods: {
    Clear: ({ sheet, areas }, _, session) => {
      allow(session, sheet, "change", areas);
      for (const area of areas) session.engine.validations(sheet.id).clear(area);
    },
  },
};

/** The one validation of all the cells; `None`, `Inconsistent` where only some cells have it, `MixedCriteria` where they differ. */
function validationOf({ sheet, areas }: CellsTarget, { engine }: Session): Validation | "None" | "Inconsistent" | "MixedCriteria" {
  const meeting = engine
    .validations(sheet.id)
    .all()
    .filter((validation) => validation.areas.some((own) => areas.some((area) => intersect(own, area))));
  const [first, ...more] = meeting;
  if (first === undefined) return "None";
  if (more.length > 0) return "MixedCriteria";
  const uncovered = first.areas.reduce((left, own) => left.flatMap((area) => subtract(area, own)), areas);
  return uncovered.length === 0 ? first : "Inconsistent";
}

function put({ sheet, areas }: CellsTarget, session: Session, validation: Omit<Validation, "areas">): void {
  allow(session, sheet, "change", areas);
  session.engine.validations(sheet.id).set({ ...validation, areas });
}

function facet<K extends "ignoreBlanks" | "alert" | "prompt">(
  name: K,
  first: Validation[K],
  check: (value: unknown) => Validation[K],
): Property<CellsTarget> {
  return {
    get: (target, session) => {
      const found = validationOf(target, session);
      return typeof found === "string" ? (found === "None" ? first : null) : found[name];
    },
    set: (target, value, session) => {
      const found = validationOf(target, session);
      if (typeof found === "string") throw invalidArgument("Set the rule of the validation first.");
      put(target, session, { ...found, [name]: check(value) });
    },
  };
}

/** `{list: {source, inCellDropDown}}`, `{wholeNumber: {formula1, operator}}`, `{custom: {formula}}` */
function fromWire(value: unknown): ValidationRule {
  const rule = fields(value);
  if (rule["list"] !== undefined) {
    const { source, inCellDropDown } = fields(rule["list"]);
    return { type: "List", source: sourceOf(source), inCellDropDown: truth(inCellDropDown ?? true) };
  }
  if (rule["custom"] !== undefined) return { type: "Custom", formula: text(fields(rule["custom"])["formula"]) };
  const kind = (Object.keys(COMPARED) as (keyof typeof COMPARED)[]).find((name) => rule[name] !== undefined);
  if (kind === undefined) throw invalidArgument("A validation has one rule: list, wholeNumber, decimal, date, time, textLength or custom.");
  const { operator, formula1, formula2 } = fields(rule[kind]);
  return {
    type: COMPARED[kind],
    operator: oneOf(operator, OPERATORS),
    formula1: limit(formula1),
    ...(formula2 === undefined || formula2 === null ? {} : { formula2: limit(formula2) }),
  };
}

function toWire(rule: ValidationRule): object {
  if (rule.type === "List") return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
  if (rule.type === "Custom") return { custom: { formula: rule.formula } };
  const { type, ...words } = rule;
  return { [`${type.charAt(0).toLowerCase()}${type.slice(1)}`]: words };
}

function sourceOf(source: unknown): string {
  if (isRef(source, "Range")) return `=${formatAddress(source.target.sheet.name, source.target.area, true)}`;
  const given = text(source);
  if (given === "") throw invalidArgument("A list has a source.");
  if (!given.startsWith("=") && given.length > LONGEST_LIST)
    throw invalidArgument(`The entries of a list have at most ${LONGEST_LIST} characters together.`);
  return given;
}

function limit(value: unknown): string | number {
  if (typeof value === "number" || typeof value === "string") return value;
  throw invalidArgument("A limit is a number or a formula.");
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalidArgument(`An object is expected, not ${JSON.stringify(value)}.`);
  return value as Readonly<Record<string, unknown>>;
}
