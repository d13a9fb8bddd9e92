/**
 * The workbook that the page begins with: the one that was given to `npm start`, or one that the user chose. A spreadsheet cannot be
 * emptied, so a chosen file is put aside and the page is loaded anew with it.
 */
import { openXlsx, type Opened } from "../xlsx/openXlsx";
import type { UniverEngine } from "../engine/engine";

/** Where the server has the workbook that it was started with. */
const SERVED = "book.xlsx";
const KEPT = "book";

/** null: the page begins without a workbook. */
export async function openBook(engine: UniverEngine, search: string): Promise<Opened | null> {
  const which = new URLSearchParams(search).get("book");
  const found =
    which === "served"
      ? await fetch(SERVED, { cache: "no-store" })
      : which === "chosen"
        ? await (await caches.open(KEPT)).match(SERVED)
        : undefined;
  return found?.ok ? openXlsx(engine, new Uint8Array(await found.arrayBuffer())) : null;
}

/** Begins anew with a file. */
export async function chooseBook(file: File): Promise<void> {
  await (await caches.open(KEPT)).put(SERVED, new Response(file));
  const search = new URLSearchParams(location.search);
  search.set("book", "chosen");
  location.search = search.toString();
}
