import { ranking, recovered } from "../../plan/progress/ranking";
import { idOf } from "../../sheet/place/identity";
import { block } from "../../sheet/spec/block";
import { percentFormat, shown } from "../../sheet/look/formats";
import { wrappedLines } from "../../sheet/look/width";
import { padded } from "../parts/part";
import type { Texts } from "../texts";
import type { Course } from "../../plan/course/courseOf";
import { across, bandRow, COLUMNS, NONE, type ProgressPart, type ProgressSheet } from "./part";

/** The first three of each metric by name, or everybody, as the team has agreed; and what the supervisor wants to say. */
export function praisePart(sheet: ProgressSheet, row: number, thanks: string): ProgressPart {
  const { course, texts, through } = sheet;
  const words = texts.forms.progress;
  const { metrics, managers, checking } = course.current.inputs;
  const lines = metrics.map(({ name }, metric) => {
    const ranked = ranking(course, metric, through);
    const half = Math.ceil(ranked.filter(({ place }) => place !== null).length / 2);
    const most = { own: 0, top: Math.min(FIRST_PLACES, half), full: managers.length }[checking.ranking];
    const placed = ranked
      .flatMap(({ manager, place, attainment }) => (place !== null && place <= most ? [{ manager, place, attainment }] : []))
      .sort((a, b) => a.place - b.place || (b.attainment ?? 0) - (a.attainment ?? 0));
    const people = placed.map(
      ({ manager, place, attainment }) =>
        `${words.first(place)} ${managers[manager]?.name ?? ""} ${attainment === null ? NONE : shown(attainment, percentFormat(1))}`,
    );
    return [name, people.length === 0 ? words.nobody : people.join("    ")] as const;
  });
  const told = checking.ranking === "own" ? [] : lines;
  const all = thanks === "" ? told : [...told, [words.thanks, thanks] as const];
  return {
    rows: all.length === 0 ? 0 : 1 + all.length,
    blocks: [
      ...(all.length === 0 ? [] : [bandRow(row, words.praise)]),
      ...all.flatMap(([label, text], line) => [
        block(row + 1 + line, 0, "label", [[label]]),
        block(row + 1 + line, 1, "text", [padded(text, COLUMNS - 1)]),
      ]),
    ],
    merges: all.map((_, line) => across(row + 1 + line, 1, COLUMNS - 1)),
    ids: all.map((_, line) => [row + 1 + line, idOf("thanks", line + 1)] as const),
    heights: all.map(([, text], line) => [row + 1 + line, 8 + 15 * wrappedLines(text, 130)] as const),
  };
}

/** Of a small team fewer: nobody in its second half is named. */
const FIRST_PLACES = 3;

/** A word of praise, to be changed, for who fell short the month before and kept the plan in the last one; "": there is nobody. */
export function proposedThanks(course: Course, texts: Texts): string {
  const { metrics, managers } = course.current.inputs;
  const through = Math.max(0, ...course.reported.months);
  const percent = (share: number): string => shown(share, percentFormat(0));
  const found = metrics.map((_, metric) => recovered(course, metric, through)).find((one) => one !== null);
  return found ? texts.forms.progress.recovered(managers[found.manager]?.name ?? "", percent(found.before), percent(found.now)) : "";
}
