import * as v from "valibot";
import type { Inputs } from "../../inputs/inputs";
import type { Path } from "../../problem/problem";
import type { Concept } from "./concept";
import { list } from "../fields/fields";
import { eachInSteps, type Steps } from "../../steps/steps";
import { peopleOf, type People } from "../checking/people";
import type { Report } from "../checking/report";

const entries = <S extends v.GenericSchema>(entry: S) => v.optional(list(entry), []);

type Field<N extends string, S extends v.GenericSchema> = { readonly [K in N]: ReturnType<typeof entries<S>> };

/** What an entry is checked against. */
export interface Checked {
  readonly known: Inputs;
  readonly people: People;
  readonly at: Path;
  readonly report: Report;
}

/** Lists of the year that are nothing but their entries. */
export type YearList = {
  [N in keyof Inputs]: Inputs[N] extends readonly object[] ? N : never;
}[keyof Inputs];

/** What only the whole list can say. */
type Whole<T> = (all: readonly T[], report: Report) => Steps<readonly T[]>;

function* allAsTheyAre<T>(all: readonly T[]): Steps<readonly T[]> {
  return all;
}

/** A concept that is one list, left out of the file where it is empty. @param whole what only the whole list can say */
export function yearList<N extends YearList, S extends v.GenericSchema>(
  name: N,
  entry: S,
  check: (given: v.InferOutput<S>, checked: Checked) => Inputs[N][number],
  write: (one: Inputs[N][number], inputs: Inputs) => v.InferInput<S>,
  whole: Whole<Inputs[N][number]> = allAsTheyAre,
): Concept<Field<N, S>, N> {
  return {
    fields: { [name]: entries(entry) } as unknown as Field<N, S>,
    blank: { [name]: [] } as unknown as Pick<Inputs, N>,
    check: function* (file, known, report) {
      const people = peopleOf(known, report);
      const given = (file as Readonly<Record<N, readonly v.InferOutput<S>[]>>)[name];
      const all: Inputs[N][number][] = [];
      yield* eachInSteps(given, (one, i) => all.push(check(one, { known, people, at: [name, i], report })));
      return { [name]: yield* whole(all, report) } as unknown as Pick<Inputs, N>;
    },
    toFile: (inputs) => {
      const all: readonly Inputs[N][number][] = inputs[name];
      return (all.length === 0 ? {} : { [name]: all.map((one) => write(one, inputs)) }) as never;
    },
  };
}

/** The second entry of the same is reported. */
export function eachDifferent<T>(name: string, field: string, key: (entry: T) => string): Whole<T> {
  return function* (all, report) {
    const seen = new Set<string>();
    yield* eachInSteps(all, (entry, i) => {
      const own = key(entry);
      if (seen.has(own)) report([name, i, field], { type: "GivenTwice" });
      seen.add(own);
    });
    return all;
  };
}

/** Every entry with an id, and no two with the same, which is reported. */
export function eachWithId<T extends { readonly id: string }>(name: string, give: (all: readonly T[]) => readonly T[]): Whole<T> {
  return function* (all, report) {
    const seen = new Set<string>();
    yield* eachInSteps(all, ({ id }, i) => {
      if (id !== "" && seen.has(id)) report([name, i, "id"], { type: "DuplicateId", id });
      seen.add(id);
    });
    yield;
    return give(all);
  };
}

/** A last day before the first is reported. */
export function checkDays({ from, to }: { readonly from: string; readonly to: string }, at: Path, report: Report): void {
  if (from !== "" && to !== "" && to < from) report([...at, "to"], { type: "DatesReversed", first: from, last: to });
}
