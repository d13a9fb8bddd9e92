/**
 * A range's hyperlink. Excel gives the cells the look of a link and, where a text to display is given, that text.
 */
import type { Link } from "../engine/cells/cell";
import { invalidArgument } from "./hostError";
import type { Session } from "./objectType";
import { allow } from "./protectionRules";
import type { RangeTarget } from "./targets";

const LOOK = { color: "#0563C1", underline: true } as const;
const FIELDS = ["address", "documentReference", "screenTip", "textToDisplay"];

/** Null where the first cell has none. */
export function readLink({ sheet, area }: RangeTarget): Link | null {
  const link = sheet.cells.extras({ ...area, rows: 1, columns: 1 })[0]?.[0]?.link;
  if (!link) return null;
  const shown = sheet.cells.texts({ ...area, rows: 1, columns: 1 })[0]?.[0] ?? "";
  return { address: "", documentReference: "", screenTip: "", ...link, textToDisplay: shown };
}

export function writeLink({ sheet, area }: RangeTarget, given: unknown, session: Session): void {
  allow(session, sheet, "insertHyperlinks", [area]);
  const link = asLink(given);
  const { textToDisplay, ...target } = link;
  const empty = sheet.cells.read({ ...area, rows: 1, columns: 1 })[0]?.[0]?.value === null;
  const shown = textToDisplay ?? (empty ? (link.address ?? link.documentReference) : undefined);
  if (shown !== undefined)
    sheet.cells.write(
      area.row,
      area.column,
      Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => ({ value: shown, formula: null }))),
    );
  sheet.cells.setStyle(area, LOOK);
  sheet.cells.setExtras(area, { link: target });
}

function asLink(given: unknown): Link {
  if (typeof given !== "object" || given === null || Array.isArray(given)) throw invalidArgument("A hyperlink is an object.");
  const unknown = Object.entries(given).find(
    ([field, value]) => !FIELDS.includes(field) || (value !== undefined && typeof value !== "string"),
  );
  if (unknown) throw invalidArgument(`A hyperlink has no ${unknown[0]} of ${JSON.stringify(unknown[1])}.`);
  return given;
}
