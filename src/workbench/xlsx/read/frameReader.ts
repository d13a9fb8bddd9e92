/** What is around the cells of a sheet: sizes, what is hidden, merged and frozen, the tab, who may do what: ECMA-376 part 1, 18.3.1. */
import { parseAddress, type Area } from "../../engine/area/area";
import type { ColumnSize, RowSize, SheetFile } from "../../../xlsx/file/workbookFile";
import { ALLOWANCES, type SheetProtection } from "../../../xlsx/file/protection";
import type { Attribute, ColorOf } from "./colors";
import { isTrue } from "./readLooks";
import type { PartReader } from "./sheetPart";

export interface Frame extends Pick<SheetFile, "tabColor" | "gridlines" | "frozen" | "filter" | "protection"> {
  readonly merges: readonly Area[];
  readonly rows: readonly RowSize[];
  /** Wherever it is said of, from the first to the last column. */
  readonly columns: readonly (Omit<ColumnSize, "column"> & { readonly from: number; readonly to: number })[];
}

export interface FrameReader extends PartReader {
  readonly frame: Frame;
  /** What of it cannot be kept. */
  readonly leftOut: readonly ("FilterCriteria" | "Password" | "HiddenRest" | "Outline")[];
}

/** Nobody knows the password that a file keeps the remains of. */
const UNKNOWN_PASSWORD = "\uE000";
const USUAL_HEIGHT = 15;

export function frameReader(colorOf: ColorOf): FrameReader {
  const leftOut = new Set<FrameReader["leftOut"][number]>();
  const merges: Area[] = [];
  const rows: RowSize[] = [];
  const columns: Frame["columns"][number][] = [];
  const frame: { -readonly [K in "tabColor" | "gridlines" | "frozen" | "filter" | "protection"]: Frame[K] } = {
    tabColor: null,
    gridlines: true,
    frozen: { rows: 0, columns: 0 },
    filter: null,
    protection: null,
  };
  let row = -1;
  let inFilter = false;
  let usualHeight = USUAL_HEIGHT;

  const open = (name: string, attribute: Attribute): void => {
    switch (name) {
      case "tabColor":
        frame.tabColor = colorOf(attribute);
        return;
      case "sheetView":
        frame.gridlines = !/^(0|false)$/.test(attribute("showGridLines") ?? "");
        return;
      case "sheetFormatPr":
        usualHeight = Number(attribute("defaultRowHeight") ?? USUAL_HEIGHT);
        if (isTrue(attribute("zeroHeight"))) leftOut.add("HiddenRest");
        return;
      case "pane":
        if (/^frozen/.test(attribute("state") ?? ""))
          frame.frozen = { rows: Number(attribute("ySplit") ?? "0"), columns: Number(attribute("xSplit") ?? "0") };
        return;
      case "col":
        columns.push({
          from: Number(attribute("min")) - 1,
          to: Number(attribute("max")) - 1,
          width: attribute("width") === undefined ? null : Number(attribute("width")),
          hidden: isTrue(attribute("hidden")),
        });
        if (Number(attribute("outlineLevel") ?? "0") > 0) leftOut.add("Outline");
        return;
      case "row": {
        row = Number(attribute("r") ?? row + 2) - 1;
        const height = attribute("ht") === undefined ? null : Number(attribute("ht"));
        const isOwn = height !== null && height !== USUAL_HEIGHT && (height !== usualHeight || isTrue(attribute("customHeight")));
        const hidden = isTrue(attribute("hidden"));
        if (isOwn || hidden) rows.push({ row, height: isOwn ? height : null, hidden });
        if (Number(attribute("outlineLevel") ?? "0") > 0) leftOut.add("Outline");
        return;
      }
      case "mergeCell": {
        const area = parseAddress(attribute("ref") ?? "")?.area;
        if (area && area.rows * area.columns > 1) merges.push(area);
        return;
      }
      case "autoFilter":
        frame.filter = parseAddress(attribute("ref") ?? "")?.area ?? null;
        inFilter = true;
        return;
      case "filterColumn":
        if (inFilter) leftOut.add("FilterCriteria");
        return;
      case "sheetProtection":
        frame.protection = protectionOf(attribute);
        if (frame.protection?.password === UNKNOWN_PASSWORD) leftOut.add("Password");
    }
  };
  return {
    open,
    close: (name) => {
      if (name === "autoFilter") inFilter = false;
    },
    get frame() {
      return { ...frame, merges, rows, columns };
    },
    get leftOut() {
      return [...leftOut];
    },
  };
}

/** The file says what is forbidden; these two only when it says so, the others unless it says not. */
const ALLOWED_FIRST: readonly string[] = ["objects", "scenarios", "selectLockedCells", "selectUnlockedCells"];

function protectionOf(attribute: Attribute): SheetProtection | null {
  if (!isTrue(attribute("sheet"))) return null;
  const isLocked = attribute("password") !== undefined || attribute("hashValue") !== undefined;
  return {
    password: isLocked ? UNKNOWN_PASSWORD : null,
    allowed: ALLOWANCES.filter((deed) => {
      const forbidden = attribute(deed);
      return forbidden === undefined ? ALLOWED_FIRST.includes(deed) : !isTrue(forbidden);
    }),
  };
}
