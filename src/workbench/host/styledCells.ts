/** Cells and the named looks that they have: `Range.style`, `RangeAreas.style`, and what becomes of them when the look changes. */
import type { Area } from "../engine/area/area";
import type { CellExtras } from "../engine/cells/cell";
import type { Sheet } from "../engine/cells/sheet";
import { cellLook, changeTo, sameAspect } from "../engine/named/aspects";
import { USUAL_NAME, type Aspect, type NamedLook } from "../../xlsx/file/looks";
import { markApplied, namedLook, wasApplied } from "../engine/named/namedLooks";
import { text } from "./arguments";
import { common } from "./cellLook";
import { itemNotFound } from "./hostError";
import type { Property, Session } from "./objectType";
import { allow } from "./protectionRules";
import type { CellsTarget } from "./targets";

/** The name that all cells have, else null. Setting it takes away what was set directly of everything that the style says something of. */
export const cellsStyle: Property<CellsTarget> = {
  get: (target) =>
    common(target, (area) => target.sheet.cells.extras(area).map((row) => row.map(({ styleName }) => styleName ?? USUAL_NAME))),
  set: ({ sheet, areas }, value, session) => {
    const { side } = session.engine;
    const found = namedLook(side, text(value));
    if (!found) throw itemNotFound(`the style ${String(value)}`);
    allow(session, sheet, "formatCells", areas);
    const { style, extras } = changeTo(found.look, found.includes);
    const named = { ...extras, ...nameIn(found) };
    for (const area of areas) {
      sheet.cells.setStyle(area, style);
      sheet.cells.setExtras(area, named);
    }
    markApplied(side, found.name);
  },
};

/** Cells with one look get another, aspect by aspect; what differs from the first was set directly and stays. */
export function exchangeLook({ engine }: Session, from: NamedLook, to: NamedLook): void {
  if (!wasApplied(engine.side, from.name)) return;
  const isRenamed = from.name !== to.name;
  const changing = from.includes.filter((aspect) => to.includes.includes(aspect) && !sameAspect(aspect, from.look, to.look));
  if (changing.length === 0 && !isRenamed) return;
  for (const sheet of engine.sheets()) {
    for (const area of areasWith(sheet, from.name)) {
      for (const { area: run, aspects } of runsAlike(sheet, area, from, changing)) {
        const { style, extras } = changeTo(to.look, aspects);
        if (aspects.length > 0) sheet.cells.setStyle(run, style);
        if (isRenamed || Object.keys(extras).length > 0) sheet.cells.setExtras(run, isRenamed ? { ...extras, ...nameIn(to) } : extras);
      }
    }
  }
}

/** Of every cell that says nothing. */
function nameIn({ name }: NamedLook): CellExtras {
  return { styleName: name === USUAL_NAME ? undefined : name };
}

/** Neighbours in a row that have the look. */
function areasWith(sheet: Sheet, name: string): readonly Area[] {
  const used = sheet.cells.usedArea(false);
  if (used === null) return [];
  return sheet.cells.extras(used).flatMap((row, r) =>
    runs(row, ({ styleName }) => (styleName ?? USUAL_NAME) === name)
      .filter(({ value }) => value)
      .map(({ from, count }) => ({ row: used.row + r, column: used.column + from, rows: 1, columns: count })),
  );
}

interface Alike {
  readonly area: Area;
  readonly aspects: readonly Aspect[];
}

/** Neighbours that follow the look in the same aspects. */
function runsAlike({ cells }: Sheet, area: Area, { look }: NamedLook, changing: readonly Aspect[]): readonly Alike[] {
  const [extras = []] = cells.extras(area);
  const following = (cells.styles(area)[0] ?? []).map((style, column) => {
    const own = cellLook(style, extras[column] ?? {});
    return changing.filter((aspect) => sameAspect(aspect, own, look));
  });
  return runs(following, (aspects) => aspects.join()).map(({ from, count }) => ({
    area: { ...area, column: area.column + from, columns: count },
    aspects: following[from] ?? [],
  }));
}

/** Neighbours of whom the same is true. */
function runs<T, V>(items: readonly T[], of: (item: T) => V): { readonly value: V; readonly from: number; readonly count: number }[] {
  const found: { value: V; from: number; count: number }[] = [];
  for (const [at, item] of items.entries()) {
    const value = of(item);
    const last = found.at(-1);
    if (last && last.value === value) last.count++;
    else found.push({ value, from: at, count: 1 });
  }
  return found;
}
