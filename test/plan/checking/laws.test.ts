import fc from "fast-check";
import { check, type Checked } from "../../../src/plan/checking/check";
import { visitMeasures } from "../../../src/plan/checking/measures/visits";
import type { Inputs } from "../../../src/plan/inputs/inputs";
import { linked } from "../../../src/plan/reports/linked";
import { containment, pieces, resemblance } from "../../../src/plan/text/likeness";
import { masker } from "../../../src/plan/text/masked";
import { normalised } from "../../../src/plan/text/normalised";
import { seeded, type Seeded } from "../../../src/workbench/examples/lived/seeded";
import { courseFor, honestInputs } from "../../honest/honestYear";

const ON = "2026-09-30";

/** With signs: entries of one are copies, half the visits of another did not take place, a third sells half of what is planned. */
const TEAM: Inputs = marked(honestInputs({ managers: 5, clientsEach: 9, seed: 11 }));

function marked(inputs: Inputs): Inputs {
  const isRecent = ({ date }: { readonly date: string }): boolean => date >= "2026-05-01" && date <= ON;
  const text = { content: "与负责人面谈彩铃续费，介绍新资费和群发功能", result: "需要再考虑" };
  return {
    ...inputs,
    log: inputs.log.filter(isRecent).flatMap((entry, i) => {
      if (entry.manager === "g1" && i % 3 > 0) return [{ ...entry, ...text }];
      return entry.manager === "g3" && i % 2 > 0 ? [] : [entry];
    }),
    visits: inputs.visits
      .filter(isRecent)
      .map((visit, i) => (visit.manager === "g3" && i % 2 > 0 ? { ...visit, status: "cancelled" as const, by: "own" as const } : visit)),
    actuals: inputs.actuals.map((one) =>
      one.client?.startsWith("c0-") ? { ...one, actual: Math.round((one.actual ?? 0) / 2), cancelled: 0 } : one,
    ),
    summaries: inputs.summaries.filter(({ from, manager }) => from >= "2026-05-01" && !(manager === "g4" && from > "2026-09-01")),
  };
}

const said = ({ findings, expectedByChance }: Checked) => ({ findings, expectedByChance });
const usual = check(courseFor(TEAM), ON);

test("something is found to speak of", () => {
  expect(new Set(usual.findings.map(({ rule }) => rule)).size).toBeGreaterThan(2);
});

test("order of rows, managers and clients never changes a finding", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
      const chance = seeded(seed);
      const managers = shuffled(chance, TEAM.managers);
      const clients = shuffled(chance, TEAM.clients).map((client) => ({
        ...client,
        manager: managers.findIndex(({ id }) => id === TEAM.managers[client.manager]?.id),
      }));
      const other: Inputs = {
        ...{ ...TEAM, managers, clients },
        ...{ visits: shuffled(chance, TEAM.visits), log: shuffled(chance, TEAM.log), summaries: shuffled(chance, TEAM.summaries) },
        ...{
          actuals: shuffled(chance, TEAM.actuals),
          contacts: shuffled(chance, TEAM.contacts),
          absences: shuffled(chance, TEAM.absences),
        },
      };
      expect(said(check(courseFor(other), ON))).toEqual(said(usual));
    }),
    { numRuns: 5 },
  );
});

test("checking again on the same day gives the same, and an id stays on the days after while its evidence is there", () => {
  expect(said(check(courseFor(TEAM), ON))).toEqual(said(usual));
  const later = new Set(usual.findings.map(({ id }) => id));
  const lasting = check(courseFor(TEAM), "2026-09-28").findings.filter(
    ({ rule, fact }) => (rule === 4 || rule === 6) && fact.type !== "SameAsOthers",
  );
  expect(lasting.filter(({ id, to }) => to >= "2026-07-20" && !later.has(id))).toEqual([]);
});

test("one more honest manager changes no finding of plain fact", () => {
  const six = honestInputs({ managers: 6, clientsEach: 9, seed: 11 });
  const isNew = ({ manager }: { readonly manager: string }): boolean => manager === "g5";
  const more: Inputs = {
    ...six,
    ...{ log: [...TEAM.log, ...six.log.filter(isNew)], visits: [...TEAM.visits, ...six.visits.filter(isNew)] },
    ...{ summaries: [...TEAM.summaries, ...six.summaries.filter((one) => isNew(one) && one.from >= "2026-05-01")] },
  };
  const facts = ({ findings }: Checked) =>
    findings.filter(({ rule, manager }) => [1, 3].includes(rule) && manager !== "g5").map(({ id, fact }) => [id, fact]);
  expect(facts(check(courseFor(more), ON))).toEqual(facts(usual));
});

test("every planned visit has one outcome, and counts of managers add up to the team's", () => {
  const { facts } = usual;
  for (const { planned } of facts.people) {
    const of = (...outcomes: readonly string[]): number => planned.filter(({ outcome }) => outcomes.includes(outcome)).length;
    expect(of("done") + of("cancelled") + of("moved", "replaced") + of("open", "missed")).toBe(planned.length);
  }
  const span = facts.window;
  const team = visitMeasures(facts, span, null);
  const each = facts.people.map((person) => visitMeasures(facts, span, person));
  for (const key of [
    "visits",
    "clientsServed",
    "inCharge",
    "covered",
    "signed",
    "due",
    "carriedOut",
    "unplannedVisits",
    "deciders",
    "daysPresent",
  ] as const)
    expect([key, each.reduce((sum, one) => sum + one[key], 0)]).toEqual([key, team[key]]);
  expect(team.contractRate?.[1]).toBeCloseTo(team.signed / team.visits, 12);
});

test("nothing that is dated after the day of checking is known", () => {
  const past = ({ date }: { readonly date: string }): boolean => date <= "2026-08-31";
  const until = { ...TEAM, log: TEAM.log.filter(past) };
  const { findings } = check(courseFor(TEAM), "2026-08-31");
  expect(check(courseFor(until), "2026-08-31").findings).toEqual(findings);
});

const word = fc.string({ unit: fc.constantFrom("客", "户", "谈", "价", "a", "b", " ", "，", "1", "2"), minLength: 4, maxLength: 24 });
const name = fc.string({ unit: fc.constantFrom("赵", "钱", "孙", "李", "周"), minLength: 2, maxLength: 4 });

test("another name of a client or contact, wherever it stands, changes no likeness; J is at most containment", () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 5 }), word, name, name, (parts, other, before, after) => {
      const alike = (own: string) => {
        const worded = [parts.join(own), own + other].map((text) => pieces(normalised(masker([own])(text)), 2));
        const [a = new Set<string>(), b = new Set<string>()] = worded;
        return [resemblance(a, b), containment(a, b)] as const;
      };
      const [j, contained] = alike(before);
      expect(alike(after)).toEqual([j, contained]);
      if (j !== null && contained !== null) expect(contained).toBeGreaterThanOrEqual(j);
    }),
  );
});

test("names are masked as a whole: the longest, and none inside a longer word or number", () => {
  const mask = masker(["集团客户1", "集团客户12", "王主任", "Ann", "x", "ＡＢＣ公司"]);
  expect(mask("拜访集团客户1王主任")).toBe("拜访@@");
  expect(mask("集团客户12与集团客户123")).toBe("@与集团客户123");
  expect(mask("Ann is planning; abc公司")).toBe("@ is planning; @");
  expect(mask("x")).toBe("x");
});

test("plan and log: by id, by day, by the nearest day within a week; every entry tells of one visit", () => {
  const visit = { ...BARE, status: "planned", results: [], movedTo: "", by: null, reason: "", contact: "", title: "", phone: "" } as const;
  const entry = { ...BARE, content: "", result: "", visit: "" };
  const visits = [
    { ...visit, id: "v1", date: "2026-03-02" },
    { ...visit, id: "v2", date: "2026-03-09" },
    { ...visit, id: "v3", date: "2026-03-20" },
    { ...visit, id: "v4", date: "2026-03-30", status: "cancelled" as const },
  ];
  const log = [
    { ...entry, id: "l1", date: "2026-03-02" },
    { ...entry, id: "l2", date: "2026-03-12" },
    { ...entry, id: "l3", date: "2026-03-12", visit: "v3" },
    { ...entry, id: "l4", date: "2026-03-30" },
  ];
  for (const rows of [log, [...log].reverse()])
    expect([...linked(visits, rows)].map(([id, row]) => [id, row.id]).sort()).toEqual([
      ["v1", "l1"],
      ["v2", "l2"],
      ["v3", "l3"],
    ]);
});

const BARE = { manager: "jia", time: "", place: "", client: "c1", purpose: "" };

function shuffled<T>(chance: Seeded, list: readonly T[]): readonly T[] {
  const rest = [...list];
  for (let i = rest.length - 1; i > 0; i--) {
    const j = chance.whole(i + 1);
    [rest[i], rest[j]] = [rest[j] as T, rest[i] as T];
  }
  return rest;
}
