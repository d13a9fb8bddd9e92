import type { Checked } from "../../plan/checking/check";
import { clientId } from "../../plan/checking/team/clients";
import type { Finding } from "../../plan/checking/findings/finding";
import type { Path } from "../../plan/problem/problem";
import { groupedText } from "../../plan/typed/units";
import { calendarMonth } from "../../plan/periods/calendarMonth";
import { finder } from "../../plan/typed/finder";
import { eachInSteps, type Steps } from "../../plan/steps/steps";
import type { Place } from "../../sheet/place/place";
import type { Texts } from "../texts";
import { unrecordedIn } from "./nearest";
import { FINDING_TEXTS } from "./texts";

/** A row that a finding rests on: when, of whom, what it says, and where it stands. */
export interface Evidence {
  readonly when: string;
  readonly client: string;
  readonly said: string;
  readonly place: Place;
  /** It stands in no row of its own, such as the attainment of a month: the place is the row next to it. */
  readonly isNear: boolean;
}

/** Rows that are shown; of more, how many there are. */
const SHOWN_ROWS = 20;

/**
 * What the rows of findings are, by their ids; in steps, because each of hundreds of thousands of rows may be one of them.
 *
 * @param placeOf where an entry of a list of the plan file stands
 */
export function* evidenceReader(
  { facts, findings }: Pick<Checked, "facts" | "findings">,
  texts: Texts,
  placeOf: (at: Path) => Place,
): Steps<(finding: Pick<Finding, "rows">) => readonly Evidence[]> {
  const { inputs } = facts;
  const current = facts.course.current.inputs;
  const client = nameOf(current.clients);
  const manager = nameOf(current.managers);
  const product = nameOf(inputs.products);
  const metric = nameOf(inputs.metrics);
  // Of hundreds of thousands of rows these are asked for.
  const shown = new Set(findings.flatMap(({ rows: ids }) => ids.slice(0, SHOWN_ROWS)));
  const rows = new Map<string, () => Evidence>();
  const put = (id: string, read: () => Evidence): void => {
    if (shown.has(id)) rows.set(id, read);
  };
  yield* eachInSteps(inputs.visits, ({ id, date, client: of, purpose, reason }, i) =>
    put(id, () => ({ when: date, client: client(of), said: joined(purpose, reason), place: placeOf(["visits", i]), isNear: false })),
  );
  yield* eachInSteps(inputs.log, ({ id, date, client: of, content, result }, i) =>
    put(id, () => ({ when: date, client: client(of), said: joined(content, result), place: placeOf(["log", i]), isNear: false })),
  );
  yield* eachInSteps(inputs.summaries, ({ manager: of, from, text }, i) =>
    put(`${of}:${from}`, () => ({ when: from, client: "", said: text, place: placeOf(["summaries", i]), isNear: false })),
  );
  const month = (of: number): string => texts.forms.calendar.month(calendarMonth(inputs, of - 1));
  yield* eachInSteps(inputs.actuals, (one, i) => {
    const { id = "", name = "", unit } = inputs.metrics[one.metric] ?? {};
    const whose = one.client === null ? (one.manager ?? "") : (clientId(facts, one.client) ?? one.client);
    const own = (): Evidence => {
      const said = one.actual === null || !unit ? name : `${name} ${groupedText(one.actual, unit)}`;
      return {
        when: month(one.month),
        client: one.client === null ? manager(whose) : client(whose),
        said: one.product === null ? said : `${inputs.products[one.product]?.name ?? ""} ${said}`,
        place: placeOf(["actuals", i]),
        isNear: false,
      };
    };
    for (const key of [`${whose}:${inputs.products[one.product ?? -1]?.id}:${id}:${one.month}`, `${whose}:${one.month}`])
      if (!rows.has(key)) put(key, own);
  });
  yield;
  const unrecorded = unrecordedIn({ facts }, shown);
  const words = FINDING_TEXTS[texts.forms.language];
  const without = (id: string): Evidence => {
    const { whose, of, month: number, from, attainment, next } = unrecorded(id);
    const what = of.map((one) => (product(one) === one ? metric(one) : product(one)));
    return {
      when: number === null ? from : month(number),
      client: client(whose) === whose ? manager(whose) : client(whose),
      said: [...what, ...(from === "" ? [] : [words.notIn]), ...(attainment === null ? [] : [words.attained(attainment)])].join(" "),
      place: placeOf(next),
      isNear: true,
    };
  };
  return ({ rows: ids }: Pick<Finding, "rows">): readonly Evidence[] =>
    ids.slice(0, SHOWN_ROWS).map((id) => rows.get(id)?.() ?? without(id));
}

type Named = (id: string) => string;

function nameOf(entries: readonly { readonly id: string; readonly name: string }[]): Named {
  const find = finder(entries);
  return (id) => entries[find(id) ?? -1]?.name ?? id;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}
