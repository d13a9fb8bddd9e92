import type { Inputs } from "../../plan/inputs/inputs";
import { block } from "../../sheet/spec/block";
import { decimalFormat } from "../../sheet/look/formats";
import type { Area } from "../../sheet/place/place";
import { percentText } from "../../plan/numbers/percentText";
import { band, type Part } from "../parts/part";
import type { ScoreContent } from "./scoreContent";
import { GOALS_ROW, HEADER_ROW, SCALE_COLUMN } from "./places";
import { FACTORS } from "./scoreSheet";

/** The scale of grades, highest first, as the formulas use it: lowest score and grade. */
export function scaleArea({ scoring }: Inputs): Area {
  return { row: GOALS_ROW, column: SCALE_COLUMN, rows: scoring.grades.length + 1, columns: 2 };
}

/** Lowest scores with as many decimals as any of them has. */
export function scaleFormat({ scoring }: Inputs): string {
  const decimals = scoring.grades.map(({ from }) => String(from).split(".")[1]?.length ?? 0);
  return decimalFormat(Math.min(6, Math.max(0, ...decimals)));
}

/** 评级标准, so that the sheet can be read by itself; under it what the factors may be. */
export function scalePart({ inputs, texts }: ScoreContent): Part {
  const words = texts.forms.F10.scale;
  const { grades, lowest } = inputs.scoring;
  const area = scaleArea(inputs);
  const ranges = area.row + area.rows + 1;
  return {
    blocks: [
      band(HEADER_ROW, area.column, words.band, 2),
      block(HEADER_ROW + 1, area.column, "header", [[words.from, words.grade]]),
      block(area.row, area.column, "computed", [...grades.map(({ from }) => [from]), [null]], scaleFormat(inputs)),
      block(area.row, area.column + 1, "verdict", [...grades.map(({ name }) => [name]), [lowest]]),
      band(ranges, area.column, words.ranges, 2),
      block(
        ranges + 1,
        area.column,
        "label",
        FACTORS.map((factor) => [
          texts.forms.F10.rows[factor],
          `${percentText(inputs.scoring[factor].min)}–${percentText(inputs.scoring[factor].max)}`,
        ]),
      ),
    ],
    merges: [],
    heights: [],
  };
}
