import type { Inputs } from "../../plan/inputs/inputs";
import { fingerprint } from "../../plan/text/fingerprint";
import { asText } from "../../sheet/look/formats";
import { wrappedLines } from "../../sheet/look/width";
import { block } from "../../sheet/spec/block";
import type { Cell, SheetSpec } from "../../sheet/spec/spec";
import type { FindingRow } from "../findings/findingRows";
import { codeOf } from "../findings/places";
import { FINDING_TEXTS } from "../findings/texts";
import { codeBlocks, codeIds, type Coding } from "../parts/codes";
import { pageHeading, titled } from "../parts/heading";
import { padded } from "../parts/part";
import type { Texts } from "../texts";
import { INQUIRY } from "./form";

/**
 * 核实单: a manager's own findings as questions, each with what it rests on and room for his answer; no level, no rule, nobody else.
 *
 *     序号  想了解的情况                                 依据                       您的说明
 *     1     对集团客户1连续5次记录内容相近，请核实进展。  相似度1 …  2026-05-20 …
 */
export function compileInquiry(
  manager: Pick<Inputs["managers"][number], "id" | "name">,
  rows: readonly FindingRow[],
  inputs: Inputs,
  on: string,
  texts: Texts,
): SheetSpec {
  const words = FINDING_TEXTS[texts.forms.language];
  const { inquiry } = words;
  const own = rows.filter((row) => row.manager === manager.id && row.status !== "gone");
  const cells = own.map((row, i): readonly Cell[] => [i + 1, row.question, restsOn(row, inquiry.rests)]);
  const foot = BODY + Math.max(1, own.length) + 1;
  const coding: Coding = {
    corner: { row: CODE_ROW, column: WIDTHS.length },
    first: CODE_ROW,
    layout: INQUIRY.layout,
    memory: JSON.stringify({ manager: manager.id }),
    rows: new Map(own.map((row, i) => [BODY + i, codeOf(row.id, row.since, fingerprint(answerOf(row)))] as const)),
    columns: ["number", "question", "rests", ANSWER],
  };
  const lines = (cell: Cell | undefined, width = 10): number => wrappedLines(String(cell ?? ""), width * 0.85);
  return {
    key: INQUIRY.keyOf(manager.id),
    name: texts.forms.checks.inquiry(manager.name),
    widths: [...WIDTHS, 9],
    blocks: [
      ...titled(inquiry.title(manager.name), [inputs.team, words.checkedOn(on)]),
      block(2, 0, "note", [padded(inquiry.hint, WIDTHS.length)]),
      block(HEAD_ROW, 0, "header", [Object.values(inquiry.columns)]),
      ...(own.length === 0
        ? [block(BODY, 0, "text", [padded(inquiry.none, WIDTHS.length)])]
        : [
            block(BODY, 0, "text", cells),
            block(
              BODY,
              WIDTHS.length - 1,
              "inputWords",
              own.map((row) => [answerOf(row) || null]),
              asText,
            ),
          ]),
      block(foot, 0, "text", [padded(inquiry.signatures(manager.name), WIDTHS.length)]),
      ...codeBlocks(coding),
    ],
    ids: codeIds(coding, []),
    merges: [2, foot, ...(own.length === 0 ? [BODY] : [])].map((row) => ({ row, column: 0, rows: 1, columns: WIDTHS.length })),
    heights: [
      [0, 32],
      [1, 20],
      [2, 8 + 15 * lines(inquiry.hint, 100)],
      [HEAD_ROW, 24],
      ...cells.map(
        (row, i) => [BODY + i, Math.max(LEAST_HEIGHT, 6 + 15 * Math.max(lines(row[1], WIDTHS[1]), lines(row[2], WIDTHS[2])))] as const,
      ),
      [foot, 40],
    ],
    frozen: { rows: BODY, columns: 0 },
    hidden: { rows: [CODE_ROW], columns: [WIDTHS.length] },
    tabColor: "#7F6000",
    print: { titleRows: BODY, titleColumns: 0, pagesWide: 1, orientation: "portrait", ...pageHeading(inputs, texts) },
  };
}

/** Of the column that is typed into. */
export const ANSWER = "answer";

const WIDTHS: readonly number[] = [6, 40, 28, 34];
const CODE_ROW = 3;
const HEAD_ROW = 4;
const BODY = 5;

/** Room to write in by hand, in points. */
const LEAST_HEIGHT = 90;

/** Rows that are named beside a question; the others stand on the sheet of findings. */
const NAMED = 4;

function answerOf({ followUp }: FindingRow): string {
  return followUp?.answer ?? "";
}

function restsOn({ value, sample, evidence, rows }: FindingRow, rests: (value: string, sample: string) => string): string {
  const named = evidence.slice(0, NAMED).map(({ when, client }) => [when, client].filter((part) => part !== "").join(" "));
  return [rests(value, sample), ...named, ...(rows > named.length && named.length > 0 ? ["…"] : [])].join("\n");
}
