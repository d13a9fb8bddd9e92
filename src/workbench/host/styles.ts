/**
 * `Excel.StyleCollection` and `Excel.Style`: looks with a name. Cells get the look when the name is set; changing the style afterwards
 * changes the cells that have it.
 */
import { bounding, type Area } from "../engine/area/area";
import { DEFAULT_STYLE, type Style, type StylePatch } from "../engine/look/style";
import { color, number, oneOf, text, truth, wholeNumber } from "./arguments";
import { alreadyExists, itemNotFound } from "./hostError";
import { ref, type ObjectType, type Property, type Session } from "./objectType";
import { allow } from "./protectionRules";
import type { RangeTarget } from "./targets";

interface NamedStyle {
  readonly name: string;
  readonly builtIn: boolean;
  readonly look: StylePatch;
}

const TOPIC = "styles";
const USUAL = "Normal";

/** Some of those that every workbook has, as Excel 2021 draws them. */
const BUILT_IN: readonly NamedStyle[] = Object.entries({
  Normal: {
    fill: null,
    color: "#000000",
    bold: false,
    italic: false,
    underline: false,
    size: 11,
    font: DEFAULT_STYLE.font,
    format: "General",
  },
  Good: { fill: "#C6EFCE", color: "#006100" },
  Bad: { fill: "#FFC7CE", color: "#9C0006" },
  Neutral: { fill: "#FFEB9C", color: "#9C5700" },
  Input: { fill: "#FFCC99", color: "#3F3F76" },
  Output: { fill: "#F2F2F2", color: "#3F3F3F", bold: true },
  Calculation: { fill: "#F2F2F2", color: "#FA7D00", bold: true },
  Note: { fill: "#FFFFCC" },
  Explanatory: { color: "#7F7F7F", italic: true },
  "Warning Text": { color: "#FF0000" },
  "Heading 1": { color: "#44546A", bold: true, size: 15 },
  "Heading 2": { color: "#44546A", bold: true, size: 13 },
  "Heading 3": { color: "#44546A", bold: true },
  Title: { color: "#44546A", size: 18 },
  Total: { bold: true },
  Percent: { format: "0%" },
  Currency: { format: "$#,##0.00" },
  Comma: { format: "#,##0.00" },
  Hyperlink: { color: "#0563C1", underline: true },
} satisfies Record<string, StylePatch>).map(([name, look]) => ({ name, builtIn: true, look }));

export const styles: ObjectType<null> = {
  items: (_, session) => all(session).map(({ name }) => ref("Style", name)),
  item: (_, name, session) => ref("Style", find(name, session)?.name ?? missing(name)),
  methods: {
    Add: (_, [name], session) => {
      if (find(name, session)) throw alreadyExists(`the style ${text(name)}`);
      keep(session, { name: text(name), builtIn: false, look: {} });
    },
    GetCount: (_, __, session) => all(session).length,
    GetItemAt: (_, [index], session) => ref("Style", all(session)[wholeNumber(index)]?.name ?? missing(index)),
    GetItemOrNullObject: (_, [name], session) => {
      const found = find(name, session);
      return found ? ref("Style", found.name) : null;
    },
  },
};

export const style: ObjectType<string> = {
  id: (name) => name,
  properties: {
    Name: { get: (name) => name },
    BuiltIn: { get: (name, session) => styleOf(name, session).builtIn },
    HorizontalAlignment: facet("horizontal", (value) => oneOf(value, ["General", "Left", "Center", "Right"])),
    VerticalAlignment: facet("vertical", (value) => oneOf(value, ["Top", "Center", "Bottom"])),
    NumberFormat: facet("format", text),
    WrapText: facet("wrap", truth),
    IndentLevel: facet("indent", (value) => wholeNumber(value, 0, 250)),
    TextOrientation: facet("rotation", (value) => wholeNumber(value, -90, 180)),
  },
  objects: { Fill: (name) => ref("StyleFill", name), Font: (name) => ref("StyleFont", name) },
  methods: {
    /** Cells that had it look as usual. */
    Delete: (name, _, session) => {
      const { builtIn } = styleOf(name, session);
      session.engine.side.set(
        "",
        TOPIC,
        all(session).filter((each) => each.name !== name),
      );
      if (!builtIn) everywhere(name, session, (target) => setStyle(target, USUAL, session));
    },
  },
};

export const styleFont: ObjectType<string> = {
  properties: {
    Name: facet("font", text),
    Size: facet("size", (value) => number(value, 1, 409)),
    Color: facet("color", color),
    Bold: facet("bold", truth),
    Italic: facet("italic", truth),
    Strikethrough: facet("strikethrough", truth),
    Underline: {
      get: (name, session) => (styleOf(name, session).look.underline === true ? "Single" : "None"),
      set: (name, value, session) => {
        change(name, { underline: oneOf(value, ["None", "Single", "Double"]) !== "None" }, session);
      },
    },
  },
};

export const styleFill: ObjectType<string> = {
  properties: { Color: facet("fill", (value) => (value === "" ? null : color(value))) },
  methods: {
    Clear: (name, _, session) => {
      change(name, { fill: null }, session);
    },
  },
};

/** `Range.style`: the name that all cells have, else null. */
export const rangeStyle: Property<RangeTarget> = {
  get: ({ sheet, area }) => {
    const inside = sheet.cells.present(area);
    const names = new Set(
      inside === null ? [USUAL] : sheet.cells.extras(inside).flatMap((row) => row.map((cell) => cell.styleName ?? USUAL)),
    );
    return names.size === 1 ? [...names][0] : null;
  },
  set: (target, value, session) => {
    const found = find(value, session);
    if (!found) throw itemNotFound(`the style ${String(value)}`);
    allow(session, target.sheet, "formatCells", [target.area]);
    setStyle(target, found.name, session);
  },
};

function setStyle({ sheet, area }: RangeTarget, name: string, session: Session): void {
  sheet.cells.setStyle(area, {
    ...find(USUAL, session)?.look,
    horizontal: "General",
    vertical: "Bottom",
    wrap: false,
    indent: 0,
    ...styleOf(name, session).look,
  });
  sheet.cells.setExtras(area, { styleName: name });
}

function all({ engine }: Session): readonly NamedStyle[] {
  return engine.side.get<readonly NamedStyle[]>("", TOPIC, BUILT_IN);
}

function find(name: unknown, session: Session): NamedStyle | undefined {
  return all(session).find((each) => each.name.toLowerCase() === text(name).toLowerCase());
}

function styleOf(name: string, session: Session): NamedStyle {
  return find(name, session) ?? missing(name);
}

function keep(session: Session, changed: NamedStyle): void {
  session.engine.side.set("", TOPIC, [...all(session).filter(({ name }) => name !== changed.name), changed]);
}

function facet<K extends keyof Omit<Style, "borders">>(name: K, check: (value: unknown) => Style[K]): Property<string> {
  return {
    get: (styleName, session) => styleOf(styleName, session).look[name] ?? DEFAULT_STYLE[name],
    set: (styleName, value, session) => {
      change(styleName, { [name]: check(value) }, session);
    },
  };
}

function change(name: string, patch: StylePatch, session: Session): void {
  const before = styleOf(name, session);
  keep(session, { ...before, look: { ...before.look, ...patch } });
  everywhere(name, session, ({ sheet, area }) => {
    sheet.cells.setStyle(area, patch);
  });
}

/** Every cell of the workbook that has the style, in rows of neighbours. */
function everywhere(name: string, { engine }: Session, each: (target: RangeTarget) => void): void {
  for (const sheet of engine.sheets()) {
    const used = sheet.cells.usedArea(false);
    if (used === null) continue;
    for (const [r, row] of sheet.cells.extras(used).entries()) {
      let run: Area | null = null;
      for (const [c, cell] of [...row, {}].entries()) {
        const here = { row: used.row + r, column: used.column + c, rows: 1, columns: 1 };
        if (cell.styleName === name) run = run === null ? here : bounding(run, here);
        else if (run !== null) {
          each({ sheet, area: run });
          run = null;
        }
      }
    }
  }
}

function missing(name: unknown): never {
  throw itemNotFound(`the style ${String(name)}`);
}
