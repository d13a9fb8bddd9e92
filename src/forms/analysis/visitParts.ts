import { visitMeasures, type VisitMeasures } from "../../plan/checking/measures/visits";
import { zOf } from "../../plan/statistics/normal";
import type { Cell } from "../../sheet/spec/spec";
import { decimalFormat, percentFormat } from "../../sheet/look/formats";
import { checkedWords } from "../checked/words";
import { COUNT, NONE, noted, orNone, ratio, type AnalysisSheet, type Column, type Line, type Part } from "./part";
import { measured } from "./measured";

/** M1–M3: how many clients were served, how many visits there were, and how many a contract took. */
export function visitsPart({ facts, span, texts, helper, classes }: AnalysisSheet): Part {
  const { analysis: words } = checkedWords(texts);
  const of = measured((line) => visitMeasures(facts, span, line.person));
  const served = (line: Line, ...more: readonly string[]): string =>
    line.sum(`(${helper.cells("isClient")}=1)`, `(${helper.cells("done")}>0)`, ...more);
  const named = new Set(classes);
  const others = Object.keys(visitMeasures(facts, span, null).servedByClass).filter((grade) => !named.has(grade));
  const ofClass = (number: number, heading: string, grades: readonly string[]): Column => ({
    id: `class:${number}`,
    heading,
    format: COUNT,
    cell: (line) => ({
      formula: `=${served(line, `(${helper.cells("class")}=${number})`)}`,
      value: grades.reduce((sum, grade) => sum + (of(line).servedByClass[grade] ?? 0), 0),
    }),
  });
  return {
    id: "visits",
    band: words.visits,
    columns: [
      {
        id: "served",
        heading: words.served,
        format: COUNT,
        cell: (line) => ({ formula: `=${served(line)}`, value: of(line).clientsServed }),
      },
      ...classes.map((grade, at) => ofClass(at + 1, words.ofClass(grade), [grade])),
      ...(others.length > 0 ? [ofClass(0, words.otherClasses, others)] : []),
      {
        id: "inCharge",
        heading: words.inCharge,
        format: COUNT,
        cell: (line) => ({ formula: `=${line.sum(helper.cells("inCharge"))}`, value: of(line).inCharge }),
      },
      {
        id: "coverage",
        heading: words.coverage,
        format: percentFormat(1),
        cell: (line) => ratio(line.sum(helper.cells("inCharge"), `(${helper.cells("done")}>0)`), line.at("inCharge"), of(line).coverage),
      },
      {
        id: "visits",
        heading: words.visited,
        format: COUNT,
        cell: (line) => ({ formula: `=${line.sum(helper.cells("done"))}`, value: of(line).visits }),
      },
      { id: "days", heading: words.days, format: COUNT, isSummed: true, cell: (line) => of(line).daysPresent },
      {
        id: "perDay",
        heading: words.perDay,
        format: decimalFormat(2),
        cell: (line) => ratio(line.at("visits"), line.at("days"), of(line).visitsADay),
      },
      {
        id: "signed",
        heading: words.signed,
        format: COUNT,
        cell: (line) => ({ formula: `=${line.sum(helper.cells("signed"))}`, value: of(line).signed }),
      },
      {
        id: "perContract",
        heading: words.perContract,
        format: decimalFormat(1),
        restsOn: "visits",
        cell: (line) => {
          const { visits, visitsPerContract } = of(line);
          const [done, signed] = [line.at("visits"), line.at("signed")];
          return {
            formula: `=IF(${done}=0,"${NONE}",IF(${signed}=0,"${words.noneOf}"&${done}&"${words.noneOfAfter}",${done}/${signed}))`,
            value: visits === 0 ? NONE : (visitsPerContract ?? `${words.noneOf}${visits}${words.noneOfAfter}`),
          };
        },
      },
    ],
  };
}

/** M4, M5, M7: what visits came to, whom they went to, and whether they were planned. */
export function resultsPart({ facts, span, texts, helper }: AnalysisSheet): Part {
  const { analysis: words } = checkedWords(texts);
  const of = measured((line) => visitMeasures(facts, span, line.person));
  const [done, signed] = [helper.cells("done"), helper.cells("signed")];
  const count = (id: string, heading: string, field: "titled" | "deciders" | "due" | "carriedOut" | "unplanned", key: Counted): Column => ({
    id,
    heading,
    format: COUNT,
    cell: (line) => ({ formula: `=${line.sum(helper.cells(field))}`, value: of(line)[key] }),
  });
  const percent = percentFormat(1);
  return {
    id: "results",
    band: words.results,
    columns: [
      {
        id: "rate",
        heading: words.rate,
        format: percent,
        restsOn: "visits",
        cell: (line) => ratio(line.sum(signed), line.sum(done), of(line).contractRate?.[1] ?? null),
      },
      ...(["low", "high"] as const).map((end): Column => ({
        id: end,
        heading: words[end],
        format: percent,
        restsOn: "visits",
        cell: (line) => wilsonCell(line.sum(signed), line.sum(done), of(line), end),
      })),
      { id: "shrunk", heading: words.shrunk, format: percent, cell: (line) => orNone(of(line).shrunkRate) },
      count("deciders", words.deciders, "deciders", "deciders"),
      count("titled", words.titled, "titled", "titled"),
      {
        id: "decisionMakers",
        heading: words.decisionMakers,
        format: percent,
        cell: (line) => ratio(line.at("deciders"), line.at("titled"), of(line).decisionMakers),
      },
      {
        id: "untitled",
        heading: words.untitled,
        format: COUNT,
        cell: (line) => ({ formula: `=${line.sum(done)}-${line.at("titled")}`, value: of(line).untitled }),
      },
      count("due", words.due, "due", "due"),
      count("carriedOut", words.carriedOut, "carriedOut", "carriedOut"),
      {
        id: "plannedDone",
        heading: words.plannedDone,
        format: percent,
        cell: (line) => ratio(line.at("carriedOut"), line.at("due"), of(line).plannedDone),
      },
      count("unplannedVisits", words.unplannedVisits, "unplanned", "unplannedVisits"),
      {
        id: "unplanned",
        heading: words.unplanned,
        format: percent,
        cell: (line) => ratio(line.at("unplannedVisits"), line.sum(done), of(line).unplanned),
      },
      // What an entry of the log says of a visit belongs to it, and which one it is no formula can find.
      noted("blanks", words.blanks, COUNT, (line) => of(line).blanks, true),
    ],
  };
}

type Counted = "titled" | "deciders" | "due" | "carriedOut" | "unplannedVisits";

/** An end of Wilson's interval at 95 %, worded as `plan/statistics/wilson.ts` counts it. */
function wilsonCell(signed: string, done: string, { contractRate }: VisitMeasures, end: "low" | "high"): Cell {
  const z = zOf(0.95);
  const lowest = (k: string, failures: string): string =>
    `2*(${k})^2/${done}/(2*(${k})+${z ** 2}+${z}*SQRT(4*(${k})*(${failures})/${done}+${z ** 2}))`;
  const failures = `${done}-${signed}`;
  const formula = end === "low" ? lowest(signed, failures) : `1-${lowest(failures, signed)}`;
  return { formula: `=IF(${done}=0,"${NONE}",${formula})`, value: orNone(contractRate?.[end === "low" ? 0 : 2] ?? null) };
}
