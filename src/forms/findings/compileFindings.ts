import type { Checked } from "../../plan/checking/check";
import { RULE_NUMBERS } from "../../plan/inputs/checking";
import type { Language } from "../../plan/inputs/inputs";
import { asText, day } from "../../sheet/look/formats";
import { wrappedHeights, wrappedLines } from "../../sheet/look/width";
import { block } from "../../sheet/spec/block";
import type { Block, Cell, ChoiceSpec, LinkSpec, SheetSpec } from "../../sheet/spec/spec";
import { parseA1 } from "../../sheet/place/address";
import { codeBlocks, codeIds, type Coding } from "../parts/codes";
import { heading, headingHeights, pageHeading } from "../parts/heading";
import { padded } from "../parts/part";
import type { Texts } from "../texts";
import type { FindingRow } from "./findingRows";
import { cellOf, choicesOf, fingerprintOf, saidIn } from "./followUpCells";
import { FINDINGS } from "./form";
import { BAND_ROW, BODY, CODE_ROW, codeOf, columnOf, COLUMNS, FOLLOW_UP_COLUMNS, HEAD_ROW, type FindingColumn } from "./places";
import { FINDING_TEXTS, ruleTitle, type FindingTexts } from "./texts";

/**
 * F12 检查发现: a row for each finding, what became of it at its right, and below them the rows that they rest on. What is typed stays with
 * its finding, wherever that stands when the reports are checked again. While it is on trial there are counts alone.
 *
 *     编号      规则                   级别  客户经理   …  依据行 状态   │ 客户经理说明 │ 跟进方式 … │ ST
 *     61753cd7  4 同一客户内容无变化   关注  客户经理甲 …  4行    新     │              │          │
 */
export function compileFindings(checked: Checked, rows: readonly FindingRow[], texts: Texts): SheetSpec {
  const words = FINDING_TEXTS[texts.forms.language];
  const { inputs } = checked.facts.course.current;
  const lines = checked.isTrial ? [] : rows;
  const counts = checked.isTrial ? countRows(checked, words) : [];
  const shown = Math.max(lines.length, counts.length, 1);
  const below = evidenceRows(lines, words, BODY + shown + 1);
  const coding: Coding = {
    corner: { row: CODE_ROW, column: COLUMNS.length },
    first: CODE_ROW,
    layout: FINDINGS.layout,
    memory: JSON.stringify({ on: checked.on }),
    rows: new Map(lines.map((row, i) => [BODY + i, codeOf(row.id, row.since, fingerprintOf(saidIn(row.followUp)))] as const)),
    columns: COLUMNS,
  };
  const note = [
    words.head(checked.people, checked.rules, checked.expectedByChance),
    words.question,
    ...(checked.isTrial ? [words.trial.hint(inputs.checking.trialUntil)] : []),
  ].join(" ");
  return {
    key: FINDINGS.keyOf(),
    name: texts.forms.checks.findings,
    widths: [...WIDTHS, 9],
    blocks: [
      ...heading(words.title(inputs.year), inputs, texts, words.checkedOn(checked.on)),
      block(2, 0, "note", [padded(note, COLUMNS.length)]),
      ...bands(words),
      block(HEAD_ROW, 0, "header", [COLUMNS.map((column) => words.columns[column])]),
      ...(checked.isTrial ? counts : findingBlocks(lines, shown, texts, words)),
      ...below.blocks,
      ...codeBlocks(coding),
    ],
    ids: codeIds(coding, []),
    merges: [{ row: 2, column: 0, rows: 1, columns: COLUMNS.length }, ...below.merges],
    heights: [
      ...headingHeights,
      [2, 6 + 14 * wrappedLines(note, 200)],
      [HEAD_ROW, HEAD_HEIGHT],
      ...wrappedHeights(
        BODY,
        counts.flatMap(({ cells }) => cells.map(([, rule]) => [String(rule)])),
        [widthOf("rule")],
      ),
      ...wrappedHeights(
        BODY,
        lines.map((row) => WRAPPED.map((column) => textOf(row, column, words))),
        WRAPPED.map((column) => widthOf(column) * FULL[texts.forms.language]),
      ),
      ...below.heights,
    ],
    links: [...linksToEvidence(lines, below.firstOf, words), ...below.links],
    frozen: { rows: BODY, columns: columnOf("rule") + 1 },
    filter: { row: HEAD_ROW, column: 0, rows: shown + 1, columns: COLUMNS.length + 1 },
    choices: lines.length === 0 ? [] : choices(shown, texts),
    rules: [
      { area: { row: BODY, column: columnOf("level"), rows: shown, columns: 1 }, text: words.levels.attention, mood: "warning" },
      { area: { row: BODY, column: columnOf("level"), rows: shown, columns: 1 }, text: words.levels.priority, mood: "warning" },
    ],
    hidden: { rows: [CODE_ROW], columns: [COLUMNS.length] },
    tabColor: "#7F6000",
    print: { titleRows: BODY, titleColumns: 0, pagesWide: 1, orientation: "landscape", ...pageHeading(inputs, texts) },
  };
}

/** Together no wider than a page across shows at 70 %: whatever is longer goes on in lines below. */
const WIDTHS: readonly number[] = [10, 12, 9, 10, 13, 10, 23, 10, 10, 9, 8, 9, 12, 11, 10, 6, 10, 8, 4];

/** Of headings: two lines, and under them room for filter buttons, for which the columns are too narrow beside the words. */
const HEAD_HEIGHT = 56;
/** How full a line of a narrow column is: words break earlier than characters. */
const FULL: Readonly<Record<Language, number>> = { en: 0.84, "zh-CN": 0.87 };
const WRAPPED = [
  ...(["rule", "level", "manager", "period", "subject", "fact", "value", "threshold", "sample", "status"] as const),
  ...(["answer", "note"] as const),
];

function widthOf(column: FindingColumn): number {
  return WIDTHS[columnOf(column)] ?? 10;
}

function bands({ bands: { findings, answer, followUp, st } }: FindingTexts): readonly Block[] {
  const [first, second, third] = [columnOf("answer"), columnOf("how"), columnOf("st")];
  return [
    block(BAND_ROW, 0, "band", [padded(findings, first)]),
    block(BAND_ROW, first, "band", [[answer]]),
    block(BAND_ROW, second, "band", [padded(followUp, third - second)]),
    block(BAND_ROW, third, "band", [[st]]),
  ];
}

/** What a cell of a finding says that nobody types into. */
function textOf(row: FindingRow, column: FindingColumn, words: FindingTexts): string {
  switch (column) {
    case "finding":
      return row.id;
    case "rule":
      return ruleTitle(words, row.rule);
    case "level":
      return row.level === null ? "" : words.levels[row.level];
    case "manager":
      return row.who;
    case "period":
      return row.to === "" || row.to === row.from ? row.from : `${row.from}\n–${row.to}`;
    case "fact":
      return row.dueBy === "" ? row.said : `${row.said} ${words.dueBy(row.dueBy)}`;
    case "rows":
      return row.rows === 0 ? words.noRows : words.rows(row.rows);
    case "status":
      return words.status[row.status];
    case "answer":
    case "note":
      return saidIn(row.followUp)[column];
    case "subject":
    case "value":
    case "threshold":
    case "sample":
      return row[column];
    default:
      return "";
  }
}

function findingBlocks(lines: readonly FindingRow[], shown: number, texts: Texts, words: FindingTexts): readonly Block[] {
  const typed = new Set<string>(FOLLOW_UP_COLUMNS);
  if (lines.length === 0) return [block(BODY, 0, "text", [COLUMNS.map((column) => (column === "fact" ? words.none : ""))])];
  const told = COLUMNS.filter((column) => !typed.has(column));
  return [
    block(
      BODY,
      0,
      "text",
      lines.map((row) => told.map((column) => textOf(row, column, words))),
      asText,
    ),
    ...FOLLOW_UP_COLUMNS.map((column) =>
      block(
        BODY,
        columnOf(column),
        column === "date" || column === "st" ? "input" : "inputWords",
        Array.from({ length: shown }, (_, i): readonly Cell[] => [
          cellOf(saidIn(lines[i]?.followUp ?? null), column, texts.forms.language),
        ]),
        column === "date" ? day : asText,
      ),
    ),
  ];
}

/** How often each rule finds something: while it is on trial nobody is named. */
function countRows({ findings }: Checked, words: FindingTexts): readonly Block[] {
  const rows = RULE_NUMBERS.map((rule): readonly Cell[] => {
    const own = findings.filter((one) => one.rule === rule);
    return ["", ruleTitle(words, rule), "", "", "", "", own.length === 0 ? "" : `${words.trial.all} ${own.length}`];
  });
  return rows.map((row, i) => block(BODY + i, 0, "text", [row], asText));
}

function choices(rows: number, { forms: { language } }: Texts): readonly ChoiceSpec[] {
  return FOLLOW_UP_COLUMNS.flatMap((column): readonly ChoiceSpec[] => {
    const source = choicesOf(column, language);
    return source === null ? [] : [{ area: { row: BODY, column: columnOf(column), rows, columns: 1 }, source, open: true }];
  });
}

function linksToEvidence(lines: readonly FindingRow[], firstOf: ReadonlyMap<string, number>, words: FindingTexts): readonly LinkSpec[] {
  return lines.flatMap(({ id }, i): readonly LinkSpec[] => {
    const row = firstOf.get(id);
    if (row === undefined) return [];
    const to = { sheet: FINDINGS.keyOf(), address: `A${row + 1}` };
    return [{ row: BODY + i, column: columnOf("rows"), to, tip: words.openEvidence }];
  });
}

/** The rows that findings rest on, under the same headings: whose, when, what they say, and a link to where they stand. */
function evidenceRows(lines: readonly FindingRow[], words: FindingTexts, first: number) {
  const firstOf = new Map<string, number>();
  const cells: (readonly Cell[])[] = [];
  const links: LinkSpec[] = [];
  for (const finding of lines) {
    if (finding.evidence.length > 0) firstOf.set(finding.id, first + 1 + cells.length);
    for (const { when, client, said, place, isNear } of finding.evidence) {
      const row = first + 1 + cells.length;
      const at = parseA1(place.address)?.row ?? 0;
      links.push({ row, column: columnOf("rows"), to: place, tip: isNear ? words.openNear : words.openRow });
      const where = isNear ? words.near(at + 1) : words.place(at + 1);
      cells.push(evidenceCells(finding, [when, client, said, where]));
    }
    const more = finding.rows - finding.evidence.length;
    if (more > 0) cells.push(evidenceCells(finding, ["", "", words.more(more), ""]));
  }
  if (cells.length === 0) return { blocks: [], merges: [], heights: [], links, firstOf };
  const width = columnOf("rows") + 1;
  return {
    blocks: [block(first, 0, "band", [padded(words.evidence, width)]), block(first + 1, 0, "text", cells, asText)],
    merges: cells.map((_, i) => ({ row: first + 1 + i, column: columnOf("fact"), rows: 1, columns: SAID })),
    heights: wrappedHeights(
      first + 1,
      cells.map((row) => [String(row[columnOf("fact")] ?? ""), String(row[columnOf("subject")] ?? "")]),
      [SAID_WIDTH * 0.85, widthOf("subject")],
    ),
    links,
    firstOf,
  };
}

/** What a row says goes over the columns from the fact to the sample. */
const SAID = columnOf("rows") - columnOf("fact");
const SAID_WIDTH = WIDTHS.slice(columnOf("fact"), columnOf("rows")).reduce((sum, width) => sum + width, 0);

function evidenceCells({ id, who }: FindingRow, [when, client, said, where]: readonly [string, string, string, string]): readonly Cell[] {
  return [id, "", "", who, when, client, ...padded(said, SAID), where];
}
