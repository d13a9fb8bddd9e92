/** What is handed out, a workbook per manager: the month's plan, visit plan and work log, the team's progress, and his own lists. */
import { compileF4, monthWithYear } from "../../forms/F4/compileF4";
import { handedWords } from "../../forms/handed/words";
import type { Texts } from "../../forms/texts";
import { compilePersonal } from "../../forms/workbook/compilePersonal";
import { isTrial, withStage } from "../../forms/workbook/withStage";
import type { Course } from "../../plan/course/courseOf";
import type { Inputs } from "../../plan/inputs/inputs";
import { progressOf } from "../../plan/progress/progress";
import type { SheetSpec } from "../../sheet/spec/spec";
import { besidePlan } from "./groups";

export interface HandOut {
  readonly manager: string;
  /** Legal on every system, different from the others. */
  readonly file: string;
  /** Makes the workbook's sheets, the month's plan first. Each time anew: those of a whole team at once would not fit. */
  readonly makeSheets: () => readonly [SheetSpec, ...SheetSpec[]];
}

/**
 * @param month 1–12, counted from the plan's first
 * @param ids of the managers who are asked; left out: everybody who is there in the month
 * @param thanks what the supervisor wants to say to everybody, on the page of the team's progress
 */
export function handOut(
  course: Course,
  texts: Texts,
  month: number,
  ids: readonly string[] | null = null,
  thanks = "",
): readonly HandOut[] {
  const { inputs } = course.current;
  const managers = ids?.map((id) => inputs.managers.findIndex((manager) => manager.id === id)) ?? managersIn(course, month);
  const name = (manager: number): string => inputs.managers[manager]?.name ?? "";
  // Before the name, which may be so long that it is cut.
  const asTrial = (manager: number): readonly string[] =>
    isTrial(course.original.inputs, inputs.managers[manager]?.id ?? "") ? [texts.forms.stages.trial] : [];
  const files = fileNames(managers.map((manager) => [handedOutName(inputs, month, texts), ...asTrial(manager), name(manager)].join(" ")));
  return managers.map((manager, at) => ({
    manager: name(manager),
    file: `${files[at] ?? ""}.xlsx`,
    makeSheets: () => [
      withStage(compileF4(course, texts, { manager, month }), course.original.inputs, texts),
      ...besidePlan(course, texts, { manager, month }, thanks),
      ...compilePersonal(inputs, texts, (who) => who === inputs.managers[manager]?.id),
    ],
  }));
}

/** What the files of a month are called, before the manager's name. */
export function handedOutName(inputs: Inputs, month: number, texts: Texts): string {
  return handedWords(texts).file(monthWithYear(inputs, month, texts));
}

/**
 * Positions of those who are there in the month: who are asked for something, before and after if not in it, or have reported something.
 */
export function managersIn(course: Course, month: number): readonly number[] {
  const { inputs } = course.current;
  return inputs.managers.flatMap((_, manager) => {
    const isThere = inputs.metrics.some((_, metric) => {
      const { planned = [], net = [] } = progressOf(course, metric).managers[manager] ?? {};
      const [before, now, after] = [planned.slice(0, month - 1), planned.slice(month - 1, month), planned.slice(month)].map((months) =>
        months.some((units) => units !== 0),
      );
      return now || (before && after) || (net[month - 1] ?? null) !== null;
    });
    return isThere ? [manager] : [];
  });
}

/** Characters that a name may have beside its extension and a folder of some length: Windows takes 260 for the whole path. */
const LIMIT = 80;

/**
 * Names that Windows, macOS and Linux take, different from each other whatever the case:
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function fileNames(wanted: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return wanted.map((name) => {
    const legal =
      cut(
        name
          .replace(/[<>:"/\\|?*]/g, "-")
          .replace(/[\p{Cc}\p{Cf}\p{Co}\s]+/gu, " ")
          .trim(),
        LIMIT,
      ) || "-";
    const first = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(legal) ? `${legal}-` : legal;
    let free = first;
    for (let count = 2; used.has(free.toLowerCase()); count += 1) free = `${cut(first, LIMIT - 6)} (${count})`;
    used.add(free.toLowerCase());
    return free;
  });
}

/** Never half a character, and without the dots and spaces that Windows drops from an end. */
function cut(name: string, limit: number): string {
  return [...name]
    .reduce((kept, character) => (kept.length + character.length <= limit ? kept + character : kept), "")
    .replace(/[. ]+$/, "");
}
