import { block } from "../../sheet/spec/block";
import { day } from "../../sheet/look/formats";
import type { Area } from "../../sheet/place/place";
import { wrappedLines } from "../../sheet/look/width";
import type { Texts } from "../texts";
import { EMPTY, valueOf } from "../parts/entry";
import { band, padded, standing, type Part } from "../parts/part";
import { ASSESSORS, REVISION_FIELDS, type GoalCard, type RevisionField } from "./goalCard";
import { ASSESSMENT, CODES_COLUMN, columnOf, REVISION, widthOf, type Rows } from "./places";

/** 目标调整纪录: what was revised, when, why, and by whom, with rows to type more into. */
export function revisionsPart({ revisions }: GoalCard, rows: Rows, texts: Texts): Part {
  const words = texts.forms.F9.revisions;
  const area = (field: RevisionField, row: number): Area => ({
    row,
    column: columnOf(REVISION[field].column),
    rows: 1,
    columns: REVISION[field].columns,
  });
  const lines = Array.from({ length: rows.revisions }, (_, position) => ({
    row: rows.heading + 1 + position,
    revision: revisions[position] ?? null,
  }));
  const merged = REVISION_FIELDS.filter((field) => REVISION[field].columns > 1);
  return {
    blocks: [
      band(rows.heading - 1, 0, words.band, CODES_COLUMN),
      ...REVISION_FIELDS.map((field) =>
        block(rows.heading, area(field, 0).column, "header", [padded(words[field], REVISION[field].columns)]),
      ),
      ...REVISION_FIELDS.flatMap((field) =>
        lines.map(({ row, revision }) => {
          const entry = revision?.fields[field] ?? EMPTY;
          return block(
            row,
            area(field, 0).column,
            "inputWords",
            [padded(standing(entry, revision?.row ?? null, row), REVISION[field].columns)],
            entry.format ?? (field === "date" ? day : null),
          );
        }),
      ),
    ],
    merges: merged.flatMap((field) => [area(field, rows.heading), ...lines.map(({ row }) => area(field, row))]),
    heights: [
      [rows.heading - 1, 20],
      [rows.heading, 20],
      ...lines.map(
        ({ row, revision }) =>
          [
            row,
            11 +
              15 *
                Math.max(
                  1,
                  ...REVISION_FIELDS.map((field) =>
                    wrappedLines(String(valueOf(revision?.fields[field] ?? EMPTY) ?? ""), widthOf(REVISION[field])),
                  ),
                ),
          ] as const,
      ),
      [rows.heading + rows.revisions + 1, 8],
    ],
  };
}

/** 自我评价 and 主管评价, side by side. */
export function assessmentsPart({ assessments }: GoalCard, rows: Rows, texts: Texts): Part {
  const words = texts.forms.F9.assessments;
  const row = rows.assessments;
  const boxes = ASSESSORS.map((assessor) => ({
    assessor,
    entry: assessments[assessor],
    span: ASSESSMENT[assessor],
    column: columnOf(ASSESSMENT[assessor].column),
  }));
  const lines = boxes.map(({ entry, span }) => wrappedLines(String(valueOf(entry) ?? ""), widthOf(span)));
  return {
    blocks: boxes.flatMap(({ assessor, entry, span, column }) => [
      band(row - 1, column, words[assessor], span.columns),
      block(row, column, "inputText", [padded(standing(entry, null, row), span.columns)], entry.format),
    ]),
    merges: boxes.map(({ span, column }) => ({ row, column, rows: 1, columns: span.columns })),
    heights: [
      [row - 1, 20],
      [row, Math.max(96, 6 + 15 * Math.max(...lines))],
    ],
  };
}
