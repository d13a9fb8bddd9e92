/**
 * The workbook that the page begins with: the one that was given to `npm start`, one that the user chose, or one that an add-in has made. A
 * spreadsheet cannot be emptied, so a file is put aside and the page is loaded anew with it, or another page is.
 */
import { openXlsx, type Opened } from "../xlsx/openXlsx";
import type { UniverEngine } from "../engine/engine";

/** Where the server has the workbook that it was started with. */
const SERVED = "book.xlsx";
const KEPT = "book";

const EMPTY = "empty";

/** null: the page begins without a workbook. */
export async function openBook(engine: UniverEngine, search: string): Promise<Opened | null> {
  const which = new URLSearchParams(search).get("book");
  const found =
    which === "served"
      ? await fetch(SERVED, { cache: "no-store" })
      : which !== null && which !== EMPTY
        ? await (await caches.open(KEPT)).match(which)
        : undefined;
  return found?.ok ? openXlsx(engine, new Uint8Array(await found.arrayBuffer())) : null;
}

/** Begins anew with a file. */
export async function chooseBook(file: File): Promise<void> {
  location.search = await searchFor("chosen", file);
}

/** Opens a file in another tab; null: an empty workbook. */
export async function openBeside(file: Uint8Array | null): Promise<void> {
  const search = file === null ? withBook(EMPTY) : await searchFor(`made-${crypto.randomUUID()}`, new Blob([file.slice()]));
  if (window.open(`?${search}`) === null) throw new Error("the browser opens no other tab");
}

/** Whether the page was asked to begin with nothing. */
export function beginsEmpty(search: string): boolean {
  return new URLSearchParams(search).get("book") === EMPTY;
}

async function searchFor(book: string, content: Blob): Promise<string> {
  await (await caches.open(KEPT)).put(book, new Response(content));
  return withBook(book);
}

function withBook(book: string): string {
  const search = new URLSearchParams(location.search);
  search.set("book", book);
  return search.toString();
}
