/** What belongs to cells beside their contents: names, tables, conditional formats, validations. */
import { intersect, subtract, type Area } from "../area/area";
import type { ConditionalFormats } from "../rules/conditionalFormats";
import type { Names } from "../objects/names";
import { FIRST_OPTIONS } from "../../../xlsx/file/tables";
import type { Tables } from "../objects/tables";
import type { Validations } from "../rules/validations";
import type { Book } from "./book";
import type { SheetState } from "./sheetState";

export function createNames(book: Book): Names {
  return {
    all: () => book.names,
    set: (name) => {
      book.names = [...book.names.filter(({ id }) => id !== name.id), name];
    },
    remove: (id) => {
      book.names = book.names.filter((name) => name.id !== id);
    },
  };
}

export function createTables(book: Book): Tables {
  let last = 0;
  const change = (id: string, patch: object): void => {
    book.tables = book.tables.map((table) => (table.id === id ? { ...table, ...patch } : table));
  };
  return {
    all: () => book.tables,
    add: (sheetId, name, area) => {
      const id = String(++last);
      book.tables = [...book.tables, { ...FIRST_OPTIONS, id, name, sheetId, area }];
      return id;
    },
    rename: (id, name) => {
      change(id, { name });
    },
    resize: (id, area) => {
      change(id, { area });
    },
    change,
    remove: (id) => {
      book.tables = book.tables.filter((table) => table.id !== id);
    },
  };
}

export function createConditionalFormats(sheet: SheetState): ConditionalFormats {
  return {
    all: () => sheet.formats,
    add: (format) => {
      const id = freeId(
        "format",
        sheet.formats.map((each) => each.id),
      );
      // The last added wins.
      sheet.formats = [{ ...format, id }, ...sheet.formats];
      return id;
    },
    change: (id, patch) => {
      sheet.formats = sheet.formats.map((format) => (format.id === id ? { ...format, ...patch } : format));
    },
    remove: (id) => {
      sheet.formats = sheet.formats.filter((format) => format.id !== id);
    },
    clear: (area) => {
      sheet.formats = withoutArea(sheet.formats, area);
    },
  };
}

export function createValidations(sheet: SheetState): Validations {
  const clear = (area: Area): void => {
    sheet.validations = withoutArea(sheet.validations, area);
  };
  return {
    all: () => sheet.validations,
    set: (validation) => {
      for (const area of validation.areas) clear(area);
      sheet.validations = [...sheet.validations, validation];
    },
    clear,
    relist: (change) => {
      sheet.validations = sheet.validations.map((validation) => {
        const { rule } = validation;
        if (rule.type !== "List" || !rule.source.startsWith("=")) return validation;
        return { ...validation, rule: { ...rule, source: change(rule.source) } };
      });
    },
  };
}

/** What lies in the area is taken off; what has no area left goes. */
function withoutArea<T extends { readonly areas: readonly Area[] }>(items: readonly T[], area: Area): readonly T[] {
  return items.flatMap((item) => {
    if (!item.areas.some((each) => intersect(each, area))) return [item];
    const areas = item.areas.flatMap((each) => subtract(each, area));
    return areas.length === 0 ? [] : [{ ...item, areas }];
  });
}

function freeId(kind: string, taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`${kind}-${number}`)) number++;
  return `${kind}-${number}`;
}
