import { accuracyOf } from "../../plan/checking/measures/accuracy";
import { catchUpOf, type CatchUp } from "../../plan/checking/measures/catchUp";
import { behindOf, notBought, notExpected } from "../../plan/checking/measures/sales";
import { toCellNumber } from "../../plan/numbers/amount";
import type { Cell } from "../../sheet/spec/spec";
import { amountFormat, asText, decimalFormat, percentFormat } from "../../sheet/look/formats";
import { checkedWords } from "../checked/words";
import { COUNT, NONE, noted, orNone, ratio, type AnalysisSheet, type Column, type Line, type Part } from "./part";
import { measured, ofPerson } from "./measured";

/** M6: how well what was expected of a metric came. */
export function accuracyPart({ facts, span, texts, helper }: AnalysisSheet, metric: number): Part {
  const { analysis: words } = checkedWords(texts);
  const { name = "", unit = { size: 1, decimals: 0 } } = facts.inputs.metrics[metric] ?? {};
  const of = measured(({ person }) => accuracyOf(facts, span, person, metric));
  const units = (field: "expected" | "actual", line: Line): number =>
    helper.rows.reduce(
      (sum, row) => sum + (line.person === null || row.person === line.person ? (row.metrics[metric]?.[field] ?? 0) : 0),
      0,
    );
  const sum = (field: "expected" | "actual", heading: string): Column => ({
    id: field,
    heading,
    format: amountFormat(unit),
    cell: (line) => ({
      formula: `=${line.sum(helper.cells(field, metric))}*${unit.size}/${10 ** unit.decimals}`,
      value: toCellNumber(units(field, line), unit),
    }),
  });
  return {
    id: `accuracy:${metric}`,
    band: words.accuracy(name),
    columns: [
      sum("expected", words.expected),
      sum("actual", words.actual),
      {
        id: "accuracy",
        heading: words.planAccuracy,
        format: percentFormat(1),
        cell: (line) => ratio(line.sum(helper.cells("least", metric)), line.sum(helper.cells("most", metric)), of(line).planAccuracy),
      },
      {
        id: "bias",
        heading: words.bias,
        format: percentFormat(1),
        cell: (line) => ratio(`(${line.at("actual")}-${line.at("expected")})`, line.at("expected"), of(line).bias),
      },
      {
        ...noted("basis", words.basis, asText, (line) =>
          of(line).planAccuracy === null ? NONE : of(line).isOwn ? words.own : words.assigned,
        ),
        style: "verdict",
      },
      noted("weighted", words.weighted, percentFormat(1), (line) => orNone(of(line).weightedError)),
      noted("signal", words.signal, decimalFormat(1), (line) => orNone(of(line).trackingSignal)),
      noted("scaled", words.scaled, decimalFormat(2), (line) => orNone(of(line).scaledError)),
    ],
  };
}

/** M8–M10, M13: what is behind, what there is in hand to catch up, and what came otherwise than planned. */
export function behindPart({ facts, span, texts }: AnalysisSheet, metric: number): Part {
  const { analysis: words } = checkedWords(texts);
  const { name = "", unit = { size: 1, decimals: 0 } } = facts.inputs.metrics[metric] ?? {};
  const amounts = amountFormat(unit);
  const amount = (units: number | null): Cell => (units === null ? NONE : toCellNumber(Math.round(units), unit));
  const of = ofPerson((person) => ({
    behind: behindOf(facts, person, metric),
    catchUp: catchUpOf(facts, person, metric),
    notBought: notBought(facts, span, person, metric).length,
    notExpected: notExpected(facts, span, person, metric).length,
  }));
  const catchUp = ({ person }: Line): CatchUp | null => (person === null ? null : of(person).catchUp);
  const sum = ({ person }: Line, count: (own: ReturnType<typeof of>) => number): number =>
    (person === null ? facts.people : [person]).reduce((all, one) => all + count(of(one)), 0);
  const counted = (id: string, heading: string, count: (own: ReturnType<typeof of>) => number): Column =>
    noted(id, heading, COUNT, (line) => sum(line, count), true);
  return {
    id: `behind:${metric}`,
    band: words.behind(name),
    columns: [
      counted("behind", words.behindItems, ({ behind }) => behind.length),
      counted("risk", words.riskItems, ({ behind }) => behind.filter(({ isAtRisk }) => isAtRisk).length),
      noted(
        "gap",
        words.gap,
        amounts,
        (line) =>
          toCellNumber(
            sum(line, (own) => own.catchUp?.gap ?? 0),
            unit,
          ),
        true,
      ),
      noted("pace", words.pace, amounts, (line) => amount(catchUp(line)?.requiredPace ?? null)),
      noted("best", words.best, amounts, (line) => amount(catchUp(line)?.bestMonth ?? null)),
      counted("actions", words.actions, (own) => own.catchUp?.actions ?? 0),
      counted("planned", words.plannedVisits, (own) => own.catchUp?.plannedVisits ?? 0),
      {
        ...noted("agreed", words.agreed, asText, (line) => {
          const own = catchUp(line);
          return own === null ? NONE : own.isAgreed ? words.yes : words.no;
        }),
        style: "verdict",
      },
      counted("notBought", words.notBought, (own) => own.notBought),
      counted("notExpected", words.notExpected, (own) => own.notExpected),
    ],
  };
}
