/** `Excel.ConditionalRangeBorderCollection` and `Excel.ConditionalRangeBorder`: lines that a conditional format draws around each cell. */
import { THIN_BLACK, USUAL_LOOK, type Edge, type Line, type LineStyle } from "../../xlsx/file/looks";
import { color, oneOf, wholeNumber } from "./arguments";
import { changeLook, formatOf } from "./conditionalFormats";
import { ref, type ObjectType, type Ref, type Session } from "./objectType";
import type { FormatBorderTarget, FormatTarget } from "./targets";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const EDGE: Readonly<Record<FormatBorderTarget["side"], Edge>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};
const STYLES: readonly LineStyle[] = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"];

const border = (target: FormatTarget, side: FormatBorderTarget["side"]): Ref => ref("ConditionalRangeBorder", { ...target, side });

export const conditionalRangeBorders: ObjectType<FormatTarget> = {
  properties: { Count: { get: () => SIDES.length } },
  objects: {
    Top: (target) => border(target, "EdgeTop"),
    Bottom: (target) => border(target, "EdgeBottom"),
    Left: (target) => border(target, "EdgeLeft"),
    Right: (target) => border(target, "EdgeRight"),
  },
  methods: { GetItemAt: (target, [index]) => border(target, SIDES[wholeNumber(index, 0, SIDES.length - 1)] ?? "EdgeTop") },
  items: (target) => SIDES.map((side) => border(target, side)),
  item: (target, key) => border(target, oneOf(key, SIDES)),
};

export const conditionalRangeBorder: ObjectType<FormatBorderTarget> = {
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target, session) => lineOf(target, session)?.style ?? "None",
      set: (target, value, session) => {
        const style = oneOf(value, STYLES);
        draw(target, session, style === "None" ? null : { ...(lineOf(target, session) ?? THIN_BLACK), style });
      },
    },
    Color: {
      get: (target, session) => lineOf(target, session)?.color ?? "#000000",
      set: (target, value, session) => draw(target, session, { ...(lineOf(target, session) ?? THIN_BLACK), color: color(value) }),
    },
  },
  id: ({ side }) => side,
};

function lineOf(target: FormatBorderTarget, session: Session): Line | null {
  return formatOf(target, session).look.borders?.[EDGE[target.side]] ?? null;
}

function draw(target: FormatBorderTarget, session: Session, line: Line | null): void {
  const { borders = USUAL_LOOK.borders } = formatOf(target, session).look;
  changeLook(target, session, { borders: { ...borders, [EDGE[target.side]]: line } });
}
