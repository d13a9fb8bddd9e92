import fc from "fast-check";
import type { Grid, GridArea, GridValue } from "../../src/lists/grid";
import { gridOf } from "./sheets";

/** A team as a list says it, and ways in which people print such lists. */
export interface Team {
  readonly isChinese: boolean;
  readonly products: readonly string[];
  readonly metrics: readonly string[];
  readonly clients: readonly TeamClient[];
}

interface TeamClient {
  readonly name: string;
  readonly manager: string;
  readonly class: string;
  /** By product, then by metric; null: not known. */
  readonly figures: readonly (readonly (number | null)[])[];
}

export interface Print {
  readonly layout: "columns" | "groups" | "long";
  readonly titles: number;
  /** 万元, or thousands, of what is earned: in the heading or above the list. */
  readonly unit: "none" | "heading" | "above";
  readonly managers: "every" | "merged" | "first";
  readonly subtotals: boolean;
  readonly total: boolean;
  readonly blankRows: boolean;
  readonly againEvery: number | null;
  readonly footnote: boolean;
  readonly totalColumn: boolean;
  readonly runningNumber: boolean;
  readonly figures: "number" | "grouped" | "wide";
  readonly order: number;
}

const MANAGERS = { zh: ["王海燕", "刘志强", "陈静", "赵明"], en: ["Hannah King", "Bob Reed", "Ann Lee", "Sam Hill"] };
const CLIENTS = {
  zh: ["市第一医院", "东方机械厂", "锦华大酒店", "晨光印务", "西城商业银行", "恒达运输公司", "百味食品店", "３号仓储"],
  en: ["Acme", "Total Energies", "Beta Ltd", "Sumner & Sons", "City Hospital", "Delta", "Note Works", "Echo 24"],
};
const PRODUCTS = { zh: ["集团彩铃", "集团短信", "5G专线"], en: ["Fibre", "Mobile", "Cloud 2"] };
const METRICS = { zh: ["收入", "用户数"], en: ["Revenue", "Users"] };

export const anyTeam: fc.Arbitrary<Team> = fc
  .record({ isChinese: fc.boolean(), products: fc.integer({ min: 1, max: 3 }), metrics: fc.integer({ min: 1, max: 2 }) })
  .chain(({ isChinese, products, metrics }) => {
    const [names, people] = isChinese ? [CLIENTS.zh, MANAGERS.zh] : [CLIENTS.en, MANAGERS.en];
    const figure = fc.option(fc.integer({ min: 1, max: 9_999_999 }), { freq: 6 });
    const figures = fc.array(fc.array(figure, { minLength: metrics, maxLength: metrics }), { minLength: products, maxLength: products });
    const client = fc.record({ person: fc.nat(3), grade: fc.constantFrom("A", "B", "C"), figures });
    return fc.array(client, { minLength: 2, maxLength: 8 }).map((clients) => ({
      isChinese,
      products: (isChinese ? PRODUCTS.zh : PRODUCTS.en).slice(0, products),
      metrics: (isChinese ? METRICS.zh : METRICS.en).slice(0, metrics),
      clients: [...clients]
        .sort((a, b) => a.person - b.person)
        .map((one, at) => ({ name: names[at] as string, manager: people[one.person] as string, class: one.grade, figures: one.figures })),
    }));
  });

export const anyPrint: fc.Arbitrary<Print> = fc.record({
  layout: fc.constantFrom("columns", "groups", "long"),
  titles: fc.nat(3),
  unit: fc.constantFrom("none", "heading", "above"),
  managers: fc.constantFrom("every", "merged", "first"),
  subtotals: fc.boolean(),
  total: fc.boolean(),
  blankRows: fc.boolean(),
  againEvery: fc.option(fc.integer({ min: 2, max: 5 })),
  footnote: fc.boolean(),
  totalColumn: fc.boolean(),
  runningNumber: fc.boolean(),
  figures: fc.constantFrom("number", "grouped", "wide"),
  order: fc.nat(1000),
});

interface PrintedColumn {
  readonly heading: readonly string[];
  readonly isName: boolean;
  readonly isManager?: boolean;
  cell(row: PrintedRow): GridValue;
  /** Null: sums say nothing here. */
  sum(rows: readonly PrintedRow[]): GridValue;
}

/** A client, or in a long list one of his products. */
interface PrintedRow {
  readonly client: TeamClient;
  readonly product: number | null;
}

export function printed(team: Team, print: Print): Grid {
  const columns = columnsOf(team, print);
  const heads = print.layout === "groups" ? 2 : 1;
  const headRows = Array.from({ length: heads }, (_, line) => columns.map(({ heading }) => heading[heading.length - heads + line] ?? ""));
  const width = columns.length;
  const text = (zh: string, en: string): string => (team.isChinese ? zh : en);
  const rows: GridValue[][] = [];
  const merges: GridArea[] = [];
  for (let title = 0; title < print.titles; title += 1)
    rows.push([
      [text("2025年集团客户情况表", "Clients of the team"), text("填报部门：集团部", "Department: Key accounts"), ""][title] ?? "",
    ]);
  if (print.unit === "above") rows.push([...Array<string>(width - 1).fill(""), text("单位：万元", "Unit: thousands")]);
  const all = team.clients.flatMap((client): PrintedRow[] =>
    print.layout === "long" ? team.products.map((_, product) => ({ client, product })) : [{ client, product: null }],
  );
  rows.push(...headRows);
  const named = columns.findIndex(({ isName }) => isName);
  const sumRow = (label: string, of: readonly PrintedRow[]): GridValue[] =>
    columns.map((column, at) => (at === named ? label : column.sum(of)));
  const manager = columns.findIndex(({ isManager }) => isManager);
  let begun = 0;
  all.forEach((row, at) => {
    const isFirst = at === 0 || all[at - 1]?.client.manager !== row.client.manager;
    if (isFirst) begun = rows.length;
    const isAgain = print.againEvery !== null && at > 0 && at % print.againEvery === 0 && isFirst;
    if (isAgain) {
      rows.push(...headRows);
      begun = rows.length;
    }
    rows.push(columns.map((column, place) => (place === manager && print.managers !== "every" && !isFirst ? "" : column.cell(row))));
    const isLast = all[at + 1]?.client.manager !== row.client.manager;
    if (isLast && print.managers === "merged" && rows.length - begun > 1)
      merges.push({ row: begun, column: manager, rows: rows.length - begun, columns: 1 });
    if (isLast && print.subtotals)
      rows.push(
        sumRow(
          text(`${row.client.manager}小计`, `${row.client.manager} subtotal`),
          all.filter(({ client }) => client.manager === row.client.manager),
        ),
      );
    if (isLast && print.blankRows) rows.push([""]);
  });
  if (print.total) rows.push(sumRow(text("合计", "Total"), all));
  if (print.footnote) rows.push([text("注：数据来自系统", "Note: as exported")]);
  return gridOf(rows, merges);
}

function columnsOf(team: Team, print: Print): readonly PrintedColumn[] {
  const { products, metrics, isChinese } = team;
  const text = (zh: string, en: string): string => (isChinese ? zh : en);
  const name = (heading: string, cell: (row: PrintedRow) => string, isManager = false): PrintedColumn => ({
    heading: [heading],
    isName: true,
    isManager,
    cell,
    sum: () => "",
  });
  const figure = (heading: readonly string[], of: readonly (readonly [number, number])[] | number): PrintedColumn => {
    const isMoney = typeof of === "number" ? of === 0 : of.every(([, metric]) => metric === 0);
    const amount = ({ client, product }: PrintedRow): number | null => {
      const cells = typeof of === "number" ? [[product ?? 0, of] as const] : of;
      const found = cells.map(([p, m]) => client.figures[p]?.[m] ?? null).filter((value) => value !== null);
      return found.length === 0 ? null : found.reduce((sum, value) => sum + value, 0);
    };
    const shown = (value: number | null): GridValue => (value === null ? "" : figureText(value, isMoney ? zerosOf(team, print) : 0, print));
    return {
      heading,
      isName: false,
      cell: (row) => shown(amount(row)),
      sum: (rows) => shown(rows.map(amount).reduce<number>((sum, value) => sum + (value ?? 0), 0)),
    };
  };
  const unit = (metric: number): string => (print.unit === "heading" && metric === 0 ? text("(万元)", " ($k)") : "");
  const names = [
    name(text("客户名称", "Client"), ({ client }) => client.name),
    name(text("客户经理", "Account manager"), ({ client }) => client.manager, true),
    name(text("类别", "Class"), (row) => row.client.class),
    ...(print.layout === "long" ? [name(text("产品", "Product"), ({ product }) => products[product ?? 0] ?? "")] : []),
  ];
  const pairs = metrics.flatMap((_, metric) => products.map((__, product) => [product, metric] as const));
  const figures =
    print.layout === "long"
      ? metrics.map((metric, m) => figure([`${text("上年", "Last year ")}${metric}${unit(m)}`], m))
      : pairs.map(([p, m]) => {
          const [product, metric] = [products[p] as string, `${metrics[m]}${unit(m)}`];
          // A group's name stands over its first column alone.
          const group = p === 0 ? metric : "";
          return figure(print.layout === "groups" ? [group, product] : [`${product} ${metric}`], [[p, m]]);
        });
  const total = hasRowTotal(team, print) ? [figure([text("合计", "Total")], pairs)] : [];
  const running: PrintedColumn[] = print.runningNumber
    ? [{ heading: [text("序号", "No.")], isName: false, cell: ({ client }) => team.clients.indexOf(client) + 1, sum: () => "" }]
    : [];
  const turn = print.order % names.length;
  const turned = [...names.slice(turn), ...names.slice(0, turn)];
  return print.order % 5 === 0 && print.layout !== "groups"
    ? [...running, ...figures, ...total, ...turned]
    : [...running, ...turned, ...figures, ...total];
}

function zerosOf({ isChinese }: Team, { unit }: Print): number {
  return unit === "none" ? 0 : isChinese ? 4 : 3;
}

function figureText(value: number, zeros: number, { figures }: Print): GridValue {
  const number = Number(`${value}e-${zeros}`);
  if (figures === "number") return number;
  const [whole = "", rest] = String(number).split(".");
  const text = `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${rest === undefined ? "" : `.${rest}`}`;
  return figures === "grouped" ? text : text.replace(/[\d,.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** Whether each row has a total of its own figures. */
export function hasRowTotal({ metrics, products }: Team, { totalColumn, layout }: Print): boolean {
  return totalColumn && layout === "columns" && metrics.length === 1 && products.length > 1;
}
