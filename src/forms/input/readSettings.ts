import { folded } from "../../plan/typed/name";
import type { Path } from "../../plan/problem/problem";
import type { Position } from "../../sheet/place/place";
import type { Texts } from "../texts";
import type { Draft } from "../reading/draft";
import { SETTINGS, SETTINGS_AREAS, type Setting } from "./places";
import { monthReader, readChoice, readList, readShare, readText, readYear } from "../reading/readCell";
import { filled } from "../reading/readRecords";

/** Sheets from before there were scores or working days do not have them: what is not there is as if left empty. */
const OPTIONAL: ReadonlySet<Setting> = new Set([
  "difficulty",
  "effort",
  "margin",
  "openGoals",
  "formulas",
  "calendar",
  "remainder",
  "remainderManager",
  "remainderClient",
  "tenThousands",
]);

/** The settings of the plan file: rows known by their label, in any of the languages, in whatever order users put them. */
export function readSettings(draft: Draft, languages: readonly Texts[]): Readonly<Record<string, unknown>> {
  const cells = settingCells(draft, languages);
  const setting = <T>(name: Setting, path: Path, read: (draft: Draft, at: Position, path: Path) => T): T | undefined => {
    const at = cells?.get(name);
    return at && read(draft, at, path);
  };
  return {
    language: setting("language", ["language"], readText),
    team: setting("team", ["team"], readText),
    supervisor: setting("supervisor", ["supervisor"], readText),
    year: setting("year", ["year"], readYear),
    firstMonth: setting("firstMonth", ["firstMonth"], monthReader({ year: null, firstMonth: 1 })),
    periods: setting("periods", ["periods"], readList),
    calendar: setting("calendar", ["calendar"], readChoice(languages.map(({ forms }) => forms.input.settings.calendars))),
    remainder: setting("remainder", ["remainder"], readChoice(languages.map(({ forms }) => forms.input.settings.remainders))),
    remainderTo: filled([
      ["manager", setting("remainderManager", ["remainderTo", "manager"], readText)],
      ["client", setting("remainderClient", ["remainderTo", "client"], readText)],
    ]),
    tenThousands: setting("tenThousands", ["tenThousands"], readText),
    layouts: { F1: setting("layoutF1", ["layouts", "F1"], readList), F2: setting("layoutF2", ["layouts", "F2"], readList) },
    scoring: filled([
      ["difficulty", setting("difficulty", ["scoring", "difficulty"], readList)],
      ["effort", setting("effort", ["scoring", "effort"], readList)],
      ["margin", setting("margin", ["scoring", "margin"], readShare)],
      [
        "openGoals",
        setting("openGoals", ["scoring", "openGoals"], readChoice(languages.map(({ forms }) => forms.input.settings.openGoalsRules))),
      ],
      ["formulas", setting("formulas", ["scoring", "formulas"], readText)],
    ]),
  };
}

/** The cell beside each label; a problem for every label that is gone. */
function settingCells(draft: Draft, languages: readonly Texts[]): ReadonlyMap<Setting, Position> | null {
  const [first, ...more] = SETTINGS_AREAS.map((name) => draft.area(name));
  if (!first) {
    draft.report(["settings"], { type: "MissingTable", table: "TC_Settings" });
    return null;
  }
  draft.put(["settings"], first);
  const labels = new Map(
    languages.flatMap((texts) => SETTINGS.map((setting) => [folded(texts.forms.input.settings[setting]), setting] as const)),
  );
  const cells = new Map<Setting, Position>();
  for (const area of [first, ...more.filter((each) => each !== null && each !== undefined)]) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const setting = labels.get(folded(String(draft.cell({ row, column: area.column }) ?? "")));
      if (setting && !cells.has(setting)) cells.set(setting, { row, column: area.column + 1 });
    }
  }
  for (const setting of SETTINGS) {
    const column = languages[0]?.forms.input.settings[setting] ?? setting;
    if (!cells.has(setting) && !OPTIONAL.has(setting)) draft.report(["settings"], { type: "MissingColumn", table: "TC_Settings", column });
  }
  return cells;
}
