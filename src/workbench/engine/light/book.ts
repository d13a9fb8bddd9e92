/** What the parts of the light engine share: the sheets in the order of their tabs, names, tables, and who is told of what happens. */
import type { EngineEvent, Unsubscribe } from "../events";
import type { DefinedName } from "../objects/names";
import type { Table } from "../objects/tables";
import { copyOfSheet, emptySheetState, type SheetState } from "./sheetState";

export interface Book {
  readonly sheets: SheetState[];
  active: SheetState;
  names: readonly DefinedName[];
  tables: readonly Table[];
  tell(event: EngineEvent): void;
  listen(listener: (event: EngineEvent) => void): Unsubscribe;
}

/** With one empty sheet. */
export function emptyBook(sheetName: string): Book {
  const first = emptySheetState("sheet-1", sheetName);
  const listeners = new Set<(event: EngineEvent) => void>();
  return {
    sheets: [first],
    active: first,
    names: [],
    tables: [],
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Calling the answer puts everything back to what it is now. */
export function rememberBook(book: Book): () => void {
  const { names, tables } = book;
  const active = book.sheets.indexOf(book.active);
  const sheets = book.sheets.map(copyOfSheet);
  return () => {
    book.sheets.splice(0, book.sheets.length, ...sheets.map(copyOfSheet));
    book.active = book.sheets[active] ?? book.active;
    Object.assign(book, { names, tables });
  };
}

/** Changes the text of every formula of cells and names. `sheet`: the name of the one on which it stands. */
export function rewriteFormulas(book: Book, rewrite: (formula: string, sheet: string | null) => string): void {
  for (const { name, cells } of book.sheets) {
    for (const row of cells) {
      row?.forEach((cell, column) => {
        if (cell?.formula) row[column] = { ...cell, formula: rewrite(cell.formula, name) };
      });
    }
  }
  book.names = book.names.map((name) => ({ ...name, formula: rewrite(name.formula, null) }));
}
