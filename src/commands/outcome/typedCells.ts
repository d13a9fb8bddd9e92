/** Cells of the sheets that people type into, on the page that shows what would be written. */
import { PREVIEW_KINDS, USERS_KINDS, type PreviewKind } from "../../excel/request/toConfirm";
import { fingerprint } from "../../plan/text/fingerprint";
import { sameContent, type Content } from "../../sheet/merge/ourContent";
import type { SheetKey } from "../../sheet/place/place";
import type { CellPreviewShown, PreviewShown } from "./outcome";

export interface TypedCell extends Pick<CellPreviewShown, "place" | "title"> {
  /** As it stands there: a formula, or a value. */
  readonly was: Content;
  readonly becomes: Content;
  /** What stands there was typed by somebody, and cannot simply be chosen again. Of a formula it need not be said. */
  readonly isOwn: boolean;
}

/** @param tabOf a sheet's tab */
export function typedCells(cells: readonly TypedCell[], tabOf: (sheet: SheetKey) => string): PreviewShown {
  const shown = cells
    .filter(({ was, becomes }) => !sameContent(was, becomes))
    .map((cell): CellPreviewShown => ({
      place: cell.place,
      title: cell.title,
      kind: kindOf(cell),
      was: String(cell.was),
      becomes: String(cell.becomes),
    }));
  return {
    fingerprint: fingerprint(JSON.stringify(shown)),
    sheets: [...new Set(shown.map(({ place }) => place.sheet))].map((key) => {
      const own = shown.filter(({ place }) => place.sheet === key);
      const counts = Object.fromEntries(PREVIEW_KINDS.map((kind) => [kind, own.filter((cell) => cell.kind === kind).length]));
      return { key, name: tabOf(key), state: "merged", size: own.length, counts: counts as Record<PreviewKind, number> };
    }),
    cells: PREVIEW_KINDS.flatMap((kind) => shown.filter((cell) => cell.kind === kind)),
  };
}

/** Whether somebody has to see it before it is written. */
export function concernsTyped({ cells }: PreviewShown): boolean {
  return cells.some(({ kind }) => USERS_KINDS.has(kind));
}

/** What is written into sheets that people type into, before what it makes of the plan's. */
export function withTyped(preview: PreviewShown, typed: PreviewShown): PreviewShown {
  const cells = [...typed.cells, ...preview.cells];
  return {
    ...preview,
    sheets: [...typed.sheets, ...preview.sheets],
    cells: PREVIEW_KINDS.flatMap((kind) => cells.filter((cell) => cell.kind === kind)),
  };
}

function kindOf({ was, becomes, isOwn }: TypedCell): PreviewKind {
  if (was === "") return "new";
  if (isOwn || String(was).startsWith("=")) return "lost";
  return becomes === "" ? "removed" : "changed";
}
