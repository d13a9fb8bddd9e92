/**
 * `Excel.RangeSort` and `Excel.TableSort`.
 */
import { afterCalculating } from "./afterCalculating";
import { oneOf } from "./arguments";
import type { ObjectType, Session } from "./objectType";
import { sortFields, sortRows } from "./sortRows";
import { bodyOf, sheetOf } from "./tableParts";
import type { RangeTarget } from "./targets";

interface LastSort {
  readonly fields: unknown;
  readonly matchCase: boolean;
}

const METHODS = ["PinYin", "StrokeCount"] as const;
const TOPIC = "sort of table ";

export const rangeSort: ObjectType<RangeTarget> = {
  methods: {
    Apply: afterCalculating(({ sheet, area }, [fields, matchCase, hasHeaders, orientation, method], session) => {
      oneOf(method ?? "PinYin", METHODS);
      const along = oneOf(orientation ?? "Rows", ["Rows", "Columns"]) === "Rows" ? "rows" : "columns";
      const skipped = hasHeaders === true ? 1 : 0;
      const sorted =
        along === "rows"
          ? { ...area, row: area.row + skipped, rows: area.rows - skipped }
          : { ...area, column: area.column + skipped, columns: area.columns - skipped };
      sortRows(session, sheet, sorted, sortFields(fields), matchCase === true, along);
    }),
  },
};

export const tableSort: ObjectType<string> = {
  properties: {
    Fields: { get: (id, session) => last(id, session)?.fields ?? [] },
    MatchCase: { get: (id, session) => last(id, session)?.matchCase ?? false },
    Method: { get: () => "PinYin" },
  },
  methods: {
    Apply: afterCalculating((id, [fields, matchCase, method], session) => {
      oneOf(method ?? "PinYin", METHODS);
      apply(id, { fields, matchCase: matchCase === true }, session);
    }),
    /** The rows stay where they are; only what the table was sorted by is forgotten. */
    Clear: (id, _, session) => {
      session.engine.side.set("", `${TOPIC}${id}`, null);
    },
    Reapply: afterCalculating((id, _, session) => {
      const before = last(id, session);
      if (before) apply(id, before, session);
    }),
  },
};

function apply(id: string, sort: LastSort, session: Session): void {
  sortRows(session, sheetOf(session, id), bodyOf(session, id), sortFields(sort.fields), sort.matchCase);
  session.engine.side.set("", `${TOPIC}${id}`, sort);
}

function last(id: string, { engine }: Session): LastSort | null {
  return engine.side.get<LastSort | null>("", `${TOPIC}${id}`, null);
}
