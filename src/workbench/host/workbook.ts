/**
 * `Excel.Workbook`
 */
import { mustBeInFront } from "./inactiveWindow";
import { ref, type ObjectType } from "./objectType";

export const workbook: ObjectType<null> = {
  properties: {
    Name: { get: (_, { engine }) => engine.name },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true },
    PreviouslySaved: { get: () => false },
    AutoSave: { get: () => false },
  },
  objects: {
    Application: () => ref("Application", null),
    Functions: () => ref("Functions", null),
    Names: () => ref("NamedItemCollection", null),
    Properties: () => ref("DocumentProperties", null),
    Protection: () => ref("WorkbookProtection", null),
    Settings: () => ref("SettingCollection", null),
    Styles: () => ref("StyleCollection", null),
    Tables: () => ref("TableCollection", null),
    Worksheets: () => ref("WorksheetCollection", null),
    _Runtime: () => ref("Runtime", null),
  },
  methods: {
    GetActiveCell: (_, __, session) => {
      mustBeInFront(session);
      const { sheet, area } = session.engine.selection();
      return ref("Range", { sheet, area: { ...area, rows: 1, columns: 1 } });
    },
    GetSelectedRanges: (_, __, { engine }) => {
      const { sheet, area } = engine.selection();
      return ref("RangeAreas", { sheet, areas: [area] });
    },
    GetSelectedRange: (_, __, { engine }) => ref("Range", engine.selection()),
  },
};
