/**
 * Searching cells: `Range.find`, `Worksheet.findAll`, `replaceAll`. What cells show is searched, from the first on, row by row.
 */
import type { Area } from "../engine/area/area";
import type { Sheet } from "../engine/cells/sheet";
import { allAfterCalculating } from "./afterCalculating";
import { oneOf, text } from "./arguments";
import { itemNotFound } from "./hostError";
import { ref, type Ref, type Session } from "./objectType";
import { allow } from "./protectionRules";
import { writeInputs } from "./rangeContent";
import { joined } from "./rectangles";
import type { RangeTarget } from "./targets";
import { patternOf } from "./wildcards";

interface Search {
  readonly pattern: RegExp;
  readonly backwards: boolean;
}

export const searchMethods = allAfterCalculating<RangeTarget>({
  Find: (target, [wanted, criteria]) => first(target, searchOf(wanted, criteria)) ?? missing(wanted),
  FindOrNullObject: (target, [wanted, criteria]) => first(target, searchOf(wanted, criteria)),
  ReplaceAll: (target, [wanted, replacement, criteria], session) => replaceAll(target, wanted, replacement, criteria, session),
});

export const sheetSearchMethods = allAfterCalculating<Sheet>({
  FindAll: (sheet, [wanted, criteria]) => all(sheet, searchOf(wanted, criteria)) ?? missing(wanted),
  FindAllOrNullObject: (sheet, [wanted, criteria]) => all(sheet, searchOf(wanted, criteria)),
  ReplaceAll: (sheet, [wanted, replacement, criteria], session) => {
    const area = sheet.cells.usedArea(true);
    return area === null ? 0 : replaceAll({ sheet, area }, wanted, replacement, criteria, session);
  },
});

function searchOf(wanted: unknown, criteria: unknown): Search {
  const { completeMatch, matchCase, searchDirection } = (criteria ?? {}) as Readonly<Record<string, unknown>>;
  return {
    pattern: patternOf(text(wanted), completeMatch === true, matchCase === true),
    backwards: oneOf(searchDirection ?? "Forward", ["Forward", "Backwards"]) === "Backwards",
  };
}

function found({ sheet, area }: RangeTarget, { pattern }: Search): readonly Area[] {
  const used = sheet.cells.usedArea(true);
  const inside = used && sheet.cells.present(area);
  if (!inside) return [];
  return sheet.cells
    .texts(inside)
    .flatMap((row, r) =>
      row.flatMap((shown, c) =>
        shown !== "" && pattern.test(shown) ? [{ row: inside.row + r, column: inside.column + c, rows: 1, columns: 1 }] : [],
      ),
    );
}

function first(target: RangeTarget, search: Search): Ref<"Range"> | null {
  const cells = found(target, search);
  const area = search.backwards ? cells.at(-1) : cells[0];
  return area === undefined ? null : ref("Range", { sheet: target.sheet, area });
}

function all(sheet: Sheet, search: Search): Ref<"RangeAreas"> | null {
  const used = sheet.cells.usedArea(true);
  const cells = used === null ? [] : found({ sheet, area: used }, search);
  return cells.length === 0 ? null : ref("RangeAreas", { sheet, areas: joined(cells) });
}

/** Answers how many cells were changed. Formulas are searched as they are written. */
function replaceAll({ sheet, area }: RangeTarget, wanted: unknown, replacement: unknown, criteria: unknown, session: Session): number {
  const { pattern } = searchOf(wanted, criteria);
  const inside = sheet.cells.present(area);
  if (inside === null) return 0;
  allow(session, sheet, "edit", [inside]);
  const everywhere = new RegExp(pattern.source, `${pattern.flags}g`);
  let count = 0;
  for (const [r, row] of sheet.cells.read(inside).entries()) {
    for (const [c, { value, formula }] of row.entries()) {
      const before = formula ?? (value === null ? "" : String(value));
      if (before === "" || !pattern.test(before)) continue;
      count++;
      writeInputs(
        { sheet, area: { row: inside.row + r, column: inside.column + c, rows: 1, columns: 1 } },
        [[before.replace(everywhere, () => text(replacement))]],
        session,
      );
    }
  }
  return count;
}

function missing(wanted: unknown): never {
  throw itemNotFound(`a cell with ${JSON.stringify(wanted)}`);
}
