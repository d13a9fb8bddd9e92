import type { Position, SheetKey } from "../../sheet/place/place";
import type { Reading } from "../../sheet/spec/reading";
import { FORM_TEXTS } from "../texts";
import { codesOf, type Codes } from "../parts/codes";
import { readPersonal } from "../personal/readPersonal";
import { readChoice, readNumber, readText } from "../reading/readCell";
import { draftOf } from "../reading/draft";
import { filled, type Entry } from "../reading/readRecords";
import type { References } from "../reading/reference";
import type { ParsedRecords } from "../records/recordReader";
import { F17 } from "./form";
import { SETTINGS, type ColumnF17 } from "./places";

const LIST = "timeLedgers";

/** Reads a time ledger, however its rows were moved, sorted and extended. */
export function parseF17(sheet: Reading, key: SheetKey, references: References): ParsedRecords {
  const { name, columns, choices } = (references.languages[0] ?? FORM_TEXTS.en).forms.F17;
  const table = { list: LIST, key, layout: F17.layout, title: name, columns: { item: columns.item, hours: columns.hours } } as const;
  return readPersonal(sheet, table, references, ({ draft, codes, who, rows, at }) => {
    const settings = settingsRow(codes.rows, codes.code);
    const span = codes.column("hours" satisfies ColumnF17);
    const years = settings === null || span === null ? undefined : readNumber(draft, { row: settings, column: span }, [LIST, 0, "years"]);
    const addsUp = addsUpAt(codes);
    const path = [LIST, 0, "addsUp"];
    const said = addsUp && readAddsUp(draft, addsUp, path);
    if (typeof said === "string" && !Object.keys(choices).includes(said))
      draft.report(path, { type: "NotInList", found: said, allowed: Object.values(choices) });
    const items = rows.map((row, position): Entry => {
      const path = [LIST, 0, "items", position];
      return filled([
        ["item", readText(draft, at(row, "item"), [...path, "item"])],
        ["hours", readNumber(draft, at(row, "hours"), [...path, "hours"])],
      ]);
    });
    return [
      filled([
        ["who", who === "" ? undefined : who],
        ["years", years],
        ["items", items],
      ]),
    ];
  });
}

/** Whether printed figures are to add up, as the sheet says. */
export function addsUpIn(sheet: Reading): boolean {
  const codes = codesOf(sheet);
  const at = codes && addsUpAt(codes);
  return at !== null && readAddsUp(draftOf(sheet), at, []) === "yes";
}

function addsUpAt({ rows, code, column }: Codes): Position | null {
  const [row, across] = [settingsRow(rows, code), column("balance" satisfies ColumnF17)];
  return row === null || across === null ? null : { row, column: across };
}

const readAddsUp: ReturnType<typeof readChoice> = (...cell) =>
  readChoice(Object.values(FORM_TEXTS).map(({ forms }) => forms.F17.choices))(...cell);

function settingsRow(rows: number, code: (row: number) => string): number | null {
  return Array.from({ length: rows }, (_, row) => row).find((row) => code(row) === SETTINGS) ?? null;
}
