import type { Generated, LocatedProblem, Outcome, PlanSummary, SheetsMade } from "../../src/commands/outcome/outcome";
import type { CopyToSend, SendingOffer } from "../../src/commands/sending/copyToSend";
import type { HandedOut } from "../../src/commands/months/handOutFiles";
import type { LabCards } from "../../src/commands/scores/scoreLab";
import type { ReportsChecked } from "../../src/commands/checking/checkReports";
import { USUAL_CHECKING } from "../../src/plan/inputs/checking";
import { GRADES, LOWEST_GRADE } from "../../src/plan/measure/grade";
import type { CatchUpPlan } from "../../src/commands/year/compareCatchUp";
import type { ChangePreview } from "../../src/commands/year/previewChange";
import type { YearState } from "../../src/commands/year/yearState";
import type { StepHead } from "../../src/excel/steps/step";
import { sortedAnswers } from "../../src/excel/selfTest/sortedAnswers";
import type { SelfTest } from "../../src/excel/selfTest/selfTest";
import type { Commands } from "../../src/taskpane/tasks/tasks";

/** A small team's plan, as the commands would sum it up. */
export const SUMMARY: PlanSummary = {
  team: "集团客户部",
  supervisor: "李主管",
  signs: "李主管",
  lastYear: [],
  year: 2026,
  starts: "2026-01",
  managers: 3,
  clients: 12,
  products: 3,
  people: ["jia", "yi", "bing"].map((id, at) => ({ id, name: `客户经理${"甲乙丙"[at] ?? ""}` })),
  months: Array.from({ length: 12 }, (_, month) => `${month + 1}月`),
  periods: ["1月", "2月", "3月", "4月", "5月", "6月", "7–12月"],
  targets: [
    { metric: "用户数", total: "3,000" },
    { metric: "收入", total: "¥ 1,260,000.00" },
  ],
  holds: [],
};

export const GENERATED: Generated = {
  sheets: [
    { key: "F1", name: "F1 月份×客户经理", cells: 96, totals: "用户数 3,000 · 收入 1,260,000.00" },
    { key: "F2", name: "F2 月份×产品", cells: 84, totals: "用户数 3,000 · 收入 1,260,000.00" },
    { key: "F3", name: "F3 客户×产品", cells: 120, totals: "用户数 3,000 · 收入 1,260,000.00" },
    { key: "TieOut", name: "勾稽", cells: 60, totals: "38 / 38" },
  ],
  checks: { lines: 38, held: 38, firstBroken: null },
  changed: 360,
  seconds: 1.24,
  wishes: [],
  wishesBecome: "holds",
};

export const PROBLEMS: readonly LocatedProblem[] = [
  {
    problem: {
      level: "error",
      at: ["clients", 2, "manager"],
      detail: { type: "UnknownManager", name: "客户经理丁", known: ["客户经理甲", "客户经理乙", "客户经理丙"] },
    },
    place: { sheet: "Input", address: "B31" },
  },
  {
    problem: {
      level: "error",
      at: ["products", 0, "target", "revenue"],
      detail: { type: "NotMultipleOfUnit", amount: "36000.005", unit: "0.01" },
    },
    place: { sheet: "Input", address: "D18" },
  },
  {
    problem: { level: "notice", at: ["managers"], detail: { type: "AllZero", what: "managers" } },
    place: { sheet: "Input", address: "C24" },
  },
];

export const MADE: SheetsMade = {
  sheets: [
    { key: "F9_61753cd7", name: "目标卡 甲" },
    { key: "Team", name: "团队评价" },
  ],
  changed: 240,
};

/** One finding, followed up by nobody yet. */
export const CHECKED: Extract<ReportsChecked, { readonly type: "Checked" }> = {
  type: "Checked",
  on: "2026-06-30",
  head: "本次检查 3 人 × 13 项；如一切正常，按随机波动约有 0.2 条提示。",
  trialUntil: "",
  counts: { 4: 1 },
  rows: [
    {
      ...{ id: "86e3002f", rule: 4, level: "attention", manager: "jia", who: "客户经理甲", from: "2026-05-20", to: "2026-06-04" },
      ...{ subject: "集团客户1", said: "对集团客户1连续5次记录内容相近，请核实进展。", value: "相似度1", threshold: "不低于0.8，连续3次" },
      ...{ question: "对集团客户1连续5次记录内容相近，请核实进展。", dueBy: "" },
      ...{ sample: "5次", rows: 25, status: "new", st: false, followUp: null, since: "2026-06-30" },
      evidence: [
        { when: "2026-05-20", client: "集团客户1", said: "拜访办公室主任", place: { sheet: "Log", address: "A12" }, isNear: false },
      ],
    },
  ],
  made: { sheets: [{ key: "Findings", name: "检查发现" }], changed: 40 },
  oldTexts: 0,
};

/** The newest first. */
export const RECENT: readonly StepHead[] = [
  { number: 9, action: "change", when: "2026-07-01T09:30:00.000Z", by: "李主管", cells: 212, sheets: 6, size: 4000 },
  { number: 8, action: "generate", when: "2026-07-01T09:00:00.000Z", cells: 29, sheets: 4, size: 900 },
  { number: 7, action: "moveUp", when: "2026-06-30T09:00:00.000Z", cells: 300, sheets: 4, size: 0, end: "movedUp" },
];

/** The worked example of the composite score, and a manager of one goal. */
export const LAB: LabCards = {
  scale: { grades: GRADES, lowest: LOWEST_GRADE, openGoals: "zero" },
  cards: [
    {
      managerId: "jia",
      manager: "甲",
      goals: ["收入", "用户数", "彩铃", "短信", "IP", ""].map((name, goal) => ({ id: `own:${goal + 1}`, name })),
      card: { weights: [0.3, 0.3, 0.1, 0.1, 0.1, 0.1], completions: [1.05, 0.9, 1.03, 0.9, 1.2, 1], difficulty: 1.1, effort: 1 },
    },
    {
      managerId: "yi",
      manager: "乙",
      goals: [{ id: "metric:users", name: "用户数" }],
      card: { weights: [1], completions: [null], difficulty: 1, effort: 1 },
    },
  ],
};

const UNIT = { size: 1, decimals: 0 };
const MONTH_NAMES = Array.from({ length: 12 }, (_, month) => `${month + 1}月`);

/** Two managers with three clients, one month closed, one change made. */
export const YEAR: YearState = {
  signs: "李主管",
  praise: "",
  starts: "2026-01",
  months: MONTH_NAMES,
  closed: 1,
  reported: [1, 2],
  metrics: [{ name: "收入", unit: UNIT }],
  products: ["集团彩铃", "集团短信"],
  managers: ["客户经理甲", "客户经理乙"],
  clients: [
    { name: "集团客户1", manager: "客户经理甲" },
    { name: "集团客户2", manager: "客户经理甲" },
    { name: "集团客户3", manager: "客户经理乙" },
  ],
  amounts: ["集团客户1", "集团客户2", "集团客户3"].map((client, at) => ({
    metric: "收入",
    product: "集团彩铃",
    manager: at < 2 ? "客户经理甲" : "客户经理乙",
    client,
    months: Array<number>(12).fill(100),
  })),
  changes: [{ date: "2026-02-02", summary: "结账重分解", by: "李主管", note: "一月结账" }],
  style: "guided",
  proposals: [
    { manager: "客户经理甲", metric: "收入", product: null, issued: "2400", proposed: "", agreed: "", note: "" },
    { manager: "客户经理乙", metric: "收入", product: null, issued: "1200", proposed: "1100", agreed: "", note: "" },
  ],
  stages: [
    { manager: "jia", name: "客户经理甲", stage: "proposed", date: "2026-01-05", by: "李主管", note: "", open: [] },
    { manager: "yi", name: "客户经理乙", stage: "draft", date: "", by: "", note: "", open: ["收入"] },
  ],
};

const months = (difference: (month: number) => string) =>
  MONTH_NAMES.map((month, at) => ({ month, before: "100", after: difference(at) === "" ? "100" : "110", difference: difference(at) }));

export const PREVIEW: ChangePreview = {
  writing: { fingerprint: "0a1b2c3d", sheets: [], cells: [] },
  metrics: [
    {
      metric: "收入",
      people: [
        {
          manager: null,
          year: { before: "3,600", after: "3,660", difference: "+60" },
          months: months((month) => (month >= 6 ? "+10" : "")),
        },
        {
          manager: "客户经理甲",
          year: { before: "2,400", after: "2,460", difference: "+60" },
          months: months((month) => (month >= 6 ? "+10" : "")),
        },
        { manager: "客户经理乙", year: { before: "1,200", after: "1,200", difference: "" }, months: months(() => "") },
      ],
    },
  ],
};

export const CATCH_UP: readonly CatchUpPlan[] = (["seasonal", "even", "back-loaded"] as const).map((shape, at) => ({
  shape,
  people: [
    {
      manager: "客户经理甲",
      metric: "收入",
      best: "90",
      months: [
        { month: "3月", amount: String(100 + at), isBeyond: false },
        { month: "12月", amount: String(120 + 10 * at), isBeyond: at > 0 },
      ],
    },
  ],
}));

export const SELF_TEST: SelfTest = {
  version: 1,
  host: { platform: "PC", build: "16.0.20326.20132", language: "zh-CN", excelApi: "1.20" },
  answers: [
    { id: "blanks", fact: "zero" },
    { id: "functions", fact: "registered" },
    { id: "isoDate", fact: [46053] },
    { id: "filterCleared", failed: "GeneralException" },
    { id: "writeLocked", fact: "AccessDenied" },
  ],
};

const named = (file: string, content: string) => ({ file, content: Uint8Array.from(content, (letter) => letter.charCodeAt(0)) });

const HANDED_OUT: HandedOut = {
  month: "2026年3月",
  of: 2,
  files: ["甲", "乙"].map((letter) => ({ manager: `客户经理${letter}`, ...named(`工作簿 2026年3月 客户经理${letter}.xlsx`, "PK") })),
  archive: named("工作簿 2026年3月.zip", "PK"),
};

const OFFER: SendingOffer = {
  sheets: [
    { id: "1", name: "F1", kind: "plan" },
    { id: "2", name: "经营看板", kind: "report" },
    { id: "3", name: "我的汇总", kind: "own" },
  ],
  leftOut: [
    { name: "目标输入", because: "typed" },
    { name: "集团客户档案", because: "phones" },
  ],
};

const COPY: CopyToSend = {
  ...named("可外发副本.xlsx", "PK"),
  sheets: [{ name: "F1", kind: "plan", values: 2, charts: 1 }],
  without: ["目标输入"],
};

export const NO_PLAN: Outcome<never> = {
  type: "Failed",
  failure: { code: "NoInputSheet", sheet: "", details: "NoInputSheet", workbook: { type: "Untouched" } },
};

export const done = <T>(value: T, notices: readonly LocatedProblem[] = []): Outcome<T> => ({ type: "Done", value, notices });

/** Commands that all succeed on a workbook without a plan; a test replaces those it is about. `calls` tells what was asked of them. */
export function fakeCommands(other: Partial<Commands> = {}): Commands & { readonly calls: readonly (readonly unknown[])[] } {
  const calls: (readonly unknown[])[] = [];
  let placed = false;
  const place = async (): Promise<Outcome<PlanSummary>> => {
    placed = true;
    return done(SUMMARY);
  };
  const commands: Commands = {
    sample: place,
    newPlan: place,
    importPlan: place,
    readSource: async () => done({ type: "NoList", sheet: "Sheet1" }),
    putList: place,
    exportPlan: async () => done('{ "version": 1 }'),
    exportToSheet: async () => done("Plan file"),
    check: async () => (placed ? done(SUMMARY) : NO_PLAN),
    truth: async () => done({ type: "Typed" }),
    generate: async () => done(GENERATED),
    makePeriodSheet: async () => done(GENERATED),
    goTo: async () => done(null),
    mend: async () => done(null),
    mark: async () => done({ cells: 0, of: 0, locked: [] }),
    goToPart: async () => done(null),
    previewSpread: async () => done({ type: "Refused", problem: { type: "NothingToFill", address: "" } }),
    applySpread: async () => done({ type: "Written", place: "Sheet1!A1:A2", cells: 2, total: "10", canUndo: true }),
    selectedAddress: async () => done("'Sheet1'!A1:A2"),
    whyCell: async () => done({ type: "NotHere" }),
    goalCards: async () => done(MADE),
    scoreSheets: async () => done(MADE),
    makeReport: async () => done(MADE),
    makeContents: async () => done(MADE),
    checkReports: async () => done(CHECKED),
    checkedNow: async (shown) => done(shown),
    checkSettings: async () => done(USUAL_CHECKING),
    setCheckSettings: async () => done(USUAL_CHECKING),
    checkCards: async () => done(3),
    convertFormulas: async (style) => done({ style, sheets: 3, formulas: 42, canUndo: true }),
    scoreLab: async () => done(LAB),
    writeLab: async () => done(MADE),
    makePersonalSheet: async () => done(MADE),
    makeMonthly: async () => done(GENERATED),
    makeDashboard: async () => done(GENERATED),
    handOutFiles: async () => done(HANDED_OUT),
    reviewReturned: async () => done({ reports: [], work: [], strangers: [], leftOut: [], missing: [], isClean: true }),
    managerSheets: async () => done(GENERATED),
    takeIn: async () => done(GENERATED),
    yearState: async () => done(YEAR),
    previewChange: async () => done(PREVIEW),
    compareCatchUp: async () => done(CATCH_UP),
    makeChange: async () => done(GENERATED),
    undoChange: async () => done(GENERATED),
    previewProposals: async () => done(PREVIEW),
    saveProposals: async () => done(GENERATED),
    setStages: async () => done(GENERATED),
    opening: async () => done({ type: "Current" }),
    moveUp: async () => done(GENERATED),
    repair: async () => done(GENERATED),
    takeWishes: async () => done(GENERATED),
    refuseWishes: async () => done(GENERATED),
    releaseHolds: async () => done(GENERATED),
    readSplit: async () => NO_PLAN,
    setSplit: async () => NO_PLAN,
    weighManagers: async () => done(GENERATED),
    finish: async () => done(GENERATED),
    undoAction: async () => done({ type: "Undone", head: RECENT[0] as StepHead }),
    recentActions: async () => done({ actions: RECENT, hadMore: true }),
    sendingOffer: async () => done(OFFER),
    oldTextsThere: async () => done({ keepMonths: 12, through: "2025-06-30", entries: { log: 31 }, texts: 60 }),
    archiveTexts: async () => done(named("存档.xlsx", "PK")),
    letOldTextsGo: async () => done({ cells: 60 }),
    copyToSend: async () => done(COPY),
    selfTest: async () => done({ result: SELF_TEST, sorted: sortedAnswers(SELF_TEST.answers) }),
    ...other,
  };
  const recorded = Object.entries(commands).map(([name, command]) => [
    name,
    (...given: unknown[]) => {
      calls.push([name, ...given]);
      return (command as (...given: unknown[]) => unknown)(...given);
    },
  ]);
  return { ...(Object.fromEntries(recorded) as Commands), calls };
}
