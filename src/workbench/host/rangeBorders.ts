/**
 * `Excel.RangeBorderCollection` and `Excel.RangeBorder`: the lines around and between cells.
 */
import type { Area } from "../engine/area/area";
import { THIN_BLACK, type Edge, type Line, type LineStyle, type LineWeight } from "../../xlsx/file/looks";
import { color, oneOf, wholeNumber } from "./arguments";
import { common } from "./cellLook";
import { ref, type ObjectType, type Session } from "./objectType";
import { allow } from "./protectionRules";
import type { BorderSide, BorderTarget, CellsTarget } from "./targets";

const SIDES: readonly BorderSide[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];
export const LINE_STYLES: readonly LineStyle[] = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
export const LINE_WEIGHTS: readonly LineWeight[] = ["Hairline", "Thin", "Medium", "Thick"];

export const rangeBorders: ObjectType<CellsTarget> = {
  properties: { Count: { get: () => SIDES.length } },
  methods: { GetItemAt: (target, [index]) => border(target, SIDES[wholeNumber(index, 0, SIDES.length - 1)] ?? "EdgeTop") },
  items: (target) => SIDES.map((side) => border(target, side)),
  item: (target, key) => border(target, oneOf(key, SIDES)),
};

export const rangeBorder: ObjectType<BorderTarget> = {
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target) => facet(target, (line) => line?.style ?? "None"),
      set: (target, value, session) => {
        const style = oneOf(value, LINE_STYLES);
        draw(target, session, (line) => (style === "None" ? null : { ...(line ?? THIN_BLACK), style }));
      },
    },
    Color: {
      get: (target) => facet(target, (line) => line?.color ?? "#000000"),
      set: (target, value, session) => {
        const chosen = color(value);
        draw(target, session, (line) => ({ ...(line ?? THIN_BLACK), color: chosen }));
      },
    },
    Weight: {
      get: (target) => facet(target, (line) => line?.weight ?? "Thin"),
      set: (target, value, session) => {
        const weight = oneOf(value, LINE_WEIGHTS);
        draw(target, session, (line) => ({ ...(line ?? THIN_BLACK), weight }));
      },
    },
  },
  id: ({ side }) => side,
};

function border(target: CellsTarget, side: BorderSide): ReturnType<typeof ref<"RangeBorder">> {
  return ref("RangeBorder", { ...target, side });
}

/** The strips of cells that carry the line, and on which of their edges. */
function strips(area: Area, side: BorderSide): readonly { readonly area: Area; readonly edge: Edge }[] {
  const bottom = { ...area, row: area.row + area.rows - 1, rows: 1 };
  const right = { ...area, column: area.column + area.columns - 1, columns: 1 };
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, edge: "top" }];
    case "EdgeBottom":
      return [{ area: bottom, edge: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, edge: "left" }];
    case "EdgeRight":
      return [{ area: right, edge: "right" }];
    case "InsideHorizontal":
      return area.rows > 1 ? [{ area: { ...area, rows: area.rows - 1 }, edge: "bottom" }] : [];
    case "InsideVertical":
      return area.columns > 1 ? [{ area: { ...area, columns: area.columns - 1 }, edge: "right" }] : [];
    default:
      return [];
  }
}

function draw({ sheet, areas, side }: BorderTarget, session: Session, change: (line: Line | null) => Line | null): void {
  allow(session, sheet, "formatCells", areas);
  for (const strip of areas.flatMap((area) => strips(area, side))) {
    const first = sheet.cells.styles({ ...strip.area, rows: 1, columns: 1 })[0]?.[0]?.borders[strip.edge] ?? null;
    sheet.cells.setStyle(strip.area, { borders: { [strip.edge]: change(first) } });
  }
}

function facet<T>({ sheet, areas, side }: BorderTarget, read: (line: Line | null) => T): T | null {
  const parts = areas.flatMap((area) => strips(area, side));
  const edge = parts[0]?.edge;
  if (edge === undefined) return read(null);
  return common({ sheet, areas: parts.map((part) => part.area) }, (area) =>
    sheet.cells.styles(area).map((row) => row.map((style) => read(style.borders[edge]))),
  );
}
