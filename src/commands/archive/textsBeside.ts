/** Where texts of the lists stand once more: beside findings, on questions to managers, and in reports on attainment. */
import type { TextsToGo } from "../../excel/write/letTextsGo";
import { ATTAINMENT } from "../../forms/attainment/form";
import { FINDINGS } from "../../forms/findings/form";
import { INQUIRY } from "../../forms/inquiry/form";
import { codesOf } from "../../forms/parts/codes";
import type { OldText } from "../../plan/reports/letGo";
import { SAID } from "../../plan/reports/standIn";
import { isDate } from "../../plan/calendar/date";
import type { Position, SheetKey } from "../../sheet/place/place";

/** @param through what is dated up to then is past keeping */
export function textsBeside(old: readonly OldText[], through: string): Pick<TextsToGo, "cellsOn" | "isGone"> {
  const of = (...lists: readonly OldText["list"][]): ReadonlySet<string> =>
    new Set(old.flatMap(({ list, text }) => (lists.includes(list) ? [text] : [])));
  const [reported, answered, explained] = [of("visits", "log", "summaries"), of("followUps"), of("explanations")];
  const tellsOf = (text: string): boolean => [...explained].some((each) => text.endsWith(`：${each}`) || text.endsWith(`: ${each}`));
  const isEvidence = (line: readonly unknown[], text: string): boolean =>
    line.some((cell) => typeof cell === "string" && isDate(cell) && cell <= through) &&
    text.split(" · ").every((part) => reported.has(part));
  const onFindings = (cells: readonly (readonly unknown[])[]): ((at: Position, text: string) => boolean) => {
    const codes = codesOf({ values: cells, areas: {} });
    const typed = ["answer", "note"].map((column) => codes?.column(column) ?? null);
    return ({ row, column }, text) => (typed.includes(column) && answered.has(text)) || isEvidence(cells[row] ?? [], text);
  };
  const goesOn = (key: SheetKey, cells: readonly (readonly unknown[])[]): ((at: Position, text: string) => boolean) => {
    if (FINDINGS.owns(key)) return onFindings(cells);
    return INQUIRY.owns(key) ? (_at, text) => answered.has(text) : (_at, text) => tellsOf(text);
  };
  // What somebody answered is still an answer: the mark stands as in the list.
  const leftOf = (text: string): string => (answered.has(text) ? SAID : "");
  return {
    cellsOn: (key, cells) => {
      const goes = goesOn(key, cells);
      return cells.flatMap((line, row) =>
        line.flatMap((cell, column) =>
          typeof cell === "string" && cell !== "" && goes({ row, column }, cell) ? [{ row, column, left: leftOf(cell) }] : [],
        ),
      );
    },
    isGone: (key, text) => ATTAINMENT.owns(key) && tellsOf(text),
  };
}
