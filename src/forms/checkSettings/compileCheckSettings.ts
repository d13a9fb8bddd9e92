import { CONTACT_ROLES } from "../../plan/inputs/contact";
import { agreedRules, OTHER_CLASS, RANKING_SHOWN, USUAL_CHECKING, USUAL_RULES, type Checking } from "../../plan/inputs/checking";
import type { Inputs } from "../../plan/inputs/inputs";
import { REPORT_KINDS } from "../../plan/inputs/logEntry";
import { asText, day, serialOf } from "../../sheet/look/formats";
import { wrappedLines } from "../../sheet/look/width";
import type { Area } from "../../sheet/place/place";
import { idOf } from "../../sheet/place/identity";
import { block } from "../../sheet/spec/block";
import type { Block, Cell, ChoiceSpec, SheetSpec } from "../../sheet/spec/spec";
import { choiceWords } from "../lists/tables";
import { pageHeading } from "../parts/heading";
import { nameListText } from "../records/nameList";
import type { Texts } from "../texts";
import { CHECK_SETTINGS } from "./form";
import { BODY, codeOf, COLUMNS, HEAD, ROWS, TABLES, type SettingRow } from "./places";
import { SETTINGS_WORDS } from "./words";

/**
 * 检查设置: a row for everything that is agreed about reports and for every threshold of a rule, beside what is usual. What is as usual stays
 * empty. At the right, visits a month by class, and what titles say.
 *
 *     设置                     值    通常          级别  每月拜访    职务    角色
 *     期满后几个工作日内为按时  2     1             A     4           总经理  决策人
 *     4 同一客户内容无变化      否    是
 */
export function compileCheckSettings(inputs: Inputs, texts: Texts): SheetSpec {
  const { language } = texts.forms;
  const words = SETTINGS_WORDS[language];
  const { head } = words;
  const yesNo = choiceWords("yesNo")[language];
  const said = cellsOf(inputs.checking, texts);
  const usual = cellsOf(USUAL_CHECKING, texts, true);
  const { visits } = inputs.checking;
  const grades = [...Object.keys(visits).filter((grade) => grade !== OTHER_CLASS), OTHER_CLASS];
  const roles = Object.entries(inputs.roles);
  const roleWords = choiceWords("role")[language];
  const lengths = {
    settings: ROWS.length,
    visits: grades.length + SPARE_CLASSES,
    roles: Math.max(ROWS.length, roles.length + SPARE_ROLES),
  };
  const area = (column: number, columns: number, rows: number): Area => ({ row: HEAD, column, rows: rows + 1, columns });
  const areas = {
    settings: area(COLUMNS.name, 4, lengths.settings),
    visits: area(COLUMNS.grade, 2, lengths.visits),
    roles: area(COLUMNS.title, 2, lengths.roles),
  };
  const column = (at: number, style: Block["style"], rows: number, values: readonly Cell[], format: string | null): Block =>
    block(
      BODY,
      at,
      style,
      Array.from({ length: rows }, (_, row) => [values[row] ?? null]),
      format,
    );
  const shown = (grade: string): string => (grade === OTHER_CLASS ? words.otherClasses : grade);
  const width = COLUMNS.role + 1;
  return {
    key: CHECK_SETTINGS.keyOf(),
    name: texts.forms.checks.settings,
    widths: [42, 24, 12, 9, 3, 16, 20, 3, 18, 14],
    blocks: [
      block(0, 0, "title", [[words.title]]),
      block(1, 0, "note", [[words.intro, ...Array<null>(width - 1).fill(null)]]),
      block(HEAD, COLUMNS.name, "header", [[head.name, head.value, head.usual, head.code]]),
      block(HEAD, COLUMNS.grade, "header", [[head.grade, head.visits]]),
      block(HEAD, COLUMNS.title, "header", [[head.title, head.role]]),
      block(
        BODY,
        COLUMNS.name,
        "label",
        ROWS.map((row) => [labelOf(row, words)]),
      ),
      ...ROWS.map((row, i) => block(BODY + i, COLUMNS.value, "input", [[said(row)]], formatOf(row))),
      ...ROWS.map((row, i) => block(BODY + i, COLUMNS.usual, "text", [[rounded(usual(row))]], formatOf(row))),
      block(
        BODY,
        COLUMNS.code,
        "code",
        ROWS.map((row) => [codeOf(row)]),
        asText,
      ),
      column(COLUMNS.grade, "input", lengths.visits, grades.map(shown), asText),
      column(
        COLUMNS.visits,
        "input",
        lengths.visits,
        grades.map((grade) => visits[grade] ?? null),
        "0",
      ),
      column(
        COLUMNS.title,
        "input",
        lengths.roles,
        roles.map(([title]) => title),
        asText,
      ),
      column(
        COLUMNS.role,
        "input",
        lengths.roles,
        roles.map(([, role]) => roleWords[role] ?? role),
        asText,
      ),
    ],
    merges: [{ row: 1, column: 0, rows: 1, columns: width }],
    heights: [
      [0, 32],
      [1, 6 + 14 * wrappedLines(words.intro, 130)],
    ],
    tables: (["settings", "visits", "roles"] as const).map((name) => ({ name: TABLES[name], area: areas[name] })),
    names: [{ name: "TC_CheckSettings_Area", area: areas.settings }],
    ids: {
      rows: [
        null,
        null,
        null,
        "headings",
        ...Array.from({ length: Math.max(...Object.values(lengths)) }, (_, row) => idOf("entry", row + 1)),
      ],
      columns: Array.from({ length: width }, (_, at) => Object.entries(COLUMNS).find(([, own]) => own === at)?.[0] ?? null),
    },
    frozen: { rows: BODY, columns: 0 },
    choices: [
      ...ROWS.flatMap((row, i): readonly ChoiceSpec[] => {
        const source = choicesOf(row, texts, Object.values(yesNo));
        return source === null ? [] : [{ area: { row: BODY + i, column: COLUMNS.value, rows: 1, columns: 1 }, source }];
      }),
      {
        area: { row: BODY, column: COLUMNS.role, rows: lengths.roles, columns: 1 },
        source: CONTACT_ROLES.map((role) => roleWords[role] ?? role),
      },
    ],
    hidden: { rows: [], columns: [COLUMNS.code] },
    tabColor: "#BF9000",
    print: { titleRows: BODY, titleColumns: 0, pagesWide: 1, orientation: "portrait", ...pageHeading(inputs, texts) },
  };
}

/** For reading: a third is 0.3333. */
function rounded(cell: Cell): Cell {
  return typeof cell === "number" ? Number(cell.toFixed(4)) : cell;
}

/** Rows to type in below the classes and titles that there are. */
const SPARE_CLASSES = 6;
const SPARE_ROLES = 20;

/** What is said of a row; null: as usual. @param isUsual what is usual itself is wanted */
function cellsOf(checking: Checking, texts: Texts, isUsual = false): (row: SettingRow) => Cell {
  const { language, listSeparator } = texts.forms;
  const yesNo = choiceWords("yesNo")[language];
  const agreed = agreedRules(checking.rules);
  const unless = <T extends string | number>(own: T, usual: T, cell: Cell): Cell => (own === usual && !isUsual ? null : cell);
  return (row) => {
    if (row.type === "Rule") {
      const all: Readonly<Record<string, number | boolean>> = isUsual ? { on: true, ...USUAL_RULES[row.rule] } : (agreed[row.rule] ?? {});
      const value = all[row.key ?? "on"];
      return typeof value === "boolean" ? (yesNo[value ? "yes" : "no"] ?? null) : (value ?? null);
    }
    const { report, ranking, told, tolerances } = checking;
    switch (row.setting) {
      case "report":
        return unless(report, USUAL_CHECKING.report, choiceWords("report")[language][report] ?? report);
      case "ranking":
        return unless(ranking, USUAL_CHECKING.ranking, choiceWords("ranking")[language][ranking] ?? ranking);
      case "purposes":
        return nameListText(checking.purposes, listSeparator) || null;
      case "trialUntil":
        return serialOf(checking.trialUntil) ?? null;
      case "toldDate":
        return (told && serialOf(told.date)) ?? null;
      case "behind":
      case "risk":
        return unless(tolerances[row.setting], USUAL_CHECKING.tolerances[row.setting], tolerances[row.setting]);
      case "toldBy":
        return told?.by || null;
      default:
        return unless(checking[row.setting], USUAL_CHECKING[row.setting], checking[row.setting]);
    }
  };
}

function labelOf(row: SettingRow, words: (typeof SETTINGS_WORDS)["en"]): string {
  if (row.type === "Setting") return words.settings[row.setting];
  return row.key === null ? words.rule(row.rule, words.rules[row.rule]) : `\u3000\u3000${words.thresholds[row.key] ?? row.key}`;
}

function formatOf(row: SettingRow): string | null {
  if (row.type === "Rule") return row.key === null ? asText : null;
  if (row.setting === "trialUntil" || row.setting === "toldDate") return day;
  return row.setting === "dueDays" || row.setting === "window" || row.setting === "keepMonths" ? "0" : asText;
}

function choicesOf(row: SettingRow, texts: Texts, yesNo: readonly string[]): readonly string[] | null {
  const { language } = texts.forms;
  if (row.type === "Rule") return row.key === null ? yesNo : null;
  if (row.setting === "report") return REPORT_KINDS.map((kind) => choiceWords("report")[language][kind] ?? kind);
  if (row.setting === "ranking") return RANKING_SHOWN.map((shown) => choiceWords("ranking")[language][shown] ?? shown);
  return null;
}
