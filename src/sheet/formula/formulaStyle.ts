import { GRADES, LOWEST_GRADE } from "../../plan/measure/grade";
import { POINT_DECIMALS } from "../../plan/numbers/points";
import type { FormulaStyle } from "../../plan/measure/scoring";
import { parseA1 } from "../place/address";
import type { Cell, SheetSpec } from "../spec/spec";
import { shownFormula } from "./storedFormula";

/**
 * The same formulas in two styles: with the add-in's functions, or with nothing but Excel's, which also calculate where there is no
 * add-in. Both round a score once, at its end, compare grades at ten decimals, and take an empty factor for 100 %.
 *
 *     TARGET.CROSSSCORES(B7,E7)                             ROUND(B7*E7*100,10)
 *     TARGET.SCORE(B7:B12,E7:E12,IF(E14="",1,E14))          ROUND(SUMPRODUCT(B7:B12,E7:E12)*100*IF(OR(E14="",E14=0),1,E14),10)
 *     TARGET.GRADE(H16,IF(K7:L11="","",K7:L11))             INDEX(L7:L11,1+SUMPRODUCT(--(K7:K11<>""),--(ROUND(K7:K11,10)>ROUND(H16,10))))
 *
 * The functions' cells are guarded where they may be empty, because Excel for Windows hands those over as 0. A plain grade takes the
 * highest grade of a scale to stand first. What is not one of these, or has more in its brackets than cells and numbers, stays as it is.
 */
export function inStyle(formula: string, style: FormulaStyle): string {
  const called = BACK.reduce((text, { pattern, back }) => text.replace(pattern, back), shownFormula(formula)).replace(CALL, guarded);
  return style === "TARGET" ? called : called.replace(CALL, plain);
}

/** A sheet with all its formulas in one style. */
export function sheetInStyle(spec: SheetSpec, style: FormulaStyle): SheetSpec {
  const cell = (one: Cell): Cell => (one !== null && typeof one === "object" ? { ...one, formula: inStyle(one.formula, style) } : one);
  return { ...spec, blocks: spec.blocks.map((block) => ({ ...block, cells: block.cells.map((row) => row.map(cell)) })) };
}

/** Whether a formula needs the add-in. */
export function needsAddIn(formula: string): boolean {
  return /\bTARGET\.[A-Z]+\(/i.test(shownFormula(formula));
}

const CALL = /\bTARGET\.(CROSSSCORES|SCORE|GRADE)\(((?:[^()"]|IF\([^()]*\))*)\)/gi;

/** The arguments of a call, without their guards; null where there is more in one than cells and numbers. */
function argumentsOf(given: string): readonly string[] | null {
  const all = given.split(/,(?![^(]*\))/).map((argument) => argument.trim().replace(/^IF\(([^(),"]+)="",(?:""|1),\1\)$/i, "$1"));
  return all.some((argument) => /[()"]/.test(argument)) ? null : all;
}

function guarded(call: string, name: string, given: string): string {
  const all = argumentsOf(given);
  if (all === null) return call;
  const [first = "", second = "", ...others] = all;
  switch (name.toUpperCase()) {
    case "SCORE":
      return others.includes("") ? call : `TARGET.SCORE(${[first, second, ...others.map(orOne)].join(",")})`;
    case "GRADE":
      return `TARGET.GRADE(${second === "" ? first : `${first},IF(${second}="","",${second})`})`;
    default:
      return `TARGET.CROSSSCORES(${all.join(",")})`;
  }
}

function plain(call: string, name: string, given: string): string {
  const all = argumentsOf(given);
  if (all === null) return call;
  const [first = "", second = "", ...others] = all;
  switch (name.toUpperCase()) {
    case "CROSSSCORES":
      // A range would have to spill, which Excel 2016 cannot.
      return isRange(first) || isRange(second) || others.length > 0 ? call : `ROUND(${first}*${second}*100,${POINT_DECIMALS})`;
    case "SCORE":
      return others.length > 2 || others.includes("")
        ? call
        : `ROUND(SUMPRODUCT(${first},${second})*100${others.map(factorOf).join("")},${POINT_DECIMALS})`;
    default:
      return plainGrade(first, second) ?? call;
  }
}

function factorOf(factor: string): string {
  return isNumber(factor) ? `*${Number(factor) === 0 ? 1 : factor}` : `*IF(OR(${factor}="",${factor}=0),1,${factor})`;
}

function plainGrade(score: string, scale: string): string | null {
  if (scale === "") return usualGrade(atTen(score));
  const columns = columnsOf(scale);
  return columns && `INDEX(${columns.names},1+SUMPRODUCT(--(${columns.from}<>""),--(${atTen(columns.from)}>${atTen(score)})))`;
}

function atTen(cells: string): string {
  return `ROUND(${cells},${POINT_DECIMALS})`;
}

/** A scale of two columns, cut into both; null for anything else. */
function columnsOf(scale: string): { readonly from: string; readonly names: string } | null {
  const [, sheet = "", left, top, right, bottom] =
    /^((?:'[^']+'|[^!']+)!)?(\$?[A-Z]{1,3})(\$?\d+):(\$?[A-Z]{1,3})(\$?\d+)$/i.exec(scale) ?? [];
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

/** A factor that is left empty counts as 1, for which the function needs no blank. */
function orOne(factor: string): string {
  return isNumber(factor) ? factor : `IF(${factor}="",1,${factor})`;
}

function isNumber(argument: string): boolean {
  return /^\d+(\.\d+)?$/.test(argument);
}

/** A cell, an area or a number. */
const A = '([^(),"*]+)';

/** A factor: a number, or a cell that may be empty, with 0 in it or not. */
const FACTOR = `(\\*\\d+(?:\\.\\d+)?|\\*IF\\((?:OR\\([^()]+=0\\)|[^()"]+=""),1,[^()",]+\\))?`;

/** Plain formulas of ours, as they are and as they were before they rounded limits and scores, and the function that each stands for. */
const BACK: readonly { readonly pattern: RegExp; readonly back: (all: string, ...parts: string[]) => string }[] = [
  {
    pattern: new RegExp(`ROUND\\(${A}\\*${A}\\*100,10\\)`, "g"),
    back: (_, weight, completion) => `TARGET.CROSSSCORES(${weight},${completion})`,
  },
  {
    pattern: new RegExp(`ROUND\\(SUMPRODUCT\\(${A},${A}\\)\\*100${FACTOR}${FACTOR},10\\)`, "g"),
    back: (all, weights = "", completions = "", ...factors) => {
      const read = factors
        .slice(0, 2)
        .flatMap((factor: string | undefined) =>
          factor === undefined ? [] : (/^\*(?:IF\(.*,1,(.*)\)|(.*))$/.exec(factor)?.slice(1).find(Boolean) ?? []),
        );
      const call = `TARGET.SCORE(${[weights, completions, ...read].join(",")})`;
      // Only what would be written like this again: `IF(OR(E14="",E15=0),1,E16)` is somebody's own.
      const again = factors
        .slice(0, 2)
        .every(
          (factor: string | undefined, at) =>
            factor === undefined || factor === factorOf(read[at] ?? "") || factor === `*IF(${read[at]}="",1,${read[at]})`,
        );
      return again ? call : all;
    },
  },
  {
    pattern: new RegExp(
      `INDEX\\(${A},1\\+SUMPRODUCT\\(--\\(${A}<>""\\),--\\((?:ROUND\\(\\2,10\\)>ROUND\\(${A},10\\)|\\2>${A})\\)\\)\\)`,
      "g",
    ),
    back: (all, names = "", from = "", score: string | undefined, unrounded: string | undefined) => {
      const scale = `${from.split(":")[0]}:${names.split(":")[1]}`;
      const columns = columnsOf(scale);
      return columns?.from === from && columns.names === names ? `TARGET.GRADE(${score ?? unrounded ?? ""},${scale})` : all;
    },
  },
  { pattern: usualGradePattern(atTen("@")), back: (_, score) => `TARGET.GRADE(${score})` },
  { pattern: usualGradePattern("@"), back: (_, score) => `TARGET.GRADE(${score})` },
];

/** The score stands in it once for every grade. */
function usualGradePattern(score: string): RegExp {
  const [before, ...others] = usualGrade(score)
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .split("@");
  return new RegExp(`${before}${A}${others.join("\\1")}`, "g");
}
