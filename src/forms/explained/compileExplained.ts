import { RULE_NUMBERS, type RuleNumber } from "../../plan/inputs/checking";
import type { Inputs } from "../../plan/inputs/inputs";
import { asText } from "../../sheet/look/formats";
import { wrappedLines } from "../../sheet/look/width";
import { idOf } from "../../sheet/place/identity";
import { block } from "../../sheet/spec/block";
import type { SheetSpec } from "../../sheet/spec/spec";
import { SETTINGS_WORDS } from "../checkSettings/words";
import { headingHeights, pageHeading, titled } from "../parts/heading";
import type { Texts } from "../texts";
import { EXPLAINED } from "./form";
import { spokenRule, type Spoken } from "./spoken";
import { words as en } from "./words.en";
import { words as zhCN } from "./words.zh-CN";

const WORDS = { "zh-CN": zhCN, en } as const;

/** 说明: every rule that is used with its thresholds in a sentence, who sees what, and how long it is kept. */
export function compileExplained(inputs: Inputs, manager: string, texts: Texts): SheetSpec {
  const { language } = texts.forms;
  const words = WORDS[language];
  const { rules } = SETTINGS_WORDS[language];
  const { checking } = inputs;
  const sentence = <N extends RuleNumber>(rule: N): string =>
    checking.rules[rule].on ? (words.rules[rule] as (spoken: Spoken<N>) => string)(spokenRule(checking, rule)) : words.off;
  const lines = RULE_NUMBERS.map((rule) => [String(rule), rules[rule], sentence(rule)] as const);
  const said = words.saying(checking);
  const rights = FIRST + lines.length + 1;
  const last = rights + 1 + said.length;
  const across = WIDTHS.reduce((sum, width) => sum + width, 0);
  const height = (text: string, width: number): number => 8 + 16 * wrappedLines(text, width);
  return {
    key: EXPLAINED.keyOf(manager),
    name: texts.forms.handed.explained,
    widths: WIDTHS,
    blocks: [
      ...titled(words.title, [inputs.team]),
      block(2, 0, "note", [[words.subtitle, null, null]]),
      block(FIRST - 2, 0, "band", [[words.checked, null, null]]),
      block(FIRST - 1, 0, "header", [[null, words.head.rule, words.head.sentence]]),
      block(FIRST, 0, "text", lines, asText),
      block(rights, 0, "band", [[words.rights, null, null]]),
      block(
        rights + 1,
        0,
        "text",
        said.map((text) => [text, null, null]),
        asText,
      ),
    ],
    merges: [2, ...said.map((_, at) => rights + 1 + at)].map((row) => ({ row, column: 0, rows: 1, columns: WIDTHS.length })),
    ids: {
      rows: Array.from({ length: last }, (_, row) => idOf("line", row + 1)),
      columns: ["number", "rule", "sentence"],
    },
    heights: [
      [2, height(words.subtitle, across * 1.1)],
      ...headingHeights,
      ...lines.map(([, rule, text], at) => [FIRST + at, Math.max(height(rule, WIDTHS[1] ?? 10), height(text, WIDTHS[2] ?? 10))] as const),
      ...said.map((text, at) => [rights + 1 + at, height(text, across)] as const),
    ],
    frozen: { rows: 0, columns: 0 },
    tabColor: "#7A6FA8",
    protect: true,
    print: { titleRows: 0, titleColumns: 0, pagesWide: 1, pagesTall: 1, orientation: "portrait", ...pageHeading(inputs, texts) },
  };
}

const WIDTHS = [5, 28, 62];

/** The first rule. */
const FIRST = 6;
