/** What is handed out as bytes; apart, because the pane reads the writer of files only when one is wanted. */
import type { SheetSpec } from "../../sheet/spec/spec";
import { workbookOf } from "../../xlsx/specs/workbookOf";
import { writeXlsx } from "../../xlsx/writeXlsx";
import { together, zipped } from "../../xlsx/zip";

export interface NamedFile {
  readonly file: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** A file with nothing but these sheets. */
export function handedOutFile(
  specs: readonly [SheetSpec, ...SheetSpec[]],
  between?: () => Promise<void> | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  return writeXlsx(workbookOf([specs], specs[0].key).file, between);
}

export function archiveOf(files: readonly NamedFile[]): Promise<Uint8Array<ArrayBuffer>> {
  return together(zipped(files.map(({ file, content }) => ({ path: file, pieces: [content], isPacked: true }))));
}
