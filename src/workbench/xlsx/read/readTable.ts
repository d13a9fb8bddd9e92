/** A table's part: ECMA-376 part 1, 18.5.1.2. */
import type { Archive } from "../../../returned/archive";
import { unescaped } from "../../../returned/workbookParts";
import { readXml } from "../../../returned/xml";
import { parseAddress } from "../../engine/area/area";
import type { TableEntry } from "../../../xlsx/file/tables";
import { isTrue } from "./readLooks";

export interface TableRead {
  readonly table: TableEntry;
  /** Rows are hidden by what a filter asks for. */
  readonly isFiltered: boolean;
}

/** null where it has no cells. */
export async function readTable(archive: Archive, path: string): Promise<TableRead | null> {
  if (!archive.has(path)) return null;
  let table: Omit<TableEntry, "columns"> | null = null;
  const columns: string[] = [];
  let isFiltered = false;
  await readXml(path, archive.text(path), {
    open: (name, attribute) => {
      if (name === "table") {
        const area = parseAddress(attribute("ref") ?? "")?.area;
        if (!area) return;
        table = {
          name: attribute("displayName") ?? attribute("name") ?? "",
          area,
          showHeaders: attribute("headerRowCount") !== "0",
          showTotals: Number(attribute("totalsRowCount") ?? "0") > 0,
          showFilterButton: false,
          style: "",
          showBandedRows: false,
          showBandedColumns: false,
          highlightFirstColumn: false,
          highlightLastColumn: false,
        };
      }
      if (table === null) return;
      if (name === "autoFilter") table = { ...table, showFilterButton: true };
      if (name === "filterColumn") isFiltered = true;
      if (name === "tableColumn") columns.push(unescaped(attribute("name") ?? ""));
      if (name === "tableStyleInfo")
        table = {
          ...table,
          style: attribute("name") ?? "",
          showBandedRows: isTrue(attribute("showRowStripes")),
          showBandedColumns: isTrue(attribute("showColumnStripes")),
          highlightFirstColumn: isTrue(attribute("showFirstColumn")),
          highlightLastColumn: isTrue(attribute("showLastColumn")),
        };
    },
  });
  const found = table as Omit<TableEntry, "columns"> | null;
  return found === null || found.name === "" ? null : { table: { ...found, columns }, isFiltered };
}
