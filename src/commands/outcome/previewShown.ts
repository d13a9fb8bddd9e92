import { PREVIEW_KINDS, type CellPreview, type PreviewKind, type SheetPreview, type WritingPreview } from "../../excel/request/toConfirm";
import { shown } from "../../sheet/look/formats";
import type { SpecCell } from "../../sheet/merge/cellGrid";
import type { Content } from "../../sheet/merge/ourContent";
import { a1 } from "../../sheet/place/address";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { CellPreviewShown, PreviewShown } from "./outcome";

/** What a number of the plan is called, by its sheet. */
export type TitlesOf = (spec: SheetSpec) => (cell: SpecCell) => string | null;

/** A preview for reading. @param titlesOf left out: cells have no titles */
export function previewShown({ sheets, fingerprint, found }: WritingPreview, titlesOf: TitlesOf = () => () => null): PreviewShown {
  const cells = sheets.flatMap(({ spec, cells: all }): readonly CellPreviewShown[] => {
    const titleOf = titlesOf(spec);
    return all.filter(isReadable).map((cell) => ({
      place: { sheet: spec.key, address: a1(cell) },
      title: cell.planned && titleOf(cell.planned),
      kind: cell.kind,
      was: contentText(cell.was, cell.planned),
      becomes: contentText(cell.becomes, cell.planned),
    }));
  });
  return {
    fingerprint,
    ...(found && { found }),
    sheets: sheets.map(({ spec: { key }, name, state, size, cells: all }) => ({ key, name, state, size, counts: countsOf(all) })),
    cells: PREVIEW_KINDS.flatMap((kind) => {
      const alike = cells.filter((cell) => cell.kind === kind);
      return [...alike.filter(({ title }) => title !== null), ...alike.filter(({ title }) => title === null)];
    }),
  };
}

/** That a formula of ours says another thing now means nothing to anybody, nor does what is hidden; it is counted. */
function isReadable({ kind, was, planned }: CellPreview): boolean {
  if (planned?.style === "code") return false;
  return kind !== "changed" || typeof was !== "string" || !was.startsWith("=");
}

function countsOf(cells: SheetPreview["cells"]): Readonly<Record<PreviewKind, number>> {
  const counts = Object.fromEntries(PREVIEW_KINDS.map((kind) => [kind, 0])) as Record<PreviewKind, number>;
  for (const { kind } of cells) counts[kind] += 1;
  return counts;
}

/** As the cell shows it. @param planned whose format counts; null: none does */
export function contentText(content: Content, planned: SpecCell | null): string {
  return typeof content === "number" ? shown(content, planned?.format ?? null) : String(content);
}
