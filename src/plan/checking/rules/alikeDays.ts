import { dateOf } from "../../calendar/date";
import { isIn } from "../facts/span";
import { once, oncePerPerson, type Facts, type Person } from "../facts/facts";
import { sharedPieces, type Texts, type Worded } from "../facts/texts";
import { copies } from "./copies";
import { UNTESTED, type Found, type PersonRule } from "./found";

/** Entries a day of which likeness means anything. */
const LEAST_ROWS = 2;

/** Of the team's entries: a purpose as frequent is a campaign, of which all write alike. */
const CAMPAIGN = 0.3;

/** From so many days more than the least on it is more than a note. */
const MORE = 2;

/**
 * Rule 6, 连续几天内容雷同: days in a row whose entries are worded like those of the report day before: the share of a day's entries, by length,
 * with one as much like them (Jaccard). Where a campaign of the team is what they write about it is a note at most. And entries that read
 * to the letter like somebody else's of the same day (`copies`).
 */
export const alikeDays: PersonRule = (facts, person, texts) => {
  const { share, days: least } = facts.inputs.checking.rules[6];
  const compared = texts.compared(person);
  const days = [...byDay(texts.of(person).filter(({ entry, day }) => compared.has(entry.id) && isIn(person.presence.span, day)))];
  if (days.length < least) return UNTESTED;
  const found: Found[] = [];
  let run: { day: number; rows: readonly Worded[] }[] = [];
  let lowest = 1;
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length >= least && last.day >= facts.window.from) {
      const rows = run.flatMap((one) => one.rows);
      found.push({
        rule: 6,
        level: run.length >= least + MORE && !isCampaign(facts, rows) ? "attention" : "note",
        manager: person.id,
        subject: null,
        from: first.day,
        to: last.day,
        period: dateOf(first.day),
        rows: rows.map(({ entry }) => entry.id),
        fact: { type: "AlikeDays", days: run.length, likeness: lowest },
      });
    }
    lowest = 1;
  };
  for (const [day, rows] of days) {
    const before = run.at(-1);
    const likeness =
      before && rows.length >= LEAST_ROWS && before.rows.length >= LEAST_ROWS ? alike(facts, rows, before.rows, compared) : 0;
    if (likeness >= share) {
      run.push({ day, rows });
      lowest = Math.min(lowest, likeness);
      continue;
    }
    close();
    run = [{ day, rows }];
  }
  close();
  return { found: [...found, ...copiesOf(facts, person, texts)], tests: 1 };
};

function copiesOf(facts: Facts, person: Person, texts: Texts): readonly Found[] {
  const rows = copies(facts, person, texts).filter((row) => !isCampaign(facts, [row]));
  const [first, last] = [rows[0], rows.at(-1)];
  // One may be chance; as many as days in a row are asked for.
  if (!first || !last || rows.length < facts.inputs.checking.rules[6].days) return [];
  return [
    {
      rule: 6,
      level: "note",
      manager: person.id,
      subject: null,
      from: first.day,
      to: last.day,
      period: `copies ${dateOf(first.day)}`,
      rows: rows.map(({ entry }) => entry.id),
      fact: { type: "SameAsOthers", entries: rows.length },
    },
  ];
}

function byDay(rows: readonly Worded[]): ReadonlyMap<number, readonly Worded[]> {
  const days = new Map<number, Worded[]>();
  for (const row of rows) {
    const own = days.get(row.day);
    if (own) own.push(row);
    else days.set(row.day, [row]);
  }
  return days;
}

/** The share of what was written that day which is worded like something of the day before. */
function alike(facts: Facts, rows: readonly Worded[], before: readonly Worded[], compared: ReadonlyMap<string, Int32Array>): number {
  const { jaccard } = facts.inputs.checking.rules[6];
  let [all, like] = [0, 0];
  for (const row of rows) {
    const a = compared.get(row.entry.id);
    all += row.text.length;
    const isLike = before.some((other) => {
      const b = compared.get(other.entry.id);
      if (!a || !b || Math.min(a.length, b.length) < jaccard * Math.max(a.length, b.length)) return false;
      const both = sharedPieces(a, b);
      return both >= jaccard * (a.length + b.length - both);
    });
    if (isLike) like += row.text.length;
  }
  return like / all;
}

/** Whether most of the rows are about what the whole team is about. */
function isCampaign(facts: Facts, rows: readonly Worded[]): boolean {
  const common = campaigns(facts);
  return rows.filter(({ entry }) => common.has(entry.purpose)).length * 2 > rows.length;
}

/** How many of somebody's entries of the window each purpose has, and how many there are. */
export const countPurposes = oncePerPerson(({ window, keptFrom }, { log }) => {
  const counted = new Map<string, number>();
  const from = dateOf(Math.max(window.from, keptFrom));
  let all = 0;
  for (const { date, purpose, client } of log) {
    if (client === "" || date < from) continue;
    all++;
    if (purpose !== "") counted.set(purpose, (counted.get(purpose) ?? 0) + 1);
  }
  return { counted, all };
});

const campaigns = once((facts) => {
  const team = new Map<string, { rows: number; people: number }>();
  let all = 0;
  for (const person of facts.people) {
    const own = countPurposes(facts, person);
    all += own.all;
    for (const [purpose, rows] of own.counted) {
      const before = team.get(purpose) ?? { rows: 0, people: 0 };
      team.set(purpose, { rows: before.rows + rows, people: before.people + 1 });
    }
  }
  // What one person alone writes is no campaign, however much it is.
  return new Set([...team].filter(([, { rows, people }]) => rows >= CAMPAIGN * all && people > 1).map(([purpose]) => purpose));
});
