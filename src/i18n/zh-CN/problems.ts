import type { LimitNames, SliceNames } from "../../plan/problem/problem";
import type { ProblemTexts } from "../en/problems";

const kinds = {
  text: "文字",
  number: "数字",
  "whole number": "整数",
  amount: "数额，例如 36000 或 36000.00",
  date: "日期，例如 2026-07-01",
  list: "列表",
  object: "带字段名的对象",
} as const;

const formats = {
  ".xls": " Excel 97–2003 工作簿（.xls）",
  ".xlsb": "二进制工作簿（.xlsb）",
  ".ods": " OpenDocument 电子表格（.ods）",
  ".csv": "纯文本（.csv、.txt）",
  ".html": "网页（.html）",
  ".xml": " XML 文件（.xml）",
} as const;

const everywhere = { managers: "客户经理", products: "产品", metrics: "指标" } as const;

const zero = {
  managers: "所有客户经理的权重都是 0，已按相同权重处理。如需改变，请至少为一位客户经理填写权重。",
  seasonality: "季节系数全部是 0，已按月数平均处理。如需改变，请至少为一个时段填写系数。",
  basis: "这里的依据全部是 0，无从参照，已按平均处理。如需改变，请至少填写一个大于 0 的依据。",
} as const;

const single = { product: "产品", manager: "客户经理", client: "客户", period: "时段" } as const;
const siblings = { product: "其他产品", manager: "其他客户经理", client: "同一客户经理的其他客户", period: "其他时段" } as const;

const reasons = {
  better: "环境变好",
  worse: "环境变差",
  asExpected: "环境与预期一致",
  strategy: "公司战略调整",
  event: "突发事件",
  minimum: "最低要求无法达成",
  effort: "努力程度",
} as const;

const few = (names: readonly string[]): string =>
  names.length > 8 ? `${names.slice(0, 8).join("、")}等 ${names.length} 个` : names.join("、");
const when = (period: number | null): string => (period === null ? "" : `在第 ${period} 个时段`);
const known = (names: readonly string[]): string => `现有：${few(names)}。`;

const slice = ({ product, manager, client, period }: SliceNames): string =>
  [client ?? manager, product, period === null ? null : `第 ${period} 个时段`].filter((part) => part !== null).join("·") || "全团队全年";
const limit = (names: LimitNames): string => {
  const { min, max } = names;
  const amounts =
    min === max ? `锁定为 ${min}` : [min === null ? [] : `不低于 ${min}`, max === null ? [] : `不高于 ${max}`].flat().join("、");
  return `${slice(names)}（${amounts}）`;
};

/** Chinese texts: problems. */
export const problems: ProblemTexts = {
  NotJson: ({ reason }) => `这不是方案文件：内容不是 JSON（${reason}）。请重新导出方案文件，或改正该处内容。`,
  UnknownVersion: ({ found }) => `方案文件的版本是 ${found}，目前只能读取版本 1。请更新加载项，或重新导出方案文件。`,
  Missing: () => "这里没有填写。请填写。",
  UnknownField: ({ field }) => `方案文件在这里没有字段“${field}”。请改正拼写，或删除它。`,
  WrongKind: ({ expected, found, meant = [] }) =>
    `“${found}”不是${kinds[expected]}。请填写${meant.length === 0 ? kinds[expected] : ` ${meant.join(" 或 ")}`}。`,
  OutOfRange: ({ found, min, max }) => `${found} 超出范围。请填写 ${min} 到 ${max} 之间的数字。`,
  NotInList: ({ found, allowed }) => `“${found}”不在可选范围内。请从以下各项中选择：${few(allowed)}。`,
  NumberAsText: ({ found, number, more }) =>
    `“${found}”是文本，Excel 不会用它计算。已按 ${number} 读取${more === 0 ? "" : `，本列另有 ${more} 个也已按数字读取`}；生成工作表时会改写为数字。请核对。`,
  ErrorInCell: ({ found }) => `单元格显示错误 ${found}。请改正公式，或直接填写数值。`,
  NotUsedHere: ({ column, change }) => `“${change}”这类变更不填“${column}”。请清空此单元格，或改选类型。`,
  MissingTable: ({ table }) => `工作表中找不到表格 ${table}。请撤消删除，或重新建立该表。`,
  MissingColumn: ({ table, column }) => `表格 ${table} 中找不到列“${column}”。请撤消删除，或改回原来的列名。`,
  Empty: ({ what }) => `还没有${everywhere[what]}。请至少填写一个。`,
  DuplicateName: ({ name, first }) =>
    first === undefined
      ? `名称“${name}”重复。请使用不同的名称。`
      : `“${name}”与“${first}”是同一个名称，只差空格、全角或看不见的字符。请使用不同的名称。`,
  DuplicateId: ({ id }) => `编号“${id}”重复。请使用不同的编号。`,
  NameTooLong: ({ name, length, limit }) => `名称“${name.slice(0, 20)}…”有 ${length} 个字符，而表头最多容纳 ${limit} 个。请缩短名称。`,
  UnknownManager: ({ name, known: names }) => `没有客户经理“${name}”。请选择已有的客户经理，或先添加这一位。${known(names)}`,
  UnknownProduct: ({ name, known: names }) => `没有产品“${name}”。请选择已有的产品，或先添加这一个。${known(names)}`,
  UnknownMetric: ({ name, known: names }) => `没有指标“${name}”。请选择已有的指标，或先添加这一个。${known(names)}`,
  UnknownClient: ({ name, known: names }) => `没有集团客户“${name}”。请选择已有的客户，或先添加这一家。${known(names)}`,
  NotTheirClient: ({ client, manager, theirs }) => `${client}是${theirs}的客户，不是${manager}的。请不填客户经理，或改正其中一个。`,
  MinAboveMax: ({ min, max }) => `下限 ${min} 高于上限 ${max}。请改正其中一个。`,
  NoLimit: () => "这里既没有下限也没有上限。请至少填写一个，或删除此行。",
  HeldTwice: ({ amount, other }) => `此处锁定为 ${amount}，上文已锁定为 ${other}。请删除其中一个。`,
  HoldsContradict: ({ metric, where, limits, need, have, shortfall }) =>
    `${metric}：以下锁定和上下限无法同时满足：${few(limits.map(limit))}。${slice(where)}至少需要 ${need}，而最多只能有 ${have}，多出 ${shortfall}。` +
    "请修改或删除其中一个，或调整使其没有余地的目标、依据或季节系数。",
  NotMultipleOfUnit: ({ amount, unit }) => `${amount} 不是最小单位 ${unit} 的整数倍。请调整数额，或选用更小的单位。`,
  NegativeAmount: ({ amount }) => `${amount} 是负数。请填写不小于 0 的数额。`,
  TooLarge: ({ amount, unit }) => `以 ${unit} 为单位时，${amount} 超出 Excel 能精确保存的 15 位数字。请选用更大的单位，或核对数额。`,
  BadUnit: ({ found }) => `“${found}”不能作为最小单位。请填写单元格允许的最小数额，例如 1、0.01 或 100。`,
  NegativeWeight: ({ weight }) => `${weight} 是负数。请填写不小于 0 的数字。`,
  AllZero: ({ what }) => zero[what],
  PeriodsNotTwelve: ({ sum }) => `各时段合计 ${sum} 个月。请调整，使合计为 12 个月。`,
  LayoutMismatch: ({ form, sum, periods }) =>
    `${form} 的各列共覆盖 ${sum} 个时段，而方案有 ${periods} 个时段。请调整，使合计为 ${periods}。`,
  SeasonalityLength: ({ length, periods }) =>
    `季节系数有 ${length} 个。请填写${periods === 12 ? " 12 个（每月一个）" : ` ${periods} 个（每个时段一个）或 12 个（每月一个）`}。`,
  NobodyPresent: ({ period }) =>
    `第 ${period} 个时段有目标，却没有在岗且有权重的客户经理。请让某位客户经理提前到岗，或把该时段的季节系数设为 0。`,
  SameGradeScore: ({ score }) => `有两个评级都从 ${score} 分起。请为每个评级填写不同的起分。`,
  SecondLowestGrade: ({ name, first }) => `“${name}”没有起分，而“${first}”已用于其余较低的得分。请填写“${name}”的起分。`,
  NoGradeScore: () => "所有评级都没有起分。请填写各评级从多少分起；只有最低一级可以不填。",
  NotARange: ({ found }) => `“${found}”不是一个范围。请填写最低和最高系数，例如 80%, 120%。`,
  GradesLow: ({ highest, grade }) =>
    `各评级的起分都不超过 ${highest}，而目标全部达成时为 100 分，所有人都会评为 ${grade}。若原意是百分比，请改填分数，如 110、90。`,
  UsualGrades: () =>
    "输入表中没有评级表（TC_Grades），已按通常标准处理：110 分起为 A，90 分起为 B，75 分起为 C，60 分起为 D，其余为 E。如需修改，请导出方案再导入，即可得到评级表。",
  DatesReversed: ({ first, last }) => `放假到 ${last} 为止，却从 ${first} 开始。请改正其中一个日期。`,
  DateOutsideYear: ({ found, year }) => `${found} 与此行所属的 ${year} 年相去太远。请改正日期或年度。`,
  DayOffAndWorked: ({ found }) => `${found} 既放假又上班。请改正其中一行。`,
  NoHolidayList: ({ years }) => `${years.join("、")} 年的放假安排尚不清楚，当年工作日按周一至周五计。安排公布后，请填入节假日表。`,
  CalendarUnused: () =>
    "每个产品都填写了季节系数，工作日不起作用。如需按工作日，请清空相关产品的季节系数；否则请把“月份权重”改回各月相同。",
  NoBuffer: () => "这里既没有加压额也没有加压比例。请填写其中一项，或删除此行。",
  BufferLarge: ({ percent }) => `这项加压为目标的 ${percent}%，超过目标本身。若原意是 ${percent / 100}%，请改填。`,
  TwoBuffers: () => "这里同时填写了加压额和加压比例，而一项加压只能有一个。请删除其中一个。",
  MinimumMissed: ({ metric, where, minimum, planned, shortfall }) =>
    `${metric}：${slice(where)}为 ${planned}，比原定最低要求 ${minimum} 少 ${shortfall}。请调整方案（例如加一条下限），或改正最低要求。`,
  NoGoalCards: () => "还没有目标卡。请先点“目标卡”生成并填写。",
  NoGoalCard: ({ manager }) => `${manager}还没有目标卡，无从评价。请点“目标卡”生成。`,
  SheetUnreadable: ({ sheet }) =>
    `工作表“${sheet}”的隐藏行或隐藏列已被删除，无法读取，保持原样未改。请撤消删除；或先另存其内容，删除该表后重新生成。`,
  WeightsNotWhole: ({ sum }) => `重要性合计为 ${sum}。请调整为合计 100%。`,
  GoalUnnamed: () => "具体：这项目标没有名称。请用几个字写明要达成什么。",
  GoalNotMeasurable: ({ goal }) => `可衡量：“${goal}”没有可以衡量的数字。请填写数量。`,
  GoalNotTimeBound: ({ goal }) => `有时限：“${goal}”没有日期。请填写何时达成。`,
  GoalWithoutWeight: ({ goal }) => `相关：“${goal}”没有重要性，不计入得分。请填写重要性，或删除这项目标。`,
  GoalBeyondBest: ({ goal, standard, best, above, margin }) =>
    `可达成：“${goal}”的标准 ${standard} 比以往最好 ${best} 高 ${above}，超过 ${margin}，恐难达成。请核实。`,
  MinimumAboveStandard: ({ goal, minimum, standard }) => `“${goal}”的最低要求 ${minimum} 高于标准 ${standard}。请改正其中一个。`,
  StandardDiffers: ({ goal, typed, planned }) =>
    `“${goal}”：卡上填写的 ${typed} 已保留，而方案中为 ${planned}。请改填方案的数字，或修正方案。`,
  CompletionLarge: ({ goal, found, meant }) => `“${goal}”的完成率 ${found} 达到目标的十倍以上。若原意是 ${meant}，请改填。`,
  FactorOutOfRange: ({ what, found, range }) =>
    `${what === "difficulty" ? "困难程度" : "努力程度"} ${found} 超出 ${range}。请核实，或在输入表中修改范围。`,
  ScoreJustBelow: ({ shown, score, from, grade }) =>
    `得分显示为 ${shown}，实为 ${score}，未达到 ${from} 分，不能评为 ${grade}。谈及评级之前，请核对各项完成率。`,
  FormulasNeedAddIn: ({ sheet, count }) => `工作表“${sheet}”仍有 ${count} 个公式使用加载项函数，没有对应的 Excel 公式。下发之前请核对。`,
  CannotFit: ({ metric, period, managers, products, need, have, shortfall }) =>
    products.length === 0
      ? `${metric}：${few(managers)}${when(period)}没有可销售的产品，却应承担 ${need}。请为其客户在届时当季的产品上填写大于 0 的依据，或把其权重设为 0。`
      : `${metric}：${few(managers)}${when(period)}只能销售${few(products)}，应承担 ${need}，而这些产品只有 ${have}，还差 ${shortfall}。` +
        "请为其客户在其他产品上填写大于 0 的依据，或降低其权重，或提高这些产品的目标。",
  CannotPlace: ({ metric, period, products, managers, need, have, shortfall }) =>
    managers.length === 0
      ? `${metric}：${few(products)}${when(period)}没有人可以销售，而目标是 ${need}。请为届时在岗的客户经理的客户填写大于 0 的依据，或把其目标或季节系数设为 0。`
      : `${metric}：${few(products)}${when(period)}只能由${few(managers)}销售，目标是 ${need}，而他们只承担 ${have}，还差 ${shortfall}。` +
        "请为其他客户经理的客户填写大于 0 的依据，或提高这些客户经理的权重，或降低目标。",
  SeasonMoved: ({ metric, totals, most }) =>
    `${metric}：并非人人全年销售所有产品，因此有 ${totals} 个产品或客户经理的时段合计与季节系数不同，最多相差 ${most}。全年合计和团队各时段合计均保持不变。`,
  TotalOutOfRange: ({ metric, where, total, max }) =>
    `${metric}：${slice(where)}不能定为 ${total}。请填写不小于 0 的数额，且全部合计不超过 ${max}。`,
  AllHeld: ({ metric, where, held, total, shortfall }) =>
    `${metric}：${slice(where)}的数额已全部锁定，合计 ${held}，无法变为 ${total}，有 ${shortfall} 无处增减。请解除其中的锁定，或改动别处。`,
  ZeroBase: ({ metric, where, total, shortfall }) =>
    `${metric}：${slice(where)}无法变为 ${total}：未锁定的数额都是 0，没有比例可循，有 ${shortfall} 无处安放。请先为其填写数额或依据，或解除锁定。`,
  HeldExceedsTotal: ({ metric, where, held, total, shortfall }) =>
    `${metric}：${slice(where)}中已锁定 ${held}，比新的合计 ${total} 多 ${shortfall}。请提高合计，或解除部分锁定。`,
  SiblingsCannot: ({ metric, where, by, need, have, shortfall }) =>
    `${metric}：${slice(where)}的变动需由${siblings[by]}承担 ${need}，而其至多能承担 ${have}，还差 ${shortfall}。请减小改动，解除对方的锁定，或让总数随之变动。`,
  NoSiblings: ({ metric, where, by }) =>
    `${metric}：${slice(where)}没有指明${single[by]}，因此没有${siblings[by]}可以承担变动。请指明一个${single[by]}，或让总数随之变动。`,
  BreaksBound: ({ metric, where, limit: bound, units, shortfall }) =>
    `${metric}：${slice(where)}如此改动后，${limit(bound)}将为 ${units}，超出限度 ${shortfall}。请减小改动，或修改该上下限。`,
  BelowTarget: ({ metric, where, total, target }) =>
    `${metric}：加压不能低于目标，而${slice(where)}将由 ${target} 变为 ${total}。请填写不小于 0 的加压。`,
  InsideBlock: ({ month, first, last }) =>
    `方案的第 ${month} 个月在第 ${first} 至 ${last} 个月合成的时段之内，该时段只有一个数额。请改选第 ${first} 个月${last < 12 ? `或第 ${last + 1} 个月` : ""}，或在输入表中调整时段，使其从该月开始。`,
  NoSuccessor: () => "没有指明接替的人。请至少选择一位离任者以外的客户经理。",
  GivenTwice: () => "这里重复填写了。请删除其中一项。",
  MonthClosed: ({ month, closed }) =>
    `方案的第 ${month} 个月已结账：前 ${closed} 个月按实际完成数固定不变。请选择第 ${closed + 1} 个月或以后的月份。`,
  ClosedBefore: ({ closed, before }) => `已有 ${before} 个月结账，不能改为 ${closed} 个月。请填写 ${before} 或更大的数，或删除先前的变更。`,
  NothingReported: ({ month }) => `方案的第 ${month} 个月还没有任何实际数据，不能结账。请先收回该月的实际数，或减少结账的月数。`,
  ReportMissing: ({ manager, months }) =>
    `${manager}没有上报方案第 ${months.join("、")} 个月的实际数，已按 0 处理，请核实。以后补报时收回即可，其余月份会随之重新分解。`,
  YearExceeded: ({ manager, metric, units }) =>
    `${metric}：${manager}的实际完成已超过全年目标，全年数现比目标多 ${units}。如需由其他人分享，请选择由团队共同分担。`,
  LimitsLeftBehind: ({ limits }) => `有 ${limits} 项锁定或上下限因所涉数额已转给他人而不再成立。请核对输入表中的锁定和上下限。`,
  EffortIsNoReason: () =>
    "客户经理是否努力不能作为修正目标的理由，努力程度在评价时体现。请选择环境、战略、突发事件或最低要求方面的理由，或保持目标不变。",
  WrongDirection: ({ because, direction, from, to }) =>
    direction === "none"
      ? `环境与预期一致时目标不作修正（由 ${from} 改为 ${to}）。请保持不变，或选择符合实际的理由。`
      : `${reasons[because]}时目标只能${direction === "up" ? "上调" : "下调"}，而这里由 ${from} 改为 ${to}。请更正新目标，或选择符合实际的理由。`,
  RevisedMuch: ({ percent }) => `环境变差时目标应适度下调，而这里下调了 ${percent}%。请确认是否如此。`,
  NothingChanges: () => "新目标与原目标相同，没有变化。请填写另一个目标，或删除这项变更。",
  NoChangeYet: () => "还没有任何变更，没有可以撤回的。如有疑问，请查看目标变更表。",
  AgreedFar: ({ agreed, issued, percent }) =>
    `确认数 ${agreed} 与下达数 ${issued} 相差超过 ${percent}%。请核对确认数，或改选余地更大的协商方式。`,
  OldTotalDiffers: ({ recorded, found }) =>
    `当时记录的原目标是 ${recorded}，而现在变更前的方案为 ${found}：目标输入或更早的变更已改动。请核对新目标是否仍然适用。`,
  NotAWorkbook: () => "这不是 Excel 工作簿。请选择下发后填好的 .xlsx 文件。",
  EmptyFile: () => "这个文件是空的（0 字节）。请在 Excel 中重新保存，或请对方再发一次。",
  OtherFormat: ({ format }) => `不论扩展名是什么，这个文件的格式是${formats[format]}。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再收回。`,
  LockedWorkbook: () => "这个工作簿需要密码才能打开。请在 Excel 中打开，在“文件 › 信息”里取消密码，保存后再收回。",
  HugeWorkbook: ({ limit, most }) =>
    limit === "cells"
      ? `这个工作簿的各张表合计超过可读取的 ${most / 10_000} 万个单元格。请删除表格下方或右侧很远处的内容以及无关的工作表，保存后再收回。`
      : limit === "seconds"
        ? `读取这个工作簿的时间超过 ${most} 秒。请删除与表格无关的内容，保存后再收回。`
        : `这个工作簿超过可读取的 ${most} MB。请删除与表格无关的内容，保存后再收回。`,
  DamagedWorkbook: ({ part }) =>
    `文件已损坏${part === "" ? "" : `（${part}）`}。请在 Excel 中打开并修复，另存为 .xlsx 后再收回；仍不行时请对方重新发送。`,
  SheetUnread: ({ sheet, part }) =>
    `工作表“${sheet}”已损坏（${part}），无法读取；其余工作表已读取。如果完成情况填在这张表上，请在 Excel 中打开文件，保存后再收回。`,
  NotCalculated: ({ formula }) =>
    `这里是公式“${formula}”，但保存文件的程序没有算出结果。请直接填写数字，或在 Excel 或 WPS 中打开文件，保存后再收回。`,
  DayInCell: ({ day, number }) => `这里是日期（${day}），不是数额。请填写数字；如果就是 ${number}，请把单元格格式改为数值。`,
  NotAReport: () => "这里没有月份销售计划表。请选择下发后填好的文件，不要另建新表或只复制数值。",
  AnotherPlan: ({ found }) => `这张表属于另一个方案（${found}），不能收回到本方案。请核对文件，或打开它所属的方案后再收回。`,
  OlderVersion: () => "这张表下发之后，目标、客户或名称有过调整，表上印的是当时的数。实际数和退订数照常收回，请按现行的表考核。",
  PrintedChanged: ({ was, found }) =>
    (found === ""
      ? `这里原为“${was}”，现在是空的。`
      : was === ""
        ? `这里原是空的，现在是“${found}”。`
        : `这里原为“${was}”，现在是“${found}”。`) + "收回时只采用实际和退订，此处改动不采用；如确需修改，请在目标输入或目标变更中进行。",
  RowMissing: ({ client }) => `表中已没有${client}的行，该客户按未上报处理。如有实际数，请让客户经理补报。`,
  ReportEmpty: () => "这张表的实际和退订都还没有填写，没有可以收回的数。请让客户经理填写后再收回。",
  LateReport: ({ month }) => `方案的第 ${month} 个月已结账。收回后以这里的实际数为准，其余月份会随之重新分解，请确认。`,
  TypedTwice: ({ month }) =>
    `方案第 ${month} 个月的数据在本表和“实际数据”中都有改动，现以本表所列全部客户的数据为准，请在“实际数据”中核对该月。`,
  ReportedTwice: ({ manager, month, other }) => `${manager}方案第 ${month} 个月的表收到两份，另一份是 ${other}。请只保留其中一份。`,
  SheetLeftOver: ({ sheet }) => `工作表“${sheet}”的内容（如某个时段或最低要求）已不在方案中，保持原样未改。如不再需要，请将其删除。`,
  NobodysSheet: ({ sheet }) =>
    `工作表“${sheet}”所属的客户经理已不在方案中，保持原样未改。如果只是改了姓名或编号，请在目标输入表中把原来的姓名或编号填入“编号”列；否则可留作记录，或将其删除。`,
  NoPageSetup: () => "工作表已全部生成，但 Excel 未接受打印页面设置，常因未安装打印机。打印前请先查看打印预览。",
  NotProtected: ({ sheet }) => `工作表“${sheet}”内容完整，但 Excel 未能将其设为保护。下发前请在该表上选择“审阅 › 保护工作表”，不设密码。`,
  CalculatesByHand: () =>
    "Excel 目前为手动计算（对所有打开的工作簿有效），录入后须按 F9，合计和勾稽才会更新。如需随时更新，请选择“公式 › 计算选项 › 自动”。",
  NotVerified: ({ because }) =>
    `各表已全部写入，但勾稽尚未核实：${because === "Calculating" ? "Excel 仍在计算" : "未能读回"}。请待 Excel 计算完毕（F9）后查看勾稽表，各行均应为 ✓。无需重做。`,
};
