/** The parts of a style that are objects of their own: its font, its fill, and the lines around each cell. */
import { EDGES, THIN_BLACK, type Edge, type Line } from "../../xlsx/file/looks";
import { color, number, oneOf, text, truth, wholeNumber } from "./arguments";
import { ref, type ObjectType, type Property, type Ref, type Session } from "./objectType";
import { LINE_STYLES, LINE_WEIGHTS } from "./rangeBorders";
import { changeLook, facet, styleNamed } from "./styles";
import type { Targets } from "./targets";

const underline = facet("underline", (value) => oneOf(value, ["None", "Single", "Double"]) !== "None");
const fill = facet("fill", (value) => (value === "" ? null : color(value)));

export const styleFont: ObjectType<string> = {
  properties: {
    Name: facet("font", text),
    Size: facet("size", (value) => number(value, 1, 409)),
    Color: facet("color", color),
    Bold: facet("bold", truth),
    Italic: facet("italic", truth),
    Strikethrough: facet("strikethrough", truth),
    Underline: { ...underline, get: (name, session) => (underline.get(name, session) === true ? "Single" : "None") },
  },
};

/** No fill reads as white, as in Excel. */
export const styleFill: ObjectType<string> = {
  properties: { Color: { ...fill, get: (name, session) => fill.get(name, session) ?? "#FFFFFF" } },
  methods: {
    Clear: (name, _, session) => {
      changeLook(name, session, (look) => ({ ...look, fill: null }));
    },
  },
};

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const satisfies Record<string, Edge>;
type Side = keyof typeof SIDES;
const SIDE_NAMES = Object.keys(SIDES) as readonly Side[];

export const styleBorders: ObjectType<string> = {
  properties: { Count: { get: () => EDGES.length } },
  methods: { GetItemAt: (name, [index]) => border(name, SIDE_NAMES[wholeNumber(index, 0, EDGES.length - 1)] ?? "EdgeTop") },
  items: (name) => SIDE_NAMES.map((side) => border(name, side)),
  item: (name, key) => border(name, oneOf(key, SIDE_NAMES)),
};

export const styleBorder: ObjectType<Targets["StyleBorder"]> = {
  id: ({ edge }) => sideOf(edge),
  properties: {
    SideIndex: { get: ({ edge }) => sideOf(edge) },
    Style: line(
      (drawn) => drawn?.style ?? "None",
      (drawn, value) => {
        const style = oneOf(value, LINE_STYLES);
        return style === "None" ? null : { ...drawn, style };
      },
    ),
    Color: line(
      (drawn) => drawn?.color ?? THIN_BLACK.color,
      (drawn, value) => ({ ...drawn, color: color(value) }),
    ),
    Weight: line(
      (drawn) => drawn?.weight ?? THIN_BLACK.weight,
      (drawn, value) => ({ ...drawn, weight: oneOf(value, LINE_WEIGHTS) }),
    ),
  },
};

/** Whatever is set of a line draws it, where there was none. */
function line(read: (drawn: Line | null) => unknown, draw: (drawn: Line, value: unknown) => Line | null): Property<Targets["StyleBorder"]> {
  const drawn = ({ style, edge }: Targets["StyleBorder"], session: Session): Line | null => styleNamed(style, session).look.borders[edge];
  return {
    get: (target, session) => read(drawn(target, session)),
    set: (target, value, session) => {
      const becomes = draw(drawn(target, session) ?? THIN_BLACK, value);
      changeLook(target.style, session, (look) => ({ ...look, borders: { ...look.borders, [target.edge]: becomes } }));
    },
  };
}

function border(style: string, side: Side): Ref<"StyleBorder"> {
  return ref("StyleBorder", { style, edge: SIDES[side] });
}

function sideOf(edge: Edge): Side {
  return SIDE_NAMES.find((side) => SIDES[side] === edge) ?? "EdgeTop";
}
