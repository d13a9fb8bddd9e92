import { OTHER_CLASS } from "../../plan/inputs/checking";
import type { Path } from "../../plan/problem/problem";
import { folded } from "../../plan/typed/name";
import type { Reading } from "../../sheet/spec/reading";
import type { Position } from "../../sheet/place/place";
import { choiceWords } from "../lists/tables";
import { draftOf, type Draft } from "../reading/draft";
import { readChoice, readDate, readNumber, readShare, readText } from "../reading/readCell";
import { filled, type CellReader, type Entry } from "../reading/readRecords";
import type { References } from "../reading/reference";
import { namesIn } from "../records/nameList";
import type { ParsedRecords } from "../records/recordReader";
import { codeOf, COLUMNS, ROWS, TABLES, type CheckSetting, type SettingRow } from "./places";
import { SETTINGS_WORDS } from "./words";

/** Reads 检查设置: rows are known by their hidden codes, wherever they were moved and whatever they are called. */
export function parseCheckSettings(sheet: Reading, _references: References): ParsedRecords {
  const draft = draftOf(sheet);
  return {
    entries: [],
    settings: { checking: checkingIn(draft), roles: rolesIn(draft) },
    ownColumns: [],
    problems: draft.problems,
    hasCell: draft.hasCell,
    place: draft.place,
  };
}

function checkingIn(draft: Draft): Entry | undefined {
  const area = tableIn(draft, "settings", ["checking"]);
  if (area === null) return undefined;
  const rows = new Map(ROWS.map((row) => [codeOf(row), row]));
  const settings: Record<string, unknown> = {};
  const told: Record<string, unknown> = {};
  const tolerances: Record<string, unknown> = {};
  const rules = new Map<string, Record<string, unknown>>();
  for (let at = area.row + 1; at < area.row + area.rows; at += 1) {
    const row = rows.get(String(draft.cell({ row: at, column: area.column + COLUMNS.code }) ?? ""));
    if (row === undefined) continue;
    const cell = { row: at, column: area.column + COLUMNS.value };
    if (row.type === "Rule") {
      const value = readRule(row, draft, cell);
      if (value !== undefined) rules.set(String(row.rule), { ...rules.get(String(row.rule)), [row.key ?? "on"]: value });
    } else if (row.setting === "toldDate" || row.setting === "toldBy") {
      const field = row.setting === "toldDate" ? "date" : "by";
      told[field] = READERS[row.setting](draft, cell, ["checking", "told", field]);
    } else if (row.setting === "behind" || row.setting === "risk")
      tolerances[row.setting] = READERS[row.setting](draft, cell, ["checking", "tolerances", row.setting]);
    else settings[row.setting] = READERS[row.setting](draft, cell, ["checking", row.setting]);
  }
  const visits = visitsIn(draft);
  return filled([
    ...Object.entries(settings),
    ["told", given(filled(Object.entries(told)))],
    ["tolerances", given(filled(Object.entries(tolerances)))],
    ["visits", given(visits)],
    ["rules", given(Object.fromEntries(rules))],
  ]);
}

const readPurposes: CellReader = (...cell) => {
  const text = readText(...cell);
  return text === undefined ? undefined : namesIn(text);
};

const READERS: Readonly<Record<CheckSetting, CellReader>> = {
  report: readChoice(Object.values(choiceWords("report"))),
  ranking: readChoice(Object.values(choiceWords("ranking"))),
  purposes: readPurposes,
  dueDays: readNumber,
  window: readNumber,
  behind: readShare,
  risk: readShare,
  keepMonths: readNumber,
  trialUntil: readDate,
  toldDate: readDate,
  toldBy: readText,
};

const readYesNo = readChoice(Object.values(choiceWords("yesNo")));

function readRule({ rule, key }: Extract<SettingRow, { readonly type: "Rule" }>, draft: Draft, cell: Position): unknown {
  const path: Path = ["checking", "rules", String(rule), key ?? "on"];
  if (key !== null) return readShare(draft, cell, path);
  const said = readYesNo(draft, cell, path);
  return said === "yes" ? true : said === "no" ? false : said;
}

function visitsIn(draft: Draft): Entry {
  const others = new Set([OTHER_CLASS, ...Object.values(SETTINGS_WORDS).map(({ otherClasses }) => otherClasses)].map(folded));
  return pairsIn(draft, "visits", ["checking", "visits"], readNumber, (grade) => (others.has(folded(grade)) ? OTHER_CLASS : grade));
}

function rolesIn(draft: Draft): Entry {
  return pairsIn(draft, "roles", ["roles"], readChoice(Object.values(choiceWords("role"))), (title) => title);
}

/** What stands in a table of two columns, the first of which says what the second is of; the first of two that say the same counts. */
function pairsIn(draft: Draft, name: keyof typeof TABLES, path: Path, read: CellReader, keyOf: (name: string) => string): Entry {
  const area = tableIn(draft, name, path);
  const pairs: Record<string, unknown> = {};
  if (area === null) return pairs;
  for (let row = area.row + 1; row < area.row + area.rows || draft.cell({ row, column: area.column }) !== null; row += 1) {
    const said = draft.cell({ row, column: area.column });
    const key = said === null ? "" : keyOf(String(said));
    if (key === "" || key in pairs) continue;
    const value = read(draft, { row, column: area.column + 1 }, [...path, key]);
    if (value !== undefined) pairs[key] = value;
  }
  return pairs;
}

function tableIn(draft: Draft, name: keyof typeof TABLES, path: Path): Reading["areas"][string] | null {
  const area = draft.area(TABLES[name]);
  if (area === null) draft.report(path, { type: "MissingTable", table: TABLES[name] });
  else draft.put(path, area);
  return area;
}

function given(entry: Entry): Entry | undefined {
  return Object.keys(entry).length === 0 ? undefined : entry;
}
