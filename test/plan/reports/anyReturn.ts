import fc from "fast-check";
import { NO_VISIT, type Visit } from "../../../src/plan/inputs/visit";
import { VISIT_ROWS } from "../../../src/plan/reports/kinds";
import type { ReturnedRow } from "../../../src/plan/reports/merge";
import { codeText } from "../../../src/plan/reports/rowCode";

export const EMPTY: Visit = { ...NO_VISIT, id: "", manager: "jia", date: "" };
const code = (visit: Visit): string => codeText(visit, VISIT_ROWS.fields);
export const row = (entry: Partial<Visit>, of: Visit | null = null): ReturnedRow<Visit> => ({
  code: of === null ? "" : code(of),
  entry: { ...(of ?? EMPTY), ...entry, id: "" },
});

export const some = <T>(usual: T, ...others: T[]): fc.Arbitrary<T> => fc.constantFrom(usual, ...others);
export const anyVisit: fc.Arbitrary<Visit> = fc.record({
  id: fc.constant(""),
  manager: fc.constant("jia"),
  date: some("2026-03-02", "2026-03-03", "2026-03-12"),
  time: some("", "09:30"),
  place: some("", "总部"),
  client: some("c1", "c2", "潜在客户"),
  contact: some(""),
  title: some(""),
  phone: some(""),
  purpose: some("", "续签合同", "续签合同事宜", "收费"),
  results: some<Visit["results"]>([], ["signed"]),
  status: some<Visit["status"]>("planned", "done", "cancelled"),
  movedTo: some(""),
  by: some<Visit["by"]>(null, "own"),
  reason: some("", "客户出差"),
});

/** Visits that are known, and a form with lines of theirs, empty ones, copied and inserted ones, filled in and changed. */
export const anyReturn = fc
  .record({
    known: fc.array(anyVisit, { maxLength: 4 }),
    since: fc.array(anyVisit, { maxLength: 4 }),
    rows: fc.array(fc.tuple(fc.nat(6), anyVisit, fc.boolean()), { maxLength: 7 }),
  })
  .map(({ known, since, rows }) => {
    const handed = known.map((entry, i) => ({ ...entry, id: `v:jia:2603:00${i + 1}` }));
    const ours = handed.map((entry, i) => ({ ...entry, ...since[i], id: entry.id }));
    const lines = [...handed, ...[1, 2].map((n) => ({ ...EMPTY, id: `v:jia:2603:h0a0b0${n}` }))];
    return {
      known: ours,
      rows: rows.map(([at, entry, isFilled]) => row(isFilled ? entry : {}, lines[at] ?? null)).filter(({ entry }) => entry.client !== ""),
    };
  });
