import { problemText } from "../../src/i18n/problemText";
import { allTexts } from "../../src/i18n/allTexts";
import type { Detail } from "../../src/plan/problem/problem";
import { STAGES } from "../../src/plan/inputs/stage";

/** One of each kind; leaving one out does not compile. */
const one: { readonly [T in Detail["type"]]: Extract<Detail, { readonly type: T }> } = {
  NotJson: { type: "NotJson", reason: "unexpected end" },
  UnknownVersion: { type: "UnknownVersion", found: "2" },
  Missing: { type: "Missing" },
  UnknownField: { type: "UnknownField", field: "wieght" },
  WrongKind: { type: "WrongKind", expected: "amount", found: "many" },
  MonthsCount: { type: "MonthsCount", count: 11 },
  OutOfRange: { type: "OutOfRange", found: "13", min: 1, max: 12 },
  NotInList: { type: "NotInList", found: "fr", allowed: ["zh-CN", "en"] },
  NumberAsText: { type: "NumberAsText", found: "12万", number: 120000, more: 2 },
  ErrorInCell: { type: "ErrorInCell", found: "#REF!" },
  NotUsedHere: { type: "NotUsedHere", column: "Client", change: "Leave" },
  MissingTable: { type: "MissingTable", table: "TC_Managers" },
  MissingColumn: { type: "MissingColumn", table: "TC_Managers", column: "Weight" },
  BelowList: { type: "BelowList", table: "Plan of work" },
  Empty: { type: "Empty", what: "managers" },
  DuplicateName: { type: "DuplicateName", name: "Jia" },
  UnknownTask: { type: "UnknownTask", name: "9", known: ["1", "2"] },
  AfterItself: { type: "AfterItself", task: "2" },
  TaskCircle: { type: "TaskCircle", path: ["1", "3", "2", "1"] },
  DuplicateId: { type: "DuplicateId", id: "jia" },
  NameTooLong: { type: "NameTooLong", name: "x".repeat(256), length: 256, limit: 255 },
  UnknownManager: { type: "UnknownManager", name: "Bing", known: ["Jia", "Yi"] },
  CellChanged: { type: "CellChanged", found: "Wang" },
  UnknownProduct: { type: "UnknownProduct", name: "mms", known: Array.from({ length: 20 }, (_, i) => `P${i}`) },
  UnknownMetric: { type: "UnknownMetric", name: "calls", known: ["Users"] },
  UnknownClient: { type: "UnknownClient", name: "c9", known: ["Client 1"] },
  NotTheirClient: { type: "NotTheirClient", client: "Client 1", manager: "Jia", theirs: "Yi" },
  MinAboveMax: { type: "MinAboveMax", min: "12", max: "10" },
  NoFirstPeriod: { type: "NoFirstPeriod", through: 3 },
  NoLastYear: { type: "NoLastYear" },
  ClientsAlike: { type: "ClientsAlike" },
  IdsLikeAmounts: { type: "IdsLikeAmounts", found: "1250, 98.5" },
  NamesForAmounts: { type: "NamesForAmounts", count: 3, found: "Jia, Yi" },
  NoLimit: { type: "NoLimit" },
  HeldTwice: { type: "HeldTwice", amount: "5,000", other: "4,000" },
  HoldsContradict: {
    type: "HoldsContradict",
    metric: "Revenue",
    where: { product: "SMS", manager: null, client: null, period: 3 },
    limits: [
      { product: "SMS", manager: "Jia", client: null, period: 3, min: "500", max: "500" },
      { product: "SMS", manager: "Jia", client: "Client 1", period: null, min: "7", max: "8" },
      { product: null, manager: null, client: null, period: null, min: null, max: "900" },
    ],
    need: "1,200",
    have: "1,000",
    shortfall: "200",
  },
  NotMultipleOfUnit: { type: "NotMultipleOfUnit", amount: "10.005", unit: "0.01" },
  NegativeAmount: { type: "NegativeAmount", amount: "-5" },
  TooLarge: { type: "TooLarge", amount: "1,000,000,000,000,000", unit: "1" },
  BadUnit: { type: "BadUnit", found: "piece" },
  NegativeWeight: { type: "NegativeWeight", weight: "-1" },
  AllZero: { type: "AllZero", what: "seasonality" },
  PeriodsNotTwelve: { type: "PeriodsNotTwelve", sum: 11 },
  LayoutMismatch: { type: "LayoutMismatch", form: "F1", sum: 7, periods: 8 },
  SeasonalityLength: { type: "SeasonalityLength", length: 3, periods: 8 },
  DayOutsidePlan: { type: "DayOutsidePlan", found: "2027-04-16", first: "2026-01-01", last: "2026-12-31" },
  LeavesBeforeJoining: { type: "LeavesBeforeJoining", first: "2026-09-16", last: "2026-04-15" },
  NobodyPresent: { type: "NobodyPresent", period: 2 },
  SameGradeScore: { type: "SameGradeScore", score: 90 },
  SecondLowestGrade: { type: "SecondLowestGrade", name: "F", first: "E" },
  NoGradeScore: { type: "NoGradeScore" },
  NotARange: { type: "NotARange", found: "120%, 80%" },
  GradesLow: { type: "GradesLow", highest: 1.1, grade: "A" },
  UsualGrades: { type: "UsualGrades" },
  DatesReversed: { type: "DatesReversed", first: "2026-02-15", last: "2026-02-10" },
  DueOutsidePlan: { type: "DueOutsidePlan", found: "2025-12-30", first: "2026-01-01", last: "2026-12-31" },
  DateOutsideYear: { type: "DateOutsideYear", found: "1922-02-15", year: 2026 },
  DayOffAndWorked: { type: "DayOffAndWorked", found: "2026-02-15" },
  NoHolidayList: { type: "NoHolidayList", years: [2027, 2028] },
  GrowthFar: {
    type: "GrowthFar",
    areClients: false,
    metric: "收入",
    named: [{ name: "王芳", growth: "+80%" }],
    more: 2,
    middle: "+10%",
  },
  SplitChanged: { type: "SplitChanged" },
  RemainderYields: { type: "RemainderYields", metric: "收入" },
  NoLastYearMonths: { type: "NoLastYearMonths" },
  CalendarUnused: { type: "CalendarUnused" },
  NoBuffer: { type: "NoBuffer" },
  TwoBuffers: { type: "TwoBuffers" },
  BufferLarge: { type: "BufferLarge", percent: 500 },
  MinimumMissed: {
    type: "MinimumMissed",
    metric: "Revenue",
    where: { product: null, manager: "Jia", client: null, period: null },
    minimum: "800",
    planned: "780",
    shortfall: "20",
  },
  NoGoalCards: { type: "NoGoalCards" },
  NoGoalCard: { type: "NoGoalCard", manager: "Jia" },
  SheetUnreadable: { type: "SheetUnreadable", sheet: "Goal card Jia" },
  WeightsNotWhole: { type: "WeightsNotWhole", sum: "95%" },
  GoalUnnamed: { type: "GoalUnnamed" },
  CeilingInWords: { type: "CeilingInWords", goal: "Complaints", meant: "≤5" },
  GoalNotMeasurable: { type: "GoalNotMeasurable", goal: "Visits" },
  GoalNotTimeBound: { type: "GoalNotTimeBound", goal: "Visits" },
  GoalWithoutWeight: { type: "GoalWithoutWeight", goal: "Visits" },
  GoalBeyondBest: { type: "GoalBeyondBest", goal: "Revenue", standard: "160.00", best: "100.00", above: "60%", margin: "50%" },
  MinimumAboveStandard: { type: "MinimumAboveStandard", goal: "Revenue", minimum: "170", standard: "160" },
  StandardDiffers: { type: "StandardDiffers", goal: "Revenue", typed: "170", planned: "160" },
  CompletionLarge: { type: "CompletionLarge", goal: "收入", found: "10500%", meant: "105%" },
  FactorOutOfRange: { type: "FactorOutOfRange", what: "effort", found: "130%", range: "80%–120%" },
  ScoreJustBelow: { type: "ScoreJustBelow", shown: "110.0", score: 109.96, from: 110, grade: "A" },
  FormulasNeedAddIn: { type: "FormulasNeedAddIn", sheet: "Score Jia", count: 3 },
  CannotFit: {
    type: "CannotFit",
    metric: "Revenue",
    period: null,
    managers: ["Jia", "Yi"],
    products: ["P", "Q"],
    need: "11",
    have: "10",
    shortfall: "1",
  },
  CannotPlace: {
    type: "CannotPlace",
    metric: "Revenue",
    period: 3,
    managers: ["Jia"],
    products: ["P"],
    need: "11",
    have: "10",
    shortfall: "1",
  },
  TotalOutOfRange: {
    type: "TotalOutOfRange",
    metric: "Revenue",
    where: { product: null, manager: "Jia", client: null, period: null },
    total: "-5",
    max: "999",
  },
  AllHeld: {
    type: "AllHeld",
    metric: "Revenue",
    where: { product: "SMS", manager: "Jia", client: null, period: 2 },
    held: "250",
    total: "300",
    shortfall: "50",
  },
  ZeroBase: {
    type: "ZeroBase",
    metric: "Revenue",
    where: { product: null, manager: null, client: "Client 1", period: null },
    total: "300",
    shortfall: "41",
  },
  HeldExceedsTotal: {
    type: "HeldExceedsTotal",
    metric: "Revenue",
    where: { product: null, manager: null, client: null, period: null },
    held: "250",
    total: "200",
    shortfall: "50",
  },
  SiblingsCannot: {
    type: "SiblingsCannot",
    metric: "Revenue",
    where: { product: null, manager: "Jia", client: null, period: null },
    by: "manager",
    need: "90",
    have: "70",
    shortfall: "20",
  },
  NoSiblings: {
    type: "NoSiblings",
    metric: "Revenue",
    where: { product: null, manager: "Jia", client: null, period: null },
    by: "product",
  },
  BreaksBound: {
    type: "BreaksBound",
    metric: "Revenue",
    where: { product: null, manager: "Jia", client: null, period: null },
    limit: { product: "SMS", manager: null, client: null, period: null, min: null, max: "265" },
    units: "272",
    shortfall: "7",
  },
  BelowTarget: {
    type: "BelowTarget",
    metric: "Revenue",
    where: { product: null, manager: "Jia", client: null, period: null },
    total: "990",
    target: "1,000",
  },
  InsideBlock: { type: "InsideBlock", month: 8, first: 7, last: 12 },
  NoSuccessor: { type: "NoSuccessor" },
  GivenTwice: { type: "GivenTwice" },
  MonthClosed: { type: "MonthClosed", month: 2, firstMonth: 4, closed: 3 },
  ClosedBefore: { type: "ClosedBefore", closed: 2, before: 3 },
  NothingReported: { type: "NothingReported", month: 4, firstMonth: 4 },
  ReportMissing: { type: "ReportMissing", manager: "Jia", months: [2, 3], firstMonth: 4 },
  YearExceeded: { type: "YearExceeded", manager: "Jia", metric: "Revenue", units: "120" },
  LimitsLeftBehind: { type: "LimitsLeftBehind", limits: 2 },
  EffortIsNoReason: { type: "EffortIsNoReason" },
  WrongDirection: { type: "WrongDirection", because: "better", direction: "up", from: "1,000", to: "900" },
  RevisedMuch: { type: "RevisedMuch", percent: 35 },
  NothingChanges: { type: "NothingChanges" },
  NoChangeYet: { type: "NoChangeYet" },
  AgreedFar: { type: "AgreedFar", agreed: "1,200", issued: "1,000", percent: 5 },
  OldTotalDiffers: { type: "OldTotalDiffers", recorded: "1,000", found: "1,100" },
  StageSkipped: { type: "StageSkipped", stage: "issued", from: "draft", next: "proposed" },
  StageStays: { type: "StageStays", stage: "agreed" },
  StageDatedBack: { type: "StageDatedBack", found: "2026-01-05", before: "2026-01-06" },
  StageWithoutReason: { type: "StageWithoutReason" },
  FiguresOpen: { type: "FiguresOpen", manager: "Jia", figures: ["Revenue", "Users SMS"] },
  IssuedDiffers: { type: "IssuedDiffers", manager: "Jia", issued: "Revenue 1,000", now: "Revenue 1,100" },
  StatementUnreadable: { type: "StatementUnreadable", found: "0 12" },
  NotAWorkbook: { type: "NotAWorkbook" },
  EmptyFile: { type: "EmptyFile" },
  OtherFormat: { type: "OtherFormat", format: ".xlsb" },
  LockedWorkbook: { type: "LockedWorkbook" },
  HugeWorkbook: { type: "HugeWorkbook", limit: "megabytes", most: 100 },
  DamagedWorkbook: { type: "DamagedWorkbook", part: "xl/workbook.xml" },
  SheetUnread: { type: "SheetUnread", sheet: "Sheet2", part: "xl/worksheets/sheet2.xml" },
  NotCalculated: { type: "NotCalculated", formula: "=B2+2" },
  DayInCell: { type: "DayInCell", day: "2026-12-03", number: "46,359" },
  OwnLost: { type: "OwnLost", sheet: "F9", found: "note", more: 2 },
  MonthUnknown: { type: "MonthUnknown", sheet: "F4" },
  NotAReport: { type: "NotAReport" },
  LaterLayout: { type: "LaterLayout", sheet: "Goal card Jia" },
  DecideFirst: { type: "DecideFirst", managers: ["Ann", "Ben"] },
  AnotherPlan: { type: "AnotherPlan", found: "Key Accounts · 2025" },
  OlderVersion: { type: "OlderVersion" },
  PrintedChanged: { type: "PrintedChanged", was: "100", found: "90" },
  RowMissing: { type: "RowMissing", client: "Client 1" },
  ReportEmpty: { type: "ReportEmpty" },
  Prospect: { type: "Prospect", name: "Three Ltd" },
  SignedByNobody: { type: "SignedByNobody" },
  SeveralClients: { type: "SeveralClients", name: "Client 1, Client 2" },
  OutsideLines: { type: "OutsideLines", found: "Called again", also: [] },
  OutsideColumns: { type: "OutsideColumns", found: "Called again", also: ["P9", "P10", "P11", "P12", "P13", "P14", "P15"] },
  OursTypedOver: { type: "OursTypedOver", found: "3/2", also: ["H12"], instead: "Reason" },
  SameAgain: { type: "SameAgain", other: "Workbook Mar 2026 Ann.xlsx · F6" },
  DayOutsideMonth: { type: "DayOutsideMonth", found: "2026-05-04" },
  LateReport: { type: "LateReport", month: 2, firstMonth: 4 },
  TypedTwice: { type: "TypedTwice", month: 2, firstMonth: 4 },
  ReportedTwice: { type: "ReportedTwice", manager: "Jia", month: 2, firstMonth: 4, other: "jia.xlsx" },
  SheetLeftOver: { type: "SheetLeftOver", sheet: "F3 August" },
  NobodysSheet: { type: "NobodysSheet", sheet: "Goal card Ding" },
  OfEarlierPlan: { type: "OfEarlierPlan", sheets: ["F1", "F2"] },
  NoPageSetup: { type: "NoPageSetup" },
  NotProtected: { type: "NotProtected", sheet: "Monthly plan Ding" },
  CalculatesByHand: { type: "CalculatesByHand" },
  WishFound: { type: "WishFound", found: "500", planned: "420", formula: null },
  TargetWished: { type: "TargetWished", found: "500", planned: "420", formula: "=B5+80" },
  PutBack: { type: "PutBack", found: "甲" },
  MadeAnew: { type: "MadeAnew", sheet: "F1", because: "codesGone" },
  SheetMended: { type: "SheetMended", sheet: "F1", because: "recordGone" },
  SheetSetAside: { type: "SheetSetAside", sheet: "F1", copy: "F1 (2)", because: "codesGone" },
  SheetGone: { type: "SheetGone", sheet: "实际数据" },
  EntriesGone: { type: "EntriesGone", sheet: "实际数据", before: 3, now: 0 },
  ReferenceGone: { type: "ReferenceGone", sheet: "我的表", cell: "B2", found: "='F1'!B5", more: 1 },
  ReferenceSlipped: { type: "ReferenceSlipped", sheet: "我的表", cell: "B2", found: "='F10'!B9", now: "='F10'!B10", more: 1 },
  MorePutBack: { type: "MorePutBack", count: 3, sheet: "F1" },
  BroughtUpToDate: { type: "BroughtUpToDate", sheet: "F1", count: 3, figures: "B5 505, C5 440, D5 443" },
  LineKept: { type: "LineKept", heading: "甲" },
  HoldGone: { type: "HoldGone", title: "收入 · 甲 · 1月" },
  WishGone: { type: "WishGone" },
  WishElsewhere: { type: "WishElsewhere", found: "120" },
  WishNotNumber: { type: "WishNotNumber", found: "?" },
  WishMissed: { type: "WishMissed", found: "120", nearest: "119" },
  NotPlanned: { type: "NotPlanned", found: "40", more: 2 },
  NotVerified: { type: "NotVerified", because: "Calculating" },
  SeasonMoved: { type: "SeasonMoved", metric: "Revenue", totals: 4, most: "150.00" },
};

describe.each(["en", "zh-CN"] as const)("problems in %s", (language) => {
  const { problems } = allTexts(language);
  const details: readonly Detail[] = Object.values(one);

  it.each(details)("$type says everything there is to know", (detail) => {
    const text = problemText(problems, detail);
    for (const value of Object.values({
      ...detail,
      type: "",
      what: "",
      expected: "",
      feature: "",
      table: "",
      form: "",
      by: "",
      because: "",
      direction: "",
      limit: "",
    })) {
      if (typeof value === "string" && value.length < 100 && !STAGES.some((stage) => stage === value)) expect(text).toContain(value);
      // Months are called by their names.
      if (typeof value === "number" && !("firstMonth" in detail)) expect(text).toContain(String(value));
    }
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it.each(details)("$type ends as a sentence in its own language and says what to do", (detail) => {
    const text = problemText(problems, detail);
    expect(text).toMatch(language === "en" ? /[.]$/ : /[。]$/);
    // A notice that needs nothing done explains itself.
    if (detail.type !== "SeasonMoved")
      expect(text).toMatch(
        language === "en"
          ? /Enter|Change|Check|Delete|Correct|Choose|Remove|Give|give|Shorten|Round|Update|Undo|Export|Let|Fill|Open|Insert/
          : /请/,
      );
  });

  it("says of every limit of a file how much can be read", () => {
    const most = { megabytes: 100, cells: 5_000_000, seconds: 60 } as const;
    const shown = {
      megabytes: "100 MB",
      cells: language === "en" ? "5 million cells" : "500 万个单元格",
      seconds: language === "en" ? "60 seconds" : "60 秒",
    };
    for (const limit of ["megabytes", "cells", "seconds"] as const)
      expect(problemText(problems, { type: "HugeWorkbook", limit, most: most[limit] })).toContain(shown[limit]);
  });

  it("does not list names without end", () => expect(problemText(problems, one.UnknownProduct)).not.toContain("P19"));

  it("quotes as much as a person reads, whatever was pasted, and whole characters", () => {
    const pasted = "😀".repeat(40_000);
    for (const detail of [one.WrongKind, one.UnknownManager, one.DuplicateName, one.HoldsContradict, one.PrintedChanged].map((each) =>
      swollen(each, pasted),
    )) {
      const text = problemText(problems, detail);
      expect(text.length).toBeLessThan(1500);
      expect(text).toContain("😀…");
      expect(text).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    }
  });

  it("has other words when there is nobody or nothing", () => {
    expect(problemText(problems, { ...one.CannotPlace, managers: [] })).toMatch(
      language === "en" ? /nobody can sell P in period 3/ : /P在第 3 个期间没有人可以销售/,
    );
    expect(problemText(problems, { ...one.CannotFit, products: [] })).toMatch(
      language === "en" ? /Jia and Yi can sell nothing/ : /Jia、Yi没有可销售的产品/,
    );
  });
});

/** With another text wherever there is one. */
function swollen<T>(value: T, text: string): T {
  if (Array.isArray(value)) return value.map((each: unknown) => swollen(each, text)) as T;
  if (typeof value !== "object" || value === null) return (typeof value === "string" ? text : value) as T;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      name === "type" || name === "expected" ? (each as unknown) : swollen(each as unknown, text),
    ]),
  ) as T;
}
