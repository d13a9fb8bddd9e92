/** The workbook's own part: its tabs and its names. ECMA-376 part 1, 18.2.27. */
import type { FlowingWorkbook, NameEntry } from "../file/workbookFile";
import { attributes, DECLARATION, xmlText } from "./xmlText";

const STATES = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** By this the workbook refers to a sheet. */
export function sheetRelation(index: number): string {
  return `rId${index + 1}`;
}

export function workbookXml({ sheets, active }: FlowingWorkbook, names: readonly NameEntry[]): string {
  const tabs = sheets.map(
    ({ name, visibility }, index) =>
      `<sheet${attributes({ name, sheetId: index + 1, state: STATES[visibility], "r:id": sheetRelation(index) })}/>`,
  );
  const places = new Map(sheets.map(({ name }, index) => [name, index]));
  const defined = names.map(
    ({ name, formula, sheet, hidden, comment }) =>
      `<definedName${attributes({
        name,
        comment: comment || null,
        localSheetId: sheet === null ? null : places.get(sheet),
        hidden: hidden || null,
      })}>${xmlText(formula.slice(1))}</definedName>`,
  );
  return (
    `${DECLARATION}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView${attributes({
      xWindow: 0,
      yWindow: 0,
      windowWidth: 16_384,
      windowHeight: 8_192,
      activeTab: active,
    })}/></bookViews><sheets>${tabs.join("")}</sheets>` +
    (defined.length === 0 ? "" : `<definedNames>${defined.join("")}</definedNames>`) +
    `<calcPr fullCalcOnLoad="1"/></workbook>`
  );
}
