/**
 * `getSpecialCells`: the cells of a kind, such as those with formulas that show an error.
 */
import { intersect, type Area } from "../engine/area/area";
import { isError, type Cell } from "../engine/cells/cell";
import type { Sheet } from "../engine/cells/sheet";
import { afterCalculating } from "./afterCalculating";
import { oneOf } from "./arguments";
import { itemNotFound } from "./hostError";
import { ref, type Method, type Ref, type Session } from "./objectType";
import { joined } from "./rectangles";
import type { CellsTarget } from "./targets";

const KINDS = ["Blanks", "Constants", "Formulas", "Visible", "ConditionalFormats", "DataValidations"] as const;
const VALUES = [
  "All",
  "Errors",
  "Logical",
  "Numbers",
  "Text",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "NumbersText",
] as const;

export const getSpecialCellsOrNullObject: Method<CellsTarget> = afterCalculating((target, [kind, values], session) =>
  special(target, kind, values, session),
);

export const getSpecialCells: Method<CellsTarget> = afterCalculating(
  (target, [kind, values], session) => special(target, kind, values, session) ?? missing(kind),
);

/** Like Excel it looks at the whole sheet where a single cell is asked. */
function special({ sheet, areas }: CellsTarget, kind: unknown, values: unknown, session: Session): Ref<"RangeAreas"> | null {
  const wanted = oneOf(kind, KINDS);
  const shown = oneOf(values ?? "All", VALUES);
  const used = sheet.cells.usedArea(false);
  const [only] = areas;
  const asked = areas.length === 1 && only?.rows === 1 && only.columns === 1 && used !== null ? [used] : areas;
  const found = asked.flatMap((area) => {
    const inside = used && intersect(area, used);
    if (!inside) return [];
    const cells = sheet.cells.read(inside);
    return joined(
      cellsOf(inside).filter((each) =>
        isMeant(sheet, each, cells[each.row - inside.row]?.[each.column - inside.column], wanted, shown, session),
      ),
    );
  });
  return found.length === 0 ? null : ref("RangeAreas", { sheet, areas: found });
}

function cellsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
    rows: 1,
    columns: 1,
  }));
}

function isMeant(
  sheet: Sheet,
  area: Area,
  cell: Cell | undefined,
  kind: (typeof KINDS)[number],
  values: (typeof VALUES)[number],
  { engine }: Session,
): boolean {
  const { value, formula } = cell ?? { value: null, formula: null };
  switch (kind) {
    case "Blanks":
      return value === null && formula === null;
    case "Constants":
      return formula === null && value !== null && isAmong(value, false, values);
    case "Formulas":
      return formula !== null && isAmong(value, true, values);
    case "Visible":
      return !sheet.isHidden("row", area.row) && !sheet.isHidden("column", area.column);
    case "ConditionalFormats":
      return engine
        .conditionalFormats(sheet.id)
        .all()
        .some((format) => format.areas.some((own) => intersect(own, area)));
    case "DataValidations":
      return engine
        .validations(sheet.id)
        .all()
        .some((validation) => validation.areas.some((own) => intersect(own, area)));
  }
}

function isAmong(value: Cell["value"], ofFormula: boolean, values: string): boolean {
  if (values === "All") return true;
  if (typeof value === "number") return values.includes("Number");
  if (typeof value === "boolean") return values.includes("Logical");
  return ofFormula && isError(value) ? values.includes("Errors") : values.includes("Text");
}

function missing(kind: unknown): never {
  throw itemNotFound(`cells of the kind ${String(kind)}`);
}
