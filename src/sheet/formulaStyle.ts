import { GRADES, LOWEST_GRADE } from "../plan/grade";
import type { FormulaStyle } from "../plan/scoring";
import { parseA1 } from "./address";
import type { Cell, SheetSpec } from "./spec";

/**
 * The same formulas in two styles: with the add-in's functions, or with nothing but Excel's, which also calculate where there is no
 * add-in. Rounding in the plain ones takes away binary noise, which the functions do not have.
 *
 *     TARGET.CROSSSCORES(B7,E7)            ROUND(B7*E7*100,10)
 *     TARGET.SCORE(B7:B12,E7:E12,E14)      ROUND(SUMPRODUCT(B7:B12,E7:E12)*100*IF(E14="",1,E14),10)
 *     TARGET.GRADE(H16,K7:L11)             INDEX(L7:L11,1+SUMPRODUCT(--(K7:K11<>""),--(K7:K11>H16)))
 *
 * A plain grade takes the highest grade of a scale to stand first. What is not one of these, or has more in its brackets than cells and
 * numbers, stays as it is.
 */
export function inStyle(formula: string, style: FormulaStyle): string {
  return style === "Excel" ? formula.replace(CALL, plain) : rules.reduce((text, { pattern, back }) => text.replace(pattern, back), formula);
}

/** A sheet with all its formulas in one style. */
export function sheetInStyle(spec: SheetSpec, style: FormulaStyle): SheetSpec {
  const cell = (one: Cell): Cell => (one !== null && typeof one === "object" ? { ...one, formula: inStyle(one.formula, style) } : one);
  return { ...spec, blocks: spec.blocks.map((block) => ({ ...block, cells: block.cells.map((row) => row.map(cell)) })) };
}

/** Whether a formula needs the add-in. */
export function needsAddIn(formula: string): boolean {
  return /\bTARGET\.[A-Z]+\(/i.test(formula);
}

const CALL = /\bTARGET\.(CROSSSCORES|SCORE|GRADE)\(([^()"]*)\)/gi;

function plain(call: string, name: string, given: string): string {
  const [first = "", second = "", ...factors] = given.split(",").map((argument) => argument.trim());
  switch (name.toUpperCase()) {
    case "CROSSSCORES":
      // A range would have to spill, which Excel 2016 cannot.
      return isRange(first) || isRange(second) || factors.length > 0 ? call : `ROUND(${first}*${second}*100,10)`;
    case "SCORE":
      return factors.length > 2 ? call : `ROUND(SUMPRODUCT(${first},${second})*100${factors.map((factor) => `*IF(${factor}="",1,${factor})`).join("")},10)`;
    default:
      return plainGrade(first, second) ?? call;
  }
}

function plainGrade(score: string, scale: string): string | null {
  if (scale === "") return usualGrade(score);
  const columns = columnsOf(scale);
  return columns && `INDEX(${columns.names},1+SUMPRODUCT(--(${columns.from}<>""),--(${columns.from}>${score})))`;
}

/** A scale of two columns, cut into both; null for anything else. */
function columnsOf(scale: string): { readonly from: string; readonly names: string } | null {
  const [, sheet = "", left, top, right, bottom] = /^((?:'[^']+'|[^!']+)!)?(\$?[A-Z]{1,3})(\$?\d+):(\$?[A-Z]{1,3})(\$?\d+)$/i.exec(scale) ?? [];
  if (left === undefined || right === undefined || parseA1(`${left}${top}:${right}${bottom}`)?.columns !== 2) return null;
  return { from: `${sheet}${left}${top}:${left}${bottom}`, names: `${sheet}${right}${top}:${right}${bottom}` };
}

/** By the scale that counts where none is given. */
function usualGrade(score: string): string {
  return `${GRADES.map(({ from, name }) => `IF(${score}>=${from},"${name}",`).join("")}"${LOWEST_GRADE}"${")".repeat(GRADES.length)}`;
}

function isRange(argument: string): boolean {
  return argument.includes(":");
}

/** A cell, an area or a number. */
const A = '([^(),"*]+)';

/** Plain formulas of ours, and the function that each stands for. */
const rules: readonly { readonly pattern: RegExp; readonly back: (all: string, ...parts: string[]) => string }[] = [
  { pattern: new RegExp(`ROUND\\(${A}\\*${A}\\*100,10\\)`, "g"), back: (_, weight, completion) => `TARGET.CROSSSCORES(${weight},${completion})` },
  {
    pattern: new RegExp(`ROUND\\(SUMPRODUCT\\(${A},${A}\\)\\*100(?:\\*IF\\(${A}="",1,\\3\\))?(?:\\*IF\\(${A}="",1,\\4\\))?,10\\)`, "g"),
    back: (_, weights, completions, difficulty, effort) => `TARGET.SCORE(${[weights, completions, difficulty, effort].filter((part) => part !== undefined).join(",")})`,
  },
  {
    pattern: new RegExp(`INDEX\\(${A},1\\+SUMPRODUCT\\(--\\(${A}<>""\\),--\\(\\2>${A}\\)\\)\\)`, "g"),
    back: (all, names = "", from = "", score = "") => {
      const scale = `${from.split(":")[0]}:${names.split(":")[1]}`;
      const columns = columnsOf(scale);
      return columns?.from === from && columns.names === names ? `TARGET.GRADE(${score},${scale})` : all;
    },
  },
  { pattern: usualGradePattern(), back: (_, score) => `TARGET.GRADE(${score})` },
];

/** The score stands in it once for every grade. */
function usualGradePattern(): RegExp {
  const [before, ...others] = usualGrade("@").replace(/[.*+?^${}()|[\]\\]/g, "\\$&").split("@");
  return new RegExp(`${before}${A}${others.join("\\1")}`, "g");
}
