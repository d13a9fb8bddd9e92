import type { GivenChange } from "../../../../commands/year/withChange";
import type { YearState } from "../../../../commands/year/yearState";
import { ABSORBERS, REMAINDERS, SHAPES, WHEN_OVER } from "../../../../plan/inputs/change";
import type { ChangeType } from "../../../../plan/file/concepts/changes";
import { MONTHS } from "../../../../plan/calendar/months";
import { numbersIn } from "../../../../plan/typed/list";
import { amountIn } from "../../../../plan/typed/number";
import { shareIn } from "../../../../plan/typed/percent";
import { plain } from "../../../../plan/typed/plain";

/** What somebody fills in to ask for a change: the fields of each type in order, what they start with, and the change that comes of it. */
export type TextField =
  | "reason"
  | "metric"
  | "product"
  | "manager"
  | "client"
  | "month"
  | "firstDay"
  | "total"
  | "absorbedBy"
  | "closed"
  | "remainders"
  | "whenOver"
  | "shape"
  | "to"
  | "who"
  | "placeholder"
  | "name"
  | "area"
  | "share"
  | "ramp"
  | "date"
  | "by"
  | "note";
export type ListField = "successors" | "clients";
export type FieldName = TextField | ListField;

export interface ChangeValues {
  readonly text: Readonly<Record<TextField, string>>;
  readonly lists: Readonly<Record<ListField, readonly string[]>>;
}

const stamp = ["date", "by", "note"] as const;
const FIELDS: Readonly<Record<ChangeType, readonly FieldName[]>> = {
  revise: ["reason", "metric", "product", "manager", "client", "month", "total", ...stamp],
  shift: ["metric", "product", "manager", "client", "month", "total", "absorbedBy", ...stamp],
  respread: ["closed", "remainders", "whenOver", "shape", ...stamp],
  handOver: ["client", "to", "month", "firstDay", ...stamp],
  leave: ["manager", "month", "firstDay", "who", "placeholder", "successors", ...stamp],
  join: ["name", "area", "month", "firstDay", "clients", "share", "ramp", ...stamp],
};

/** Those that count as things stand: either a name for somebody to be hired, or colleagues. */
export function fieldsOf(type: ChangeType, { text: { who } }: ChangeValues): readonly FieldName[] {
  return FIELDS[type].filter((field) =>
    field === "placeholder" ? who === "placeholder" : field === "successors" ? who === "successors" : true,
  );
}

/** @param today "2026-07-01" */
export function firstValues(type: ChangeType, { closed, reported, metrics, signs }: YearState, today: string): ChangeValues {
  const next = String(Math.min(closed + 1, 12));
  const lastReported = Math.min(Math.max(closed, ...reported), 11);
  return {
    text: {
      reason: "",
      metric: metrics[0]?.name ?? "",
      product: "",
      manager: "",
      client: "",
      month: type === "shift" ? "" : next,
      firstDay: "",
      total: "",
      absorbedBy: ABSORBERS[1],
      closed: String(Math.max(lastReported, 1)),
      remainders: REMAINDERS[0],
      whenOver: WHEN_OVER[0],
      shape: SHAPES[0],
      to: "",
      who: "placeholder",
      placeholder: "",
      name: "",
      area: "",
      share: "",
      ramp: "",
      date: today,
      by: signs,
      note: "",
    },
    lists: { successors: [], clients: [] },
  };
}

/** With what was filled in last, a month and a first day saying the same: the month follows the day, a day of another month goes. */
export function withText(values: ChangeValues, field: TextField, value: string, { starts, closed }: YearState): ChangeValues {
  const text = { ...values.text, [field]: value };
  if (field === "firstDay") {
    const month = monthOf(value, starts);
    if (month > closed && month <= MONTHS) text.month = String(month);
  }
  if (field === "month" && text.firstDay !== "" && monthOf(text.firstDay, starts) !== Number(value)) text.firstDay = "";
  return { ...values, text };
}

/** "2026-04-16" in a plan that starts "2026-01" → 4; 0: it is no day. */
function monthOf(day: string, starts: string): number {
  const [year, month] = day.split("-").map(Number);
  const [firstYear = 0, firstMonth = 0] = starts.split("-").map(Number);
  return year === undefined || month === undefined ? 0 : (year - firstYear) * MONTHS + month - firstMonth + 1;
}

/**
 * As the plan file has it: a first day stands for its month. What is not filled in is left out, and the plan's
 * own checks say what is missing, or is no amount, date or share.
 */
export function changeOf(type: ChangeType, values: ChangeValues): GivenChange {
  const { text, lists } = values;
  const given: Record<string, unknown> = { type };
  for (const field of fieldsOf(type, values)) {
    const value = field === "successors" || field === "clients" ? lists[field] : valueOf(field, text[field].trim());
    if (value !== undefined && field !== "who") given[field === "firstDay" ? "month" : field] = value;
  }
  return given as unknown as GivenChange;
}

function valueOf(field: TextField, text: string): unknown {
  if (plain(text) === "") return undefined;
  switch (field) {
    case "month":
    case "closed":
      return Number(text);
    case "total":
      return amountIn(text) ?? text;
    case "share":
      return shareIn(text) ?? text;
    case "ramp":
      return numbersIn(text);
    default:
      return text;
  }
}
