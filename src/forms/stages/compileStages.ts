import type { Inputs } from "../../plan/inputs/inputs";
import { figuresText } from "../../plan/stage/statement";
import { statementText } from "../../plan/stage/statementText";
import { asText, day, serialOf } from "../../sheet/look/formats";
import { columnWidth } from "../../sheet/look/width";
import type { Cell, SheetSpec } from "../../sheet/spec/spec";
import type { Texts } from "../texts";
import type { PlacedColumn } from "../records/ownColumns";
import { nameFinder } from "../records/nameFinder";
import { recordSheet, type RecordCells } from "../records/recordSheet";
import { STAGES_TABLE } from "./table";

/**
 * 计划状态: how far each manager's plan has come, a row for every step; the last one of a manager counts. What was issued stands beside it,
 * for reading and as the mark by which it is known again.
 *
 *     客户经理    状态    日期        由谁    差距  说明  下达数                         核对码
 *     客户经理甲  已商定  2026-01-05  李主管
 *     客户经理甲  已下达  2026-01-06  李主管              用户数 1,200 · 收入 36,000.00  0 users:1200 revenue:3600000 61753cd7
 */
export function compileStages(inputs: Inputs, texts: Texts, own: readonly PlacedColumn[] = []): SheetSpec {
  const { stages: lines, managers, metrics } = inputs;
  const words = texts.forms.stages;
  const nameOf = nameFinder(managers);
  const typed = (values: readonly Cell[]): RecordCells => ({ style: "inputWords", format: asText, values });
  const written = (values: readonly Cell[]): RecordCells => ({ style: "text", format: asText, values });
  const figures = lines.map(({ statement }) => statement && figuresText(metrics, statement));
  const sheet = recordSheet(
    {
      table: STAGES_TABLE,
      rows: Math.max(lines.length, SPARE),
      columns: {
        manager: typed(lines.map(({ manager }) => nameOf(manager))),
        stage: typed(lines.map(({ stage }) => words.stages[stage])),
        date: { style: "inputMark", format: day, values: lines.map(({ date }) => serialOf(date) ?? null) },
        by: typed(lines.map(({ by }) => by || null)),
        gap: typed(lines.map(({ gapAccepted }) => (gapAccepted ? words.gap.accepted : null))),
        note: typed(lines.map(({ note }) => note || null)),
        figures: written(figures),
        issued: written(lines.map(({ statement }) => statement && statementText(statement))),
      },
      own,
      choices: { stage: Object.values(words.stages), gap: Object.values(words.gap) },
      lead: 0,
    },
    inputs,
    texts,
  );
  const wide = columnWidth(
    figures.map((text) => text ?? ""),
    14,
    60,
  );
  // Beside what is chosen from a list there is room for its arrow.
  const least: Readonly<Record<string, number>> = { stage: 13, gap: 12, figures: wide };
  return { ...sheet, widths: sheet.widths.map((width, at) => Math.max(width, least[STAGES_TABLE.columns[at] ?? ""] ?? 0)) };
}

/** Rows to type in where there is no line any more. */
const SPARE = 3;
