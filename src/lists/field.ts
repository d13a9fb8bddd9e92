/** What a column of somebody's list says: whose or what a row is, or a figure. */
export type Field = NameField | FigureField | LeftField;

export type NameField = { readonly type: NameType };

/** In the order in which the pane offers them. */
export const NAMES = ["client", "clientId", "manager", "class", "area", "product", "metric", "month"] as const;
export type NameType = (typeof NAMES)[number];

export interface FigureField {
  readonly type: "figure";
  readonly kind: FigureKind;
  /** As the heading has it; null: it names none. */
  readonly product: string | null;
  readonly metric: string | null;
  /** Calendar months; null: the year, or nothing is said of months. */
  readonly months: Months | null;
  /** How many zeros the heading leaves out: 4 under 万元. */
  readonly zeros: number;
}

export interface Months {
  readonly from: number;
  readonly through: number;
}

export const KINDS = ["lastYear", "basis", "target"] as const;
export type FigureKind = (typeof KINDS)[number];

/** Not taken, and why. */
export interface LeftField {
  readonly type: "left";
  readonly why: "total" | "ratio" | "number" | "otherYear" | "planned" | "noHeading" | "notKnown" | "twice" | "chosen";
}

export function left(why: LeftField["why"]): LeftField {
  return { type: "left", why };
}

export interface Column {
  /** In the grid. */
  readonly column: number;
  /** All rows of its heading, from the top: "2025年 集团彩铃 收入(万元)". */
  readonly heading: string;
  readonly field: Field;
}

export interface FigureColumn extends Column {
  readonly field: FigureField;
}

export function figureColumns(columns: readonly Column[]): readonly FigureColumn[] {
  return columns.filter((column): column is FigureColumn => column.field.type === "figure");
}

/** As one text, to be remembered and offered in a list: "figure|lastYear|集团彩铃|收入||4". */
export function fieldText(field: Field): string {
  if (field.type === "left") return `left|${field.why}`;
  if (field.type !== "figure") return field.type;
  const { kind, product, metric, months, zeros } = field;
  const parts = [kind, product ?? "", metric ?? "", months === null ? "" : `${months.from}-${months.through}`, String(zeros)];
  return ["figure", ...parts.map((part) => part.replaceAll("|", "/"))].join("|");
}

/** Null for what is no field. */
export function fieldIn(text: string): Field | null {
  const [type, ...parts] = text.split("|");
  const name = NAMES.find((each) => each === type);
  if (name) return { type: name };
  if (type === "left") return left("chosen");
  const [kind, product, metric, span = "", zeros] = parts;
  const known = KINDS.find((each) => each === kind);
  if (type !== "figure" || !known) return null;
  const [, from, through] = /^(\d{1,2})-(\d{1,2})$/.exec(span) ?? [];
  return {
    type: "figure",
    kind: known,
    product: product || null,
    metric: metric || null,
    months: from === undefined ? null : { from: Number(from), through: Number(through) },
    zeros: Math.min(Number(zeros) || 0, 9),
  };
}
