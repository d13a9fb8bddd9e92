import { parseA1 } from "../../../src/sheet/place/address";
import { formulaCells } from "../../../src/sheet/formula/formulaCells";
import { readingOf } from "../../../src/sheet/spec/reading";
import type { Formula, SheetSpec } from "../../../src/sheet/spec/spec";
import type { Position, SheetKey } from "../../../src/sheet/place/place";

/**
 * A second opinion on generated formulas: calculates them from the cells they refer to, knowing nothing of the plan. Only what
 * the forms use: SUM, SUMPRODUCT of EXACT, ROUND, IF, COUNTIF, ROWS, + − &, = and references, other sheets by [[key]].
 */
export interface Calculated extends Position {
  readonly sheet: SheetKey;
  readonly cell: Formula;
  readonly value: unknown;
}

export function calculate(specs: readonly SheetSpec[]): readonly Calculated[] {
  const sheets = new Map(
    specs.map((spec) => [
      spec.key,
      {
        values: readingOf(spec).values,
        formulas: new Map([...formulaCells(spec)].map((at) => [`${at.row},${at.column}`, at.cell.formula])),
      },
    ]),
  );
  const known = new Map<string, unknown>();
  const valueAt = (key: SheetKey, row: number, column: number): unknown => {
    const sheet = sheets.get(key);
    if (!sheet) throw new Error(`no sheet ${key}`);
    const formula = sheet.formulas.get(`${row},${column}`);
    if (formula === undefined) return sheet.values[row]?.[column] ?? "";
    const id = `${key}!${row},${column}`;
    if (!known.has(id)) known.set(id, scalar(evaluate(formula.slice(1), key, valueAt)));
    return known.get(id);
  };
  return specs.flatMap((spec) =>
    [...formulaCells(spec)].map(({ row, column, cell }) => ({ sheet: spec.key, row, column, cell, value: valueAt(spec.key, row, column) })),
  );
}

type Value = unknown[][];
type ValueAt = (key: SheetKey, row: number, column: number) => unknown;

function evaluate(text: string, own: SheetKey, valueAt: ValueAt): Value {
  const tokens = text.match(/"[^"]*"|\[\[\w+\]\]!|\$?[A-Z]+\$?\d+|[A-Z]+(?=\()|\d+(?:\.\d+)?|[-+/&=>(),:]/g) ?? [];
  if (tokens.join("") !== text) throw new Error(`cannot read ${text}`);
  let next = 0;
  const take = (token: string): boolean => tokens[next] === token && (next += 1) > 0;
  const must = (token: string): void => {
    if (!take(token)) throw new Error(`${token} expected in ${text}`);
  };

  const comparison = (): Value => {
    const left = joined();
    // An empty cell is 0.
    if (take(">")) return [[(scalar(left) === "" ? 0 : number(left)) > number(joined())]];
    return take("=") ? [[scalar(left) === scalar(joined())]] : left;
  };
  const joined = (): Value => {
    let left = sum();
    while (take("&")) left = [[String(scalar(left)) + String(scalar(sum()))]];
    return left;
  };
  const sum = (): Value => {
    let left = quotient();
    for (;;) {
      if (take("+")) left = [[number(left) + number(quotient())]];
      else if (take("-")) left = [[number(left) - number(quotient())]];
      else return left;
    }
  };
  const quotient = (): Value => {
    let left = factor();
    // Both ways of an IF are calculated, also the one that divides by nothing.
    while (take("/")) left = [[Number(scalar(left)) / Number(scalar(factor()))]];
    return left;
  };
  const factor = (): Value => {
    if (take("-")) return factor().map((row) => row.map((cell) => -Number(cell)));
    if (take("(")) {
      const inner = comparison();
      must(")");
      return inner;
    }
    const token = tokens[next++] ?? "";
    if (token.startsWith('"')) return [[token.slice(1, -1)]];
    if (/^\d/.test(token)) return [[Number(token)]];
    if (tokens[next] === "(") return call(token);
    return token.startsWith("[[") ? area(token.slice(2, -3), tokens[next++] ?? "") : area(own, token);
  };
  const area = (key: SheetKey, first: string): Value => {
    const at = parseA1(take(":") ? `${first}:${tokens[next++]}` : first);
    if (!at) throw new Error(`no reference: ${first}`);
    return Array.from({ length: at.rows }, (_, row) =>
      Array.from({ length: at.columns }, (_, column) => valueAt(key, at.row + row, at.column + column)),
    );
  };
  const call = (name: string): Value => {
    must("(");
    const given: Value[] = [comparison()];
    while (take(",")) given.push(comparison());
    must(")");
    return apply(name, given);
  };
  const value = comparison();
  if (next !== tokens.length) throw new Error(`cannot read ${text}`);
  return value;
}

function apply(name: string, given: readonly Value[]): Value {
  const [a = [], b = [], c = []] = given;
  const cells = a.flat();
  switch (name) {
    case "SUM":
      return [[given.flat(2).reduce<number>((sum, cell) => (typeof cell === "number" ? sum + cell : sum), 0)]];
    case "SUMPRODUCT":
      return [[cells.reduce<number>((sum, cell, position) => sum + Number(cell) * Number(b.flat()[position]), 0)]];
    case "EXACT":
      return a.map((row) => row.map((cell) => cell === scalar(b)));
    case "ROUND":
      return [[rounded(number(a), number(b))]];
    case "IF":
      return scalar(a) === true ? b : c;
    case "COUNTIF":
      return [[cells.filter((cell) => cell === scalar(b)).length]];
    case "ABS":
      return [[Math.abs(number(a))]];
    case "ROWS":
      return [[a.length]];
    default:
      throw new Error(`unknown function ${name}`);
  }
}

function rounded(value: number, digits: number): number {
  return (digits < 0 ? Math.round(value / 10 ** -digits) * 10 ** -digits : Number(value.toFixed(digits))) + 0;
}

function scalar(value: Value): unknown {
  if (value.length !== 1 || value[0]?.length !== 1) throw new Error("one value expected");
  return value[0][0];
}

function number(value: Value): number {
  const cell = scalar(value);
  if (typeof cell !== "number") throw new Error(`number expected: ${String(cell)}`);
  return cell;
}
