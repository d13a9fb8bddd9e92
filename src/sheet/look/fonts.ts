import type { SheetSpec } from "../spec/spec";

/** What Excel in Chinese writes with: in a workbook made elsewhere Chinese would otherwise stand in whatever a machine falls back to. */
const CHINESE = "等线";

/** The font that the language of sheets wants, which is that of their titles; null: whatever the workbook writes with. */
export function fontFor(sheets: Iterable<Pick<SheetSpec, "blocks">>): string | null {
  for (const { blocks } of sheets) if (blocks.some(isChineseTitle)) return CHINESE;
  return null;
}

function isChineseTitle({ style, cells }: SheetSpec["blocks"][number]): boolean {
  return style === "title" && cells.flat().some((cell) => typeof cell === "string" && /\p{Script=Han}/u.test(cell));
}
