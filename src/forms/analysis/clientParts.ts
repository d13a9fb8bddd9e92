import { bookedOf } from "../../plan/checking/measures/booked";
import { fitOf, teamFit, type Fit } from "../../plan/checking/measures/fit";
import { leavingOver } from "../../plan/checking/measures/leaving";
import { newsOf } from "../../plan/checking/measures/news";
import { countRouting, routingOf } from "../../plan/checking/measures/routing";
import { asText, decimalFormat, percentFormat, shown } from "../../sheet/look/formats";
import { checkedWords } from "../checked/words";
import { COUNT, noted, NONE, orNone, ratio, type AnalysisSheet, type Column, type Line, type Part } from "./part";
import { measured, ofPerson } from "./measured";

/** M11, M12, M15, M16: who cancelled and left, what was booked, ways, and what is new. */
export function clientsPart({ facts, span, texts, helper }: AnalysisSheet): Part {
  const { analysis: words } = checkedWords(texts);
  const leaving = measured(({ person }) => leavingOver(facts, span, person));
  const booked = measured(({ person }) => bookedOf(facts, span, person));
  const routingOfOne = ofPerson((person) => countRouting(span, person));
  const routing = measured(({ person }) => routingOf((person === null ? facts.people : [person]).map(routingOfOne)));
  const newsOfOne = ofPerson((person) => newsOf(facts, span, person));
  const news = measured(({ person }) => {
    const all = (person === null ? facts.people : [person]).map(newsOfOne);
    const sum = (key: "contacts" | "clientFiles" | "competitors"): number => all.reduce((so, one) => so + one[key], 0);
    return { contacts: sum("contacts"), clientFiles: sum("clientFiles"), competitors: sum("competitors") };
  });
  return {
    id: "clients",
    band: words.clients,
    columns: [
      {
        id: "cancelled",
        heading: words.cancelled,
        format: COUNT,
        cell: (line) => ({ formula: `=${line.sum(helper.cells("cancelled"))}`, value: leaving(line).cancelled }),
      },
      {
        id: "before",
        heading: words.before,
        format: COUNT,
        cell: (line) => ({ formula: `=MAX(0,${line.sum(helper.cells("before"))})`, value: leaving(line).before }),
      },
      {
        id: "sold",
        heading: words.sold,
        format: COUNT,
        cell: (line) => ({ formula: `=${line.sum(helper.cells("sold"))}`, value: leaving(line).sold }),
      },
      {
        id: "cancellationRate",
        heading: words.cancellationRate,
        format: percentFormat(2),
        cell: (line) => ratio(line.at("cancelled"), `(${line.at("before")}+${line.at("sold")})`, leaving(line).rate),
      },
      {
        id: "left",
        heading: words.left,
        format: COUNT,
        cell: (line) => ({ formula: `=${line.sum(helper.cells(line.person === null ? "first" : "left"))}`, value: leaving(line).left }),
      },
      noted("signedVisits", words.signedVisits, COUNT, (line) => booked(line).signed, true),
      noted("booked", words.booked, COUNT, (line) => booked(line).booked, true),
      noted("bookedShare", words.bookedShare, percentFormat(1), (line) => orNone(booked(line).share)),
      noted("clientsADay", words.clientsADay, decimalFormat(2), (line) => orNone(routing(line).clientsADay)),
      noted("scattered", words.scattered, COUNT, (line) => routing(line).scattered, true),
      noted("late", words.minutesLate, decimalFormat(0), (line) => orNone(routing(line).minutesLate)),
      noted("contacts", words.newContacts, COUNT, (line) => news(line).contacts, true),
      noted("files", words.newFiles, COUNT, (line) => news(line).clientFiles, true),
      noted("competitors", words.newCompetitors, COUNT, (line) => news(line).competitors, true),
    ],
  };
}

/** M14: how each manager does with clients of each class, with its interval, beside the team; of the plan's first metric. */
export function fitPart({ facts, span, texts, classes }: AnalysisSheet): Part {
  const { analysis: words } = checkedWords(texts);
  const { name = "" } = facts.inputs.metrics[0] ?? {};
  const fit = measured(({ person }) => (person === null ? teamFit(facts, span, 0) : fitOf(facts, span, person, 0)));
  return {
    id: "fit",
    band: words.fit(name),
    columns: classes.flatMap((grade, at): readonly Column[] => {
      const of = (line: Line) => fit(line).find((one) => one.class === grade);
      return [
        {
          id: `visits:${at}`,
          heading: words.fitVisits(grade),
          format: COUNT,
          isSummed: true,
          cell: (line) => of(line)?.visits ?? 0,
        },
        {
          id: `rate:${at}`,
          heading: words.fitRate(grade),
          format: percentFormat(1),
          restsOn: `visits:${at}`,
          cell: (line) => orNone(of(line)?.contractRate?.[1] ?? null),
        },
        {
          id: `interval:${at}`,
          heading: words.fitInterval(grade),
          format: asText,
          style: "verdict",
          restsOn: `visits:${at}`,
          cell: (line) => intervalOf(of(line)?.contractRate ?? null),
        },
        {
          id: `attainment:${at}`,
          heading: words.fitAttainment(grade),
          format: percentFormat(1),
          cell: (line) => orNone(of(line)?.attainment ?? null),
        },
      ];
    }),
  };
}

/** "7%–28%". */
function intervalOf(rate: Fit["contractRate"]): string {
  return rate === null ? NONE : `${shown(rate[0], percentFormat(0))}–${shown(rate[2], percentFormat(0))}`;
}
