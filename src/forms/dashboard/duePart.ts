import { block } from "../../sheet/spec/block";
import type { Area } from "../../sheet/place/place";
import type { Block, LinkSpec } from "../../sheet/spec/spec";
import { asText, ordinal } from "../../sheet/look/formats";
import { wrappedLines } from "../../sheet/look/width";
import { padded } from "../parts/part";
import type { DashboardSheet } from "./part";

/** What a line says goes from here over so many columns; the next leads to where it is looked into. */
const SAID = 2;
const OVER = 10;

/** What is due, before what is off track; nothing where nothing is. */
export function duePart({ due, places, texts }: DashboardSheet): readonly Block[] {
  const { dashboard: d } = texts.forms;
  const { first, rows } = places.exceptions.due;
  if (rows === 0) return [];
  return [
    block(first - 1, 0, "header", [
      [d.kind, d.dueCount, ...padded(d.dueWhat(due.reduce((sum, { count }) => sum + count, 0)), OVER), d.dueOpen],
    ]),
    block(
      first,
      0,
      "label",
      due.map(({ kind }) => [d.dueKinds[kind]]),
      asText,
    ),
    block(
      first,
      1,
      "verdict",
      due.map(({ count }) => [count]),
      ordinal,
    ),
    block(
      first,
      SAID,
      "label",
      due.map(({ text }) => padded(text, OVER)),
      asText,
    ),
    block(
      first,
      SAID + OVER,
      "verdict",
      due.map(({ to }) => [to === null ? "" : d.open]),
      asText,
    ),
  ];
}

export function dueMerges({ places: { exceptions } }: DashboardSheet): readonly Area[] {
  const { first, rows } = exceptions.due;
  return Array.from({ length: rows === 0 ? 0 : rows + 1 }, (_, row) => ({ row: first - 1 + row, column: SAID, rows: 1, columns: OVER }));
}

export function dueLinks({ due, places, texts }: DashboardSheet): readonly LinkSpec[] {
  return due.flatMap(({ to }, row): readonly LinkSpec[] => {
    const from = { row: places.exceptions.due.first + row, column: SAID + OVER };
    return to === null ? [] : [{ ...from, to: { sheet: to, address: "A1" }, tip: texts.forms.dashboard.openTip }];
  });
}

/** @param width of a column that what is said goes over */
export function dueHeights({ due, places }: DashboardSheet, width: number): readonly (readonly [row: number, height: number])[] {
  const { first, rows } = places.exceptions.due;
  if (rows === 0) return [];
  const lines = due.map(({ text }, row) => [first + row, Math.max(18, 4 + 15 * wrappedLines(text, width * OVER * 0.9))] as const);
  return [[first - 1, 22], ...lines];
}
