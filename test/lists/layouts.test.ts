import { fieldText } from "../../src/lists/field";
import type { Grid } from "../../src/lists/grid";
import { hasTargets, type ListRead } from "../../src/lists/listRead";
import type { ListNote } from "../../src/lists/notes";
import { planWith } from "../../src/lists/planWith";
import { readList, recogniseList } from "../../src/lists/readList";
import { validate } from "../../src/plan/file/validate";
import { sheet } from "./sheets";

function read(grid: Grid): ListRead & { readonly mapping: readonly string[] } {
  const found = recogniseList(grid);
  if (found === null) throw new Error("no list");
  return { ...readList(grid, found), mapping: found.columns.map(({ heading, field }) => `${heading} → ${fieldText(field)}`) };
}

const noted = (notes: readonly ListNote[], type: ListNote["type"]): readonly ListNote[] => notes.filter((note) => note.type === type);

/** "client product metric": amount, of all clients. */
function figuresOf({ parts }: ListRead): Readonly<Record<string, number>> {
  return Object.fromEntries(
    parts.clients.flatMap(({ name, figures }) =>
      figures.map(({ kind, product, metric, amount }) => [`${name} ${kind === "lastYear" ? "" : `${kind} `}${product} ${metric}`, amount]),
    ),
  );
}

describe("a row per client, as somebody has kept it for years", () => {
  const grid = sheet(
    `
    2025年集团客户销售情况表
    ||||||单位：万元
    序号|客户经理|客户名称|类别|集团彩铃收入|集团短信收入|合计|备注
    1|王海燕|第一医院|A|12.5|３|15.5|
    2||机械厂|B|８|1.2万|9.2|老客户
    |小计|||20.5|4.2|24.7
    3|刘志强|商业银行|A|20|-|20
    4||恒达|C||360元左右|0
    |小计|||20|0|20
    合计||||40.5|4.2|44.7
    注：以上数据来自系统`,
    [{ row: 3, column: 1, rows: 2, columns: 1 }],
  );
  const list = read(grid);

  it("is mapped by its headings", () => {
    expect(list.mapping).toEqual([
      "序号 → left|number",
      "客户经理 → manager",
      "客户名称 → client",
      "类别 → class",
      "集团彩铃收入 → figure|lastYear|集团彩铃|收入||4",
      "集团短信收入 → figure|lastYear|集团短信|收入||4",
      "合计 → left|total",
      "备注 → left|notKnown",
    ]);
  });

  it("is read in yuan, with full-width digits, 万 in a cell and a dash for nothing", () => {
    expect(figuresOf(list)).toEqual({
      "第一医院 集团彩铃 收入": 125_000,
      "第一医院 集团短信 收入": 30_000,
      "机械厂 集团彩铃 收入": 80_000,
      "机械厂 集团短信 收入": 12_000,
      "商业银行 集团彩铃 收入": 200_000,
      "商业银行 集团短信 收入": 0,
    });
    expect(list.parts.clients.map(({ manager }) => manager)).toEqual(["王海燕", "王海燕", "刘志强", "刘志强"]);
  });

  it("tells what was left out, what was guessed and what could not be read, each with its place", () => {
    expect(noted(list.notes, "LeftOut")).toEqual([
      {
        type: "LeftOut",
        why: "total",
        at: [
          { row: 5, column: 1 },
          { row: 8, column: 1 },
          { row: 9, column: 0 },
        ],
      },
      { type: "LeftOut", why: "footnote", at: [{ row: 10, column: 0 }] },
    ]);
    expect(noted(list.notes, "FilledDown")).toEqual([{ type: "FilledDown", heading: "客户经理", at: [{ row: 7, column: 1 }] }]);
    expect(noted(list.notes, "Unreadable")).toEqual([
      { type: "Unreadable", at: { row: 7, column: 5 }, found: "360元左右", meant: ["360"], heading: "集团短信收入" },
    ]);
    expect(list.sums.map(({ heading, cells, sum }) => [heading, cells, sum])).toEqual([
      ["集团彩铃收入", 3, 405_000],
      ["集团短信收入", 3, 42_000],
    ]);
  });

  it("becomes a plan whose targets are last year's totals and whose managers weigh by last year", () => {
    const file = planWith({ parts: list.parts, plan: { year: 2026 } });
    expect(file.products.map(({ target }) => target)).toEqual([{ 收入: "405000" }, { 收入: "42000" }]);
    expect(file.managers.map(({ weight }) => weight)).toEqual([1.11, 0.89]);
    expect(validate(file).problems).toEqual([]);
  });
});

test("one row per client and product, in English: k in a heading, a target beside, a total below", () => {
  const list = read(
    sheet(`
    Client|Account manager|Product|Prior year revenue ($k)|Units 2025|2026 target
    Acme|Ann Lee|Fibre|12|3|15
    Acme|Ann Lee|Mobile|4.5|1|5
    Beta|Bob|Fibre|1,200|10|1300
    Total|||1216.5|14|1320`),
  );
  expect(list.mapping.slice(3)).toEqual([
    "Prior year revenue ($k) → figure|lastYear||Revenue||3",
    "Units 2025 → figure|lastYear||Units||0",
    "2026 target → figure|target||||3",
  ]);
  expect(figuresOf(list)["Beta Fibre Revenue"]).toBe(1_200_000);
  const { products } = planWith({ parts: list.parts, plan: { year: 2026 } });
  expect(products.map(({ target }) => target)).toEqual([
    { Revenue: "1315000", Units: "13" },
    { Revenue: "5000", Units: "1" },
  ]);
});

test("years side by side: the one before the plan's counts, a later one is a target, growth is none", () => {
  const list = read(
    sheet(`
    客户|2024年收入|2025年收入|2026年目标|增长率
    王海燕
    医院|10|12|15|20%
    工厂|20|22|25|10%
    刘志强
    银行|30|33|36|10%
    总计|60|67|76|13%`),
  );
  expect(list.mapping).toEqual([
    "客户 → client",
    "2024年收入 → left|otherYear",
    "2025年收入 → figure|lastYear||收入||0",
    "2026年目标 → figure|target||||0",
    "增长率 → left|ratio",
  ]);
  expect(list.parts.clients.map(({ name, manager }) => [name, manager])).toEqual([
    ["医院", "王海燕"],
    ["工厂", "王海燕"],
    ["银行", "刘志强"],
  ]);
  expect(noted(list.notes, "GroupsAsManagers")).toHaveLength(1);
});

test("twelve months of last year stay twelve, and a column for the year is no thirteenth", () => {
  const months = Array.from({ length: 12 }, (_, month) => month + 1);
  const list = read(
    sheet(
      `产品|客户|经理|${months.map((month) => `${month}月`).join("|")}|全年\n彩铃|医院|王|${months.join("|")}|78\n短信|医院|王|${months.join("|")}|78`,
    ),
  );
  expect(list.parts.clients[0]?.figures[0]).toMatchObject({ amount: 78, months });
  expect(list.parts.months).toEqual(months.map((month) => 2 * month));
  expect(planWith({ parts: list.parts, plan: { year: 2026 } }).seasonality).toEqual(months.map((month) => 2 * month));
});

test("months are read as workbooks and other programs write them, and a bare 全年 beside the months of one product is their sum", () => {
  const dated = Array.from({ length: 12 }, (_, at) => `Fibre ${"JanFebMarAprMayJunJulAugSepOctNovDec".slice(3 * at, 3 * at + 3)}-25`);
  const compact = dated.map((_, at) => `宽带2025${String(at + 1).padStart(2, "0")}`);
  const figures = dated.map((_, at) => at + 1);
  for (const [heads, product] of [
    [dated, "Fibre"],
    [compact, "宽带"],
  ] as const) {
    const list = read(sheet(`客户|经理|${heads.join("|")}|全年\n医院|王|${figures.join("|")}|78\n工厂|刘|${figures.join("|")}|78`));
    expect(list.parts.products).toEqual([product]);
    expect(list.parts.clients[0]?.figures).toEqual([expect.objectContaining({ product, amount: 78, months: figures })]);
  }
});

describe("a row for each month", () => {
  const months = Array.from({ length: 12 }, (_, at) => at + 1);

  test.each([
    ["月份", (month: number) => String(202500 + month)],
    ["月", String],
    ["Month", (month: number) => `${"JanFebMarAprMayJunJulAugSepOctNovDec".slice(3 * month - 3, 3 * month)}-25`],
    ["年月", (month: number) => `2025年${month}月`],
  ])("under %s is one client's year, and its season", (heading, said) => {
    const rows = months.map((month) => `${month === 1 ? "王|医院" : "|"}|${said(month)}|${100 * month}`);
    const list = read(sheet(`客户经理|客户|${heading}|收入\n${rows.join("\n")}\n合计|||7800`));
    const amounts = months.map((month) => 100 * month);
    expect(list.parts.clients).toMatchObject([{ name: "医院", manager: "王", figures: [{ amount: 7800, months: amounts }] }]);
    expect(list.parts.months).toEqual(amounts);
    expect(noted(list.notes, "AddedUp")).toEqual([]);
    expect(list.notes.map((note) => note.type === "FilledDown" && note.at.length).filter(Number)).toEqual([11, 11]);
  });

  test("of another year is left out and told; months are nobody's name", () => {
    const list = read(sheet("客户经理|客户|账期|收入\n王|医院|202412|900\n王|医院|202501|100\n王|医院|202502|120"));
    expect(list.parts.clients[0]?.figures).toMatchObject([{ amount: 220 }]);
    expect(noted(list.notes, "LeftOut")).toEqual([{ type: "LeftOut", why: "otherYear", at: [{ row: 1, column: 2 }] }]);
    expect(recogniseList(sheet("月份|王芳|李强|合计\n1月|100|200|300\n2月|110|210|320\n3月|120|220|340"))).toBeNull();
  });
});

test("a row that nobody calls a total but is one to the last digit is left out, and a total that is none is told", () => {
  const list = read(
    sheet(`
    客户|客户经理|收入|用户数
    医院|王|123456|321
    工厂|王|200001|145
    城东|王|323457|466
    银行|刘|5000|7
    合计||328457|474`),
  );
  expect(list.parts.clients.map(({ name }) => name)).toEqual(["医院", "工厂", "银行"]);
  expect(noted(list.notes, "LeftOut")).toEqual([
    { type: "LeftOut", why: "total", at: [{ row: 5, column: 0 }] },
    { type: "LeftOut", why: "sum", at: [{ row: 3, column: 0 }] },
  ]);
  expect(noted(list.notes, "TotalDiffers")).toEqual([
    { type: "TotalDiffers", at: { row: 5, column: 3 }, found: 474, taken: 473, heading: "用户数" },
  ]);
});

test("an empty cell is 0 where the row's own total says so, else not known, and both are told", () => {
  const list = read(
    sheet(`
    客户经理|客户|上年收入 彩铃|上年收入 短信|上年收入 专线|合计
    王海燕|第一医院|10.5|12|16|38.5
    王海燕|机械厂|8||21|29
    刘志强|酒店|3|||9
    刘志强|食品店|||
    `),
  );
  expect(figuresOf(list)["机械厂 短信 收入"]).toBe(0);
  expect(Object.keys(figuresOf(list)).filter((key) => /酒店|食品店/.test(key))).toEqual(["酒店 彩铃 收入"]);
  expect(noted(list.notes, "EmptyIsNothing")).toEqual([{ type: "EmptyIsNothing", at: [{ row: 2, column: 3 }] }]);
  expect(noted(list.notes, "EmptyNotKnown")).toEqual([
    {
      type: "EmptyNotKnown",
      at: [
        { row: 3, column: 3 },
        { row: 3, column: 4 },
      ],
    },
  ]);
});

test("hidden rows are taken and told, or left out by choice", () => {
  const grid = sheet("客户|经理|收入\n医院|王|10\n工厂|王|20", [], [2]);
  const found = recogniseList(grid);
  if (found === null) throw new Error("no list");
  expect(readList(grid, found).counts.clients).toBe(2);
  const without = readList(grid, found, undefined, { takesHidden: false });
  expect(without.counts.clients).toBe(1);
  expect(noted(without.notes, "LeftOut")).toEqual([{ type: "LeftOut", why: "hidden", at: [{ row: 2, column: 0 }] }]);
});

test("clients of the same name, and under two managers, are told", () => {
  const list = read(sheet("客户编号|客户|经理|收入\n1|华联|王|10\n2|华联|刘|20\n3|银行|王|5\n3|银行|刘|6\n4|王 芳店|王芳|1\n5|店|王 芳|2"));
  expect(list.parts.clients.map(({ name, manager }) => [name, manager])).toEqual([
    ["华联", "王"],
    ["华联 2", "刘"],
    ["银行", "王"],
    ["王 芳店", "王芳"],
    ["店", "王 芳"],
  ]);
  expect(noted(list.notes, "TwoManagers")).toMatchObject([{ client: "银行", manager: "王", other: "刘" }]);
  expect(noted(list.notes, "Alike")).toMatchObject([{ name: "王 芳", other: "王芳" }]);
});

test("figures without a name, and clients without a manager, are told with what is missing", () => {
  const { notes } = read(sheet("客户|经理|收入\n医院||10\n工厂|王|20\n||7"));
  expect(noted(notes, "NoManager")).toMatchObject([{ at: { row: 1, column: 1 }, client: "医院" }]);
  expect(noted(notes, "Nameless")).toMatchObject([{ at: { row: 3, column: 0 }, heading: "客户" }]);
});

test.each(["", "随便写的一段话\n没有表格", "1|2|3\n4|5|6\n7|8|9"])("%j is no list", (text) => {
  expect(recogniseList(sheet(text))).toBeNull();
});

describe("lists that other programs have made", () => {
  it("has months as dates in its headings", () => {
    const grid = sheet(`
    客户经理|客户名称|45658|45689|全年合计
    王 海燕|第一医院|120|130|250
    王 海燕|机械厂|80|90|170
    小计||200|220|420
    刘志强|商业银行|20|25|45`);
    const formats = grid.values.map((row, at) =>
      row.map((_, column) => (at === 0 && (column === 2 || column === 3) ? 'm"月"' : "General")),
    );
    const list = read({ ...grid, formats });
    expect(list.mapping.slice(2)).toEqual([
      "2025-01 → figure|lastYear|||1-1|0",
      "2025-02 → figure|lastYear|||2-2|0",
      "全年合计 → left|total",
    ]);
    expect(list.counts).toMatchObject({ clients: 3, managers: 2 });
  });

  it("has a row for each month, client and product; what is added up is told once", () => {
    const list = read(
      sheet(`
      月份|经办人|客户编码|客户名称|产品名称|数量|金额
      2025-01|王海燕|'00123|第一医院|彩铃|100|6000
      2025-01|王海燕|'00123|第一医院|短信|40|960
      2025-02|王海燕|'00123|第一医院|彩铃|110|6600`),
    );
    expect(list.mapping.slice(1, 5)).toEqual(["经办人 → manager", "客户编码 → clientId", "客户名称 → client", "产品名称 → product"]);
    expect(figuresOf(list)).toMatchObject({ "第一医院 彩铃 数量": 210, "第一医院 短信 金额": 960 });
    const twice = read(sheet("客户经理|客户名称|收入\n王海燕|第一医院|1\n王海燕|第一医院|2\n王海燕|机械厂|3\n王海燕|机械厂|4"));
    expect(noted(twice.notes, "AddedUp")).toMatchObject([{ at: [{ row: 2 }, { row: 4 }], names: ["第一医院", "机械厂"] }]);
  });

  it("has targets of its own, which count", () => {
    expect(hasTargets(read(sheet("客户经理|客户|2025年完成|2026年目标\n王海燕|第一医院|384600|420000")))).toBe(true);
    expect(hasTargets(read(sheet("客户经理|客户|2025年完成\n王海燕|第一医院|384600")))).toBe(false);
  });
});
