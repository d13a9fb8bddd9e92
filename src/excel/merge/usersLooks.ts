/**
 * Looks are compared as cells are: what was written last, what the cell wears now, what the plan wants. Where a user has dressed a cell,
 * his look stays whatever becomes of the cell. On sheets of an earlier version, which had no styles, cells that look as it had made them
 * get the style that says so, and with it users restyle them all in one place.
 */
import { styles } from "../../sheet/look/styles";
import { cellGrid } from "../../sheet/merge/cellGrid";
import { lookOf, type CellLook } from "../../sheet/merge/cellLook";
import type { SheetMerge } from "../../sheet/merge/mergeSheet";
import { placedCell } from "../../sheet/merge/placement";
import { placementOf } from "../../sheet/merge/structure";
import type { SheetKey } from "../../sheet/place/place";
import type { StyleName } from "../../sheet/spec/spec";
import { namedStyle } from "../cells/namedStyles";
import type { Survey } from "../read/survey";
import { sheetIn } from "../request/sheetIn";
import type { SheetLook } from "./lookAt";
import type { Work } from "./work";
import { asMade, stylesIn, wornOn, type Shown, type WornCells } from "./wornLooks";

type Standing = Required<Pick<CellLook, "from">> & CellLook;
type Merged = Extract<Work, { readonly type: "merge" }>;

/** Asks Excel where looks of cells that are there are about to change, and only there. */
export async function withUsersLooks(
  context: Excel.RequestContext,
  works: readonly Work[],
  { own }: Survey,
  sheets: ReadonlyMap<SheetKey, SheetLook>,
): Promise<readonly Work[]> {
  const all = works.flatMap((work) => {
    const id = own.get(work.spec.key)?.id;
    if (work.type !== "merge" || id === undefined) return [];
    const seen = sheets.get(work.spec.key);
    const undressed = seen?.adopted ? unnamed(work.merge, seen) : [];
    const standing = [...work.merge.looks.filter(isStanding), ...undressed];
    return standing.length === 0 ? [] : [{ work, id, standing, undressed }];
  });
  if (all.length === 0) return works;
  const worn = await wornOn(
    context,
    all.map(({ id, standing }) => ({ sheet: sheetIn(context, id), cells: standing.map(({ from }) => from) })),
  );
  const names = new Set(all.flatMap(({ standing }) => standing.flatMap(({ was }) => was?.style ?? [])));
  const known = await stylesIn(context, [...names]);
  const kept = new Map<Work, Merged>(
    all.map(({ work, undressed }, at) => {
      const cells = worn[at] as WornCells;
      const looks = [...work.merge.looks, ...undressed].flatMap((each) => (isStanding(each) ? changeOf(each, cells, known) : [each]));
      return [work, { ...work, merge: { ...work.merge, looks } }];
    }),
  );
  return works.map((work) => kept.get(work) ?? work);
}

function isStanding(look: CellLook): look is Standing {
  return look.from !== undefined && look.was !== null;
}

/** Cells that stay what they are, and that an earlier version has dressed. */
function unnamed({ next, structure, looks }: SheetMerge, { found, adopted }: SheetLook): readonly Standing[] {
  if (found === null || adopted === undefined) return [];
  const now = placementOf(found, next.lines);
  const others = new Set(looks.map(({ row, column }) => `${row}:${column}`));
  return cellGrid(next.spec).all.flatMap((cell): readonly Standing[] => {
    const [from, to] = [placedCell(now, cell), placedCell(structure.after, cell)];
    const look = lookOf(cell, false);
    return from === null || to === null || others.has(`${to.row}:${to.column}`) ? [] : [{ ...to, look, was: look, from, part: "style" }];
  });
}

/** What is left of a change of looks once what users have made of the cell stays. */
function changeOf(change: Standing, { at, font }: WornCells, known: ReadonlyMap<string, Shown>): readonly CellLook[] {
  const { from, look, was } = change;
  const cell = at(from);
  if (cell === null || was === null) return [change];
  const isNamed = cell.style === namedStyle(was.style);
  const made = (isNamed ? known.get(cell.style) : undefined) ?? asMade(was.style, font);
  const isOurs =
    cell.facets === made.facets &&
    (["top", "bottom", "left", "right"] as const).every((edge) => isLine(cell.edges[edge], made.edges[edge]));
  const isOurFormat = cell.format === (was.format ?? "General");
  if (look === null) return isOurs && isOurFormat ? [change] : [];
  const setsStyle = isOurs && change.part !== "format" && cell.style !== namedStyle(look.style);
  const setsFormat = isOurFormat && change.part !== "style" && look.format !== was.format;
  if (!setsStyle && !setsFormat) return [];
  return [{ ...change, ...(setsStyle && setsFormat ? {} : { part: setsStyle ? "style" : "format" }) }];
}

/** A line between two cells is that of either. */
function isLine(found: string, made: string): boolean {
  return found === made || (found !== "" && OURS.has(found));
}

const OURS: ReadonlySet<string> = new Set(
  (Object.keys(styles) as StyleName[]).flatMap((name) => {
    const { border } = styles[name];
    return border === null ? [] : [border, border.top].flatMap((line) => (line ? [`Continuous ${line.color.toUpperCase()}`] : []));
  }),
);
