/**
 * Where F5 keeps its parts, one below the other: the goals, the actions, what is expected to be signed.
 *
 *     A 目标  B 要做的事  C 主要障碍  D 拜访客户  E 为什么  F 什么时间  G 怎样  H 时间(小时)  I–M 人 财 物 信息 政策  N 准备活动  O 状态  P 已排拜访  Q 待补充
 */
export const COLUMNS = [
  "goal",
  "what",
  "obstacles",
  "clients",
  "why",
  "when",
  "how",
  "hours",
  "people",
  "money",
  "goods",
  "information",
  "policy",
  "preparation",
  "status",
  "visits",
  "hint",
] as const;
export type ColumnF5 = (typeof COLUMNS)[number];

export function columnOf(column: ColumnF5): number {
  return COLUMNS.indexOf(column);
}

/** Under the columns of the actions stand those of what is expected: client, product, metric, month, amount; then gap and share. */
export const EXPECTED = {
  client: "goal",
  product: "what",
  metric: "obstacles",
  month: "clients",
  amount: "why",
  gap: "when",
  share: "how",
} as const satisfies Readonly<Record<string, ColumnF5>>;

export const GOALS_ROW = 4;
export const CODE_COLUMN = COLUMNS.length;

/** Hidden, behind the code: what a line is. */
export const KIND_COLUMN = CODE_COLUMN + 1;
export const KIND = "kind";
export const KINDS = { action: "action", expected: "expected" } as const;

export interface RowsF5 {
  readonly goals: number;
  readonly goalCount: number;
  /** Two rows of headings, then a hidden one with codes. */
  readonly headings: number;
  readonly codes: number;
  readonly actions: number;
  readonly actionCount: number;
  readonly hours: number;
  /** Band, headings, lines, sums by metric. */
  readonly band: number;
  readonly expected: number;
  readonly expectedCount: number;
  readonly sums: number;
  readonly signed: number;
}

export function rowsF5(goalCount: number, actionCount: number, expectedCount: number, metrics: number): RowsF5 {
  const goals = GOALS_ROW + 2;
  const headings = goals + goalCount + 1;
  const codes = headings + 2;
  const actions = codes + 1;
  const hours = actions + actionCount;
  const band = hours + 2;
  const expected = band + 2;
  const sums = expected + expectedCount;
  return {
    goals,
    goalCount,
    headings,
    codes,
    actions,
    actionCount,
    hours,
    band,
    expected,
    expectedCount,
    sums,
    signed: sums + metrics + 1,
  };
}

/** The row of a goal: "g:" and what it is of, so that a goal that was chosen by its words is known in every language. */
const GOAL = "g:";

export function goalCode(of: readonly unknown[]): string {
  return `${GOAL}${JSON.stringify(of)}`;
}

export function goalIn(code: string): readonly unknown[] | null {
  if (!code.startsWith(GOAL)) return null;
  try {
    const of = JSON.parse(code.slice(GOAL.length)) as unknown;
    return Array.isArray(of) ? of : null;
  } catch (error) {
    // Somebody has typed into the hidden cell.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
