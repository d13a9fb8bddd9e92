/**
 * `Excel.RangeFont`
 */
import { color, number, oneOf, text, truth } from "./arguments";
import { cellLook } from "./cellLook";
import type { ObjectType } from "./objectType";
import type { CellsTarget } from "./targets";

const underline = cellLook("underline", (value) => oneOf(value, ["None", "Single", "Double"]) !== "None");

export const rangeFont: ObjectType<CellsTarget> = {
  properties: {
    Name: cellLook("font", text),
    Size: cellLook("size", (value) => number(value, 1, 409)),
    Color: cellLook("color", color),
    Bold: cellLook("bold", truth),
    Italic: cellLook("italic", truth),
    Strikethrough: cellLook("strikethrough", truth),
    Underline: {
      ...underline,
      get: (target, session) => {
        const all = underline.get(target, session);
        return all === null ? null : all === true ? "Single" : "None";
      },
    },
  },
};
