/**
 * An engine that keeps what is written and calculates nothing: cells with formulas as text, looks, names, tables and rules that move with
 * their cells, at a small part of the cost. For whatever asks what stands in a workbook, not what its formulas say: a formula's value is
 * empty, as before Excel has calculated for the first time.
 */
import { createCharts } from "../objects/charts";
import { FIRST_SHEET } from "../workbook/emptyWorkbook";
import { freshId, type Engine } from "../engine";
import { keepLists, moveFormats } from "../movingRules";
import type { Sheet } from "../cells/sheet";
import { createSideStore } from "../workbook/sideStore";
import { createConditionalFormats, createNames, createTables, createValidations } from "./attachments";
import { emptyBook, rememberBook, rewriteFormulas } from "./book";
import { withoutReferencesTo } from "./references";
import { activate, besides, createSheet } from "./sheet";
import { emptySheetState, type SheetState } from "./sheetState";

export interface LightEngine extends Engine {
  /** Calling the answer puts the workbook back to what it is now, as often as one likes. */
  remember(): () => void;
}

/** With one empty sheet, `Sheet1`. */
export function openLight(): LightEngine {
  const book = emptyBook(FIRST_SHEET);
  const side = createSideStore();
  const charts = createCharts(side);
  const known = new Map<string, Sheet>();
  const stateOf = (id: string): SheetState => {
    const found = book.sheets.find((sheet) => sheet.id === id);
    if (!found) throw new Error(`There is no sheet ${id}.`);
    return found;
  };
  const faceOf = (state: SheetState): Sheet => {
    const sheet = known.get(state.id) ?? createSheet(book, state);
    known.set(state.id, sheet);
    return sheet;
  };

  const engine: LightEngine = {
    name: "Workbook",
    sheets: () => book.sheets.map(faceOf),
    sheet: (id) => {
      const state = book.sheets.find((sheet) => sheet.id === id);
      return state ? faceOf(state) : null;
    },
    addSheet: (name) => {
      const state = emptySheetState(freshId(book.sheets.map(({ id }) => id)), name);
      book.sheets.push(state);
      book.tell({ type: "added", sheetId: state.id });
      return faceOf(state);
    },
    removeSheet: (id) => {
      const state = stateOf(id);
      if (book.active === state) activate(book, besides(book, state));
      book.sheets.splice(book.sheets.indexOf(state), 1);
      book.tables = book.tables.filter(({ sheetId }) => sheetId !== id);
      rewriteFormulas(book, (formula) => withoutReferencesTo(formula, state.name));
      known.delete(id);
      side.forget(id);
      book.tell({ type: "deleted", sheetId: id });
    },
    activeSheet: () => faceOf(book.active),
    activate: (id) => {
      activate(book, stateOf(id));
    },
    selection: () => ({ sheet: faceOf(book.active), area: book.active.selection }),
    select: (sheetId, area) => {
      const state = stateOf(sheetId);
      activate(book, state);
      state.selection = area;
      book.tell({ type: "selected", sheetId, area });
    },
    names: createNames(book),
    tables: createTables(book),
    conditionalFormats: (sheetId) => createConditionalFormats(stateOf(sheetId)),
    validations: (sheetId) => createValidations(stateOf(sheetId)),
    charts,
    side,
    settle: () => Promise.resolve(),
    calculation: {
      ofItself: "nothing",
      isStale: false,
      settle: () => Promise.resolve(),
      calculate: () => Promise.resolve(),
      dispose: () => undefined,
    },
    registerFunction: () => undefined,
    listen: (listener) => book.listen(listener),
    dispose: () => undefined,
    remember: () => {
      const [bookAsNow, sideAsNow] = [rememberBook(book), side.remember()];
      return () => {
        known.clear();
        bookAsNow();
        sideAsNow();
      };
    },
  };
  book.listen((event) => {
    if (event.type === "shifted")
      charts.shift(
        book.sheets.map(({ id }) => id),
        event.shift,
      );
  });
  moveFormats(engine);
  keepLists(engine);
  return engine;
}
