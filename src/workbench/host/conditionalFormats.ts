/**
 * `Excel.ConditionalFormatCollection`, `Excel.ConditionalFormat` and its kinds: text, cell value and formula.
 */
import { intersect } from "../engine/area/area";
import type { ConditionalFormat } from "../engine/rules/conditionalFormats";
import type { CellValueOperator, FormatLook, FormatRule, TextOperator } from "../../xlsx/file/rules";
import { color, oneOf, text, truth, wholeNumber } from "./arguments";
import { HostError, invalidArgument, itemNotFound } from "./hostError";
import { ref, type ObjectType, type Property, type Ref, type Session } from "./objectType";
import { allow } from "./protectionRules";
import type { CellsTarget, FormatTarget, TypeName } from "./targets";

const FIRST_RULES = {
  ContainsText: { type: "ContainsText", operator: "Contains", text: "" },
  CellValue: { type: "CellValue", operator: "EqualTo", formula1: '=""' },
  Custom: { type: "Custom", formula: "=FALSE" },
} as const satisfies Record<string, FormatRule>;
const TEXT_OPERATORS: readonly TextOperator[] = ["Contains", "NotContains", "BeginsWith", "EndsWith"];
const VALUE_OPERATORS: readonly CellValueOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];

export const conditionalFormats: ObjectType<CellsTarget> = {
  items: (target, session) => meeting(target, session).map(({ id }) => ref("ConditionalFormat", { sheet: target.sheet, id })),
  item: (target, id, session) => {
    const found = meeting(target, session).find((format) => format.id === text(id));
    if (!found) throw itemNotFound("the conditional format");
    return ref("ConditionalFormat", { sheet: target.sheet, id: found.id });
  },
  methods: {
    Add: ({ sheet, areas }, [type], session) => {
      allow(session, sheet, "formatCells", areas);
      const kind = text(type);
      const rule = Object.values(FIRST_RULES).find((first) => first.type.toLowerCase() === kind.toLowerCase());
      if (!rule) throw new HostError("ApiNotFound", `Conditional formats of the kind ${kind} are not answered here.`);
      return ref("ConditionalFormat", {
        sheet,
        id: session.engine.conditionalFormats(sheet.id).add({ areas, rule, look: {}, stopIfTrue: false }),
      });
    },
    ClearAll: ({ sheet, areas }, _, session) => {
      allow(session, sheet, "formatCells", areas);
      for (const area of areas) session.engine.conditionalFormats(sheet.id).clear(area);
    },
    GetCount: (target, _, session) => meeting(target, session).length,
    GetItemAt: (target, [index], session) => {
      const found = meeting(target, session)[wholeNumber(index)];
      if (!found) throw itemNotFound(`the conditional format ${String(index)}`);
      return ref("ConditionalFormat", { sheet: target.sheet, id: found.id });
    },
  },
};

export const conditionalFormat: ObjectType<FormatTarget> = {
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: (target, session) => formatOf(target, session).rule.type },
    Priority: { get: (target, session) => all(target, session).findIndex((format) => format.id === target.id) },
    StopIfTrue: {
      get: (target, session) => formatOf(target, session).stopIfTrue,
      set: (target, value, { engine }) => {
        engine.conditionalFormats(target.sheet.id).change(target.id, { stopIfTrue: truth(value) });
      },
    },
  },
  objects: {
    TextComparison: required("ContainsText", "TextConditionalFormat"),
    TextComparisonOrNullObject: optional("ContainsText", "TextConditionalFormat"),
    CellValue: required("CellValue", "CellValueConditionalFormat"),
    CellValueOrNullObject: optional("CellValue", "CellValueConditionalFormat"),
    Custom: required("Custom", "CustomConditionalFormat"),
    CustomOrNullObject: optional("Custom", "CustomConditionalFormat"),
  },
  methods: {
    Delete: ({ sheet, id }, _, { engine }) => {
      engine.conditionalFormats(sheet.id).remove(id);
    },
    GetRange: (target, _, session) => {
      const [area, ...more] = formatOf(target, session).areas;
      if (area === undefined || more.length > 0) throw new HostError("InvalidOperation", "The format applies to several areas.");
      return ref("Range", { sheet: target.sheet, area });
    },
    GetRangeOrNullObject: (target, _, session) => {
      const [area, ...more] = formatOf(target, session).areas;
      return area === undefined || more.length > 0 ? null : ref("Range", { sheet: target.sheet, area });
    },
    GetRanges: (target, _, session) => ref("RangeAreas", { sheet: target.sheet, areas: formatOf(target, session).areas }),
  },
};

const format = (target: FormatTarget): Ref => ref("ConditionalRangeFormat", target);

export const textConditionalFormat: ObjectType<FormatTarget> = {
  properties: {
    Rule: rule("ContainsText", (given) => ({
      type: "ContainsText",
      operator: oneOf(given["operator"], TEXT_OPERATORS),
      text: text(given["text"]),
    })),
  },
  objects: { Format: format },
};

export const cellValueConditionalFormat: ObjectType<FormatTarget> = {
  properties: {
    Rule: rule("CellValue", (given) => ({
      type: "CellValue",
      operator: oneOf(given["operator"], VALUE_OPERATORS),
      formula1: String(given["formula1"] ?? ""),
      ...(given["formula2"] === undefined || given["formula2"] === null ? {} : { formula2: String(given["formula2"]) }),
    })),
  },
  objects: { Format: format },
};

export const customConditionalFormat: ObjectType<FormatTarget> = {
  objects: { Format: format, Rule: (target) => ref("ConditionalFormatRule", target) },
};

export const conditionalFormatRule: ObjectType<FormatTarget> = {
  properties: {
    Formula: {
      get: (target, session) => {
        const { rule } = formatOf(target, session);
        return rule.type === "Custom" ? rule.formula : null;
      },
      set: (target, value, { engine }) => {
        const formula = text(value);
        engine
          .conditionalFormats(target.sheet.id)
          .change(target.id, { rule: { type: "Custom", formula: formula.startsWith("=") ? formula : `=${formula}` } });
      },
    },
  },
};

export const conditionalRangeFormat: ObjectType<FormatTarget> = {
  properties: { NumberFormat: look("numberFormat", text) },
  objects: {
    Font: (target) => ref("ConditionalRangeFont", target),
    Fill: (target) => ref("ConditionalRangeFill", target),
    Borders: (target) => ref("ConditionalRangeBorderCollection", target),
  },
};

export const conditionalRangeFont: ObjectType<FormatTarget> = {
  properties: {
    Bold: look("bold", truth),
    Italic: look("italic", truth),
    Strikethrough: look("strikethrough", truth),
    Color: look("color", color),
    Underline: {
      get: (target, session) => (formatOf(target, session).look.underline ? "Single" : "None"),
      set: (target, value, session) => {
        changeLook(target, session, { underline: oneOf(value, ["None", "Single", "Double"]) !== "None" });
      },
    },
  },
};

export const conditionalRangeFill: ObjectType<FormatTarget> = {
  properties: { Color: look("fill", color) },
  methods: {
    Clear: (target, _, session) => {
      const rest = Object.entries(formatOf(target, session).look).filter(([name]) => name !== "fill");
      session.engine.conditionalFormats(target.sheet.id).change(target.id, { look: Object.fromEntries(rest) });
    },
  },
};

function all({ sheet }: FormatTarget, { engine }: Session): readonly ConditionalFormat[] {
  return engine.conditionalFormats(sheet.id).all();
}

function meeting({ sheet, areas }: CellsTarget, { engine }: Session): readonly ConditionalFormat[] {
  return engine
    .conditionalFormats(sheet.id)
    .all()
    .filter((found) => found.areas.some((own) => areas.some((area) => intersect(own, area))));
}

export function formatOf(target: FormatTarget, session: Session): ConditionalFormat {
  const found = all(target, session).find((each) => each.id === target.id);
  if (!found) throw itemNotFound("the conditional format");
  return found;
}

function optional(kind: FormatRule["type"], type: TypeName): (target: FormatTarget, session: Session) => Ref | null {
  return (target, session) => (formatOf(target, session).rule.type === kind ? ref(type, target as never) : null);
}

function required(kind: FormatRule["type"], type: TypeName): (target: FormatTarget, session: Session) => Ref {
  return (target, session) => {
    if (formatOf(target, session).rule.type !== kind) throw new HostError("InvalidOperation", `The conditional format is no ${kind}.`);
    return ref(type, target as never);
  };
}

function rule<K extends FormatRule["type"]>(
  kind: K,
  read: (given: Readonly<Record<string, unknown>>) => FormatRule,
): Property<FormatTarget> {
  return {
    get: (target, session) => {
      const { type, ...words } = formatOf(target, session).rule;
      return type === kind ? words : null;
    },
    set: (target, value, { engine }) => {
      if (typeof value !== "object" || value === null) throw invalidArgument("A rule is an object.");
      engine.conditionalFormats(target.sheet.id).change(target.id, { rule: read(value as Readonly<Record<string, unknown>>) });
    },
  };
}

function look<K extends keyof FormatLook>(facet: K, check: (value: unknown) => FormatLook[K]): Property<FormatTarget> {
  return {
    get: (target, session) => formatOf(target, session).look[facet] ?? null,
    set: (target, value, session) => {
      changeLook(target, session, { [facet]: check(value) });
    },
  };
}

export function changeLook(target: FormatTarget, session: Session, patch: FormatLook): void {
  session.engine.conditionalFormats(target.sheet.id).change(target.id, { look: { ...formatOf(target, session).look, ...patch } });
}
