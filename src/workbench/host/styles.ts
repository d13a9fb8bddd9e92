/**
 * `Excel.StyleCollection` and `Excel.Style`: looks with a name. Cells get the look when the name is set; changing the style afterwards
 * changes the cells that have it, as far as they were given no look of their own. Its parts are in `styleParts.ts`.
 */
import { ASPECTS, USUAL_LOOK, USUAL_NAME, type Aspect, type CellLook, type NamedLook } from "../../xlsx/file/looks";
import { forgetNamedLook, keepNamedLook, namedLook, namedLooks } from "../engine/named/namedLooks";
import { oneOf, text, truth, wholeNumber } from "./arguments";
import { alreadyExists, HostError, invalidArgument, itemNotFound } from "./hostError";
import { ref, type ObjectType, type Property, type Session } from "./objectType";
import { exchangeLook } from "./styledCells";

const LONGEST_NAME = 255;

export const styles: ObjectType<null> = {
  items: (_, { engine }) => namedLooks(engine.side).map(({ name }) => ref("Style", name)),
  item: (_, name, session) => ref("Style", styleNamed(name, session).name),
  methods: {
    /** It looks as usual, and says so of everything. */
    Add: (_, [given], { engine }) => {
      const name = text(given);
      if (name.trim() === "" || name.length > LONGEST_NAME) throw invalidArgument(`${JSON.stringify(name)} is no name of a style.`);
      if (namedLook(engine.side, name)) throw alreadyExists(`the style ${name}`);
      keepNamedLook(engine.side, { name, builtIn: false, includes: ASPECTS, look: USUAL_LOOK });
    },
    GetCount: (_, __, { engine }) => namedLooks(engine.side).length,
    GetItemAt: (_, [index], { engine }) => ref("Style", namedLooks(engine.side)[wholeNumber(index)]?.name ?? missing(index)),
    GetItemOrNullObject: (_, [name], { engine }) => {
      const found = namedLook(engine.side, text(name));
      return found ? ref("Style", found.name) : null;
    },
  },
};

export const style: ObjectType<string> = {
  id: (name) => name,
  properties: {
    Name: { get: (name) => name },
    BuiltIn: { get: (name, session) => styleNamed(name, session).builtIn },
    HorizontalAlignment: facet("horizontal", (value) => oneOf(value, ["General", "Left", "Center", "Right"])),
    VerticalAlignment: facet("vertical", (value) => oneOf(value, ["Top", "Center", "Bottom"])),
    NumberFormat: facet("format", text),
    NumberFormatLocal: facet("format", text),
    WrapText: facet("wrap", truth),
    ShrinkToFit: facet("shrinkToFit", truth),
    IndentLevel: facet("indent", (value) => wholeNumber(value, 0, 250)),
    TextOrientation: facet("rotation", (value) => wholeNumber(value, -90, 180)),
    ReadingOrder: { get: () => "Context" },
    AutoIndent: { get: () => false },
    Locked: facet("locked", truth),
    FormulaHidden: facet("formulaHidden", truth),
    IncludeAlignment: includes("alignment"),
    IncludeBorder: includes("border"),
    IncludeFont: includes("font"),
    IncludeNumber: includes("number"),
    IncludePatterns: includes("fill"),
    IncludeProtection: includes("protection"),
  },
  objects: {
    Borders: (name) => ref("StyleBorderCollection", name),
    Fill: (name) => ref("StyleFill", name),
    Font: (name) => ref("StyleFont", name),
  },
  methods: {
    /** Cells that had it look as usual, but for what was set on them directly. */
    Delete: (given, _, session) => {
      const deleted = styleNamed(given, session);
      if (deleted.name === USUAL_NAME) throw new HostError("InvalidOperation", "The style Normal cannot be deleted.");
      exchangeLook(session, deleted, styleNamed(USUAL_NAME, session));
      forgetNamedLook(session.engine.side, deleted.name);
    },
  },
};

export function styleNamed(name: unknown, { engine }: Session): NamedLook {
  return namedLook(engine.side, text(name)) ?? missing(name);
}

/** One of the things that a style says. */
export function facet<K extends keyof CellLook>(name: K, check: (value: unknown) => CellLook[K]): Property<string> {
  return {
    get: (styleName, session) => styleNamed(styleName, session).look[name],
    set: (styleName, value, session) => {
      changeLook(styleName, session, (look) => ({ ...look, [name]: check(value) }));
    },
  };
}

/** Cells that have the style follow. */
export function changeLook(name: string, session: Session, change: (look: CellLook) => CellLook): void {
  const before = styleNamed(name, session);
  const after = { ...before, look: change(before.look) };
  keepNamedLook(session.engine.side, after);
  exchangeLook(session, before, after);
}

/** Cells that have the style stay as they are: it only says no more, or again, something of this. */
function includes(aspect: Aspect): Property<string> {
  return {
    get: (name, session) => styleNamed(name, session).includes.includes(aspect),
    set: (name, value, session) => {
      const wanted = truth(value);
      const before = styleNamed(name, session);
      keepNamedLook(session.engine.side, {
        ...before,
        includes: ASPECTS.filter((each) => (each === aspect ? wanted : before.includes.includes(each))),
      });
    },
  };
}

function missing(name: unknown): never {
  throw itemNotFound(`the style ${String(name)}`);
}
