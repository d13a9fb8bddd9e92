/**
 * `Excel.AutoFilter` of a sheet or a table: filter buttons on a header row, and the rows that do not pass hidden.
 */
import { allAfterCalculating } from "./afterCalculating";
import { rangeOf, wholeNumber } from "./arguments";
import { checkCriteria } from "./filterCriteria";
import { invalidArgument, itemNotFound } from "./hostError";
import { ref, type ObjectType, type Ref, type Session } from "./objectType";
import { allow } from "./protectionRules";
import { clearFilter, criteriaOf, filterArea, refilter, setCriteria } from "./rowFilter";
import type { FilterOwner } from "./targets";

export const autoFilter: ObjectType<FilterOwner> = {
  properties: {
    Enabled: { get: (owner, { engine }) => filterArea(engine, owner) !== null },
    IsDataFiltered: { get: (owner, { engine }) => criteriaOf(engine, owner).some((each) => each !== null) },
    Criteria: { get: (owner, { engine }) => criteriaOf(engine, owner) },
  },
  methods: allAfterCalculating<FilterOwner>({
    Apply: (owner, [range, column, criteria], session) => {
      const { engine } = session;
      const { sheet, tableId } = owner;
      const { area } = rangeOf(range, sheet, engine.sheets());
      allow(session, sheet, "autoFilter", [area]);
      const before = filterArea(engine, owner);
      if (tableId === null && (before === null || JSON.stringify(before) !== JSON.stringify(area))) {
        clearFilter(engine, owner);
        sheet.setFilter(area);
      }
      if (column !== undefined && column !== null) {
        const index = wholeNumber(column, 0);
        if (index >= area.columns) throw invalidArgument(`The filter has ${area.columns} columns.`);
        setCriteria(engine, owner, index, criteria === undefined || criteria === null ? null : checkCriteria(criteria));
      }
    },
    ClearColumnCriteria: (owner, [column], session) => {
      allow(session, owner.sheet, "autoFilter", []);
      setCriteria(session.engine, owner, wholeNumber(column, 0), null);
    },
    ClearCriteria: (owner, _, session) => {
      allow(session, owner.sheet, "autoFilter", []);
      clearFilter(session.engine, owner);
    },
    Reapply: ({ sheet, tableId }, _, session) => {
      allow(session, sheet, "autoFilter", []);
      refilter(session.engine, { sheet, tableId });
    },
    Remove: (owner, _, session) => {
      allow(session, owner.sheet, "autoFilter", []);
      clearFilter(session.engine, owner);
      if (owner.tableId === null) owner.sheet.setFilter(null);
      else session.engine.tables.change(owner.tableId, { showFilterButton: false });
    },
    GetRange: (owner, _, session) => rangeOfFilter(owner, session) ?? missing(),
    GetRangeOrNullObject: (owner, _, session) => rangeOfFilter(owner, session),
  }),
};

function rangeOfFilter(owner: FilterOwner, { engine }: Session): Ref<"Range"> | null {
  const area = filterArea(engine, owner);
  return area && ref("Range", { sheet: owner.sheet, area });
}

function missing(): never {
  throw itemNotFound("the sheet has no filter");
}
