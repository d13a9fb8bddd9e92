/**
 * `Excel.AutoFilter` of a sheet: filter buttons on a header row.
 */
import type { Sheet } from "../engine/sheet";
import { rangeOf } from "./arguments";
import { HostError, itemNotFound } from "./hostError";
import { ref, type ObjectType } from "./objectType";
import { allow } from "./protectionRules";

export const autoFilter: ObjectType<Sheet> = {
  properties: {
    Enabled: { get: (sheet) => sheet.filter !== null },
    IsDataFiltered: { get: () => false },
    Criteria: { get: () => [] },
  },
  methods: {
    Apply: (sheet, [range, column, criteria], session) => {
      if ((column !== undefined && column !== null) || (criteria !== undefined && criteria !== null)) throw new HostError("ApiNotFound", "AutoFilter.apply with criteria is not answered here.");
      const { area } = rangeOf(range, sheet, session.engine.sheets());
      allow(session, sheet, "autoFilter", [area]);
      sheet.setFilter(area);
    },
    Remove: (sheet, _, session) => {
      allow(session, sheet, "autoFilter", []);
      sheet.setFilter(null);
    },
    GetRange: (sheet) => {
      if (sheet.filter === null) throw itemNotFound("the sheet has no filter");
      return ref("Range", { sheet, area: sheet.filter });
    },
    GetRangeOrNullObject: (sheet) => sheet.filter && ref("Range", { sheet, area: sheet.filter }),
  },
};
