/** What users do to goal cards: type over what the plan says, add goals, revisions and assessments, insert, take off and sort rows. */
import { readTyped } from "../../src/excel/read/readTyped";
import { codesOf } from "../../src/forms/parts/codes";
import { textOf, valueOf } from "../../src/forms/parts/entry";
import { ASSESSORS, REVISION_FIELDS, type Goal, type GoalField } from "../../src/forms/F9/goalCard";
import { ASSESSMENT, columnOf, REVISION, ROW } from "../../src/forms/F9/places";
import { parseF9, type ParsedCard } from "../../src/forms/F9/parseF9";
import type { Reading } from "../../src/sheet/spec/reading";
import { fieldKey, type CardsTyped } from "./year";
import type { CardStep, RowsAct } from "./yearSteps";
import { F9 } from "../../src/forms/F9/form";

interface Card {
  readonly tab: string;
  readonly reading: Reading;
  readonly parsed: ParsedCard;
}

type StandingGoal = Goal & { readonly row: number };

const TEXT_FIELDS: ReadonlySet<GoalField> = new Set<GoalField>(["goal", "quality", "measures"]);
const ASSESSED = "well done";

/** False: there is no card, or nothing on it to do this to. */
export async function editCard(step: CardStep, manager: string, typed: CardsTyped): Promise<boolean> {
  const card = (await cardsOf([manager])).get(manager);
  if (card === undefined) return false;
  const { reading, parsed } = card;
  const goals = parsed.card.goals.filter((goal): goal is StandingGoal => goal.row !== null);
  const goal = "goal" in step ? goals[step.goal % Math.max(1, goals.length)] : undefined;
  switch (step.type) {
    case "typeOnCard": {
      if (goal === undefined) return false;
      const value = TEXT_FIELDS.has(step.field)
        ? `typed ${step.amount}`
        : step.field === "weight"
          ? step.amount / 10_000
          : 7_000_000 + step.amount;
      await put(card, goal.row, step.field, value);
      // A goal of their own is known by its text.
      if (step.field === "goal" && nameOf(goal) !== goal.id) forget(typed, manager, nameOf(goal));
      else typed.fields.set(fieldKey(manager, nameOf(goal), step.field), value);
      return true;
    }
    case "ownGoal": {
      const last = goals.at(-1)?.row ?? null;
      if (last === null || last + 1 >= (parsed.totalRow ?? 0)) return false;
      const text = `own goal ${typed.fields.size}`;
      await put(card, last + 1, "goal", text);
      await put(card, last + 1, "quantity", 12);
      typed.fields.set(fieldKey(manager, text, "quantity"), 12);
      return true;
    }
    case "typeRevision": {
      const heading = rowOf(reading, ROW.revisions) ?? Infinity;
      const free = rowOf(
        reading,
        ROW.revision,
        (row) => row > heading && (reading.values[row] ?? []).slice(0, columnOf("completion")).every((cell) => cell === ""),
      );
      return free !== null && say(card, manager, free, REVISION.before.column, `revised ${typed.texts.size}`, typed);
    }
    case "assess": {
      const row = rowOf(reading, ROW.assessments);
      return row !== null && say(card, manager, row, ASSESSMENT.self.column, ASSESSED, typed);
    }
    case "cardRows":
      return goal !== undefined && changeRows(card, manager, step.how, goals, goal, typed);
  }
}

/** What cards do not show any more of what was typed; null when all is there. */
export async function lostOnCards({ fields, texts, takenOff }: CardsTyped): Promise<string | null> {
  const expected = [...fields].map(([key, value]) => [...(JSON.parse(key) as [string, string, GoalField]), value] as const);
  const said = [...texts].map((key) => JSON.parse(key) as [string, string]);
  const removed = [...takenOff].map((key) => JSON.parse(key) as [string, string]);
  const managers = [...new Set([...expected, ...said, ...removed].map(([manager]) => manager))];
  if (managers.length === 0) return null;
  const cards = await cardsOf(managers);
  const missing = managers.find((manager) => !cards.has(manager));
  if (missing !== undefined) return `the goal card of ${missing} cannot be read any more`;
  const cardOf = (manager: string) => (cards.get(manager) as Card).parsed.card;
  for (const [manager, name, field, value] of expected) {
    const goal = cardOf(manager).goals.find((each) => nameOf(each) === name);
    const found = goal === undefined ? "no such goal" : valueOf(goal.fields[field]);
    if (found !== value) return `typed ${value} as ${field} of ${name} on the card of ${manager}, and there is ${String(found)}`;
  }
  for (const [manager, text] of said) {
    const { revisions, assessments } = cardOf(manager);
    const stands = [
      ...revisions.flatMap((revision) => REVISION_FIELDS.map((field) => textOf(revision.fields[field]))),
      ...ASSESSORS.map((assessor) => textOf(assessments[assessor])),
    ];
    if (!stands.includes(text)) return `typed "${text}" under the goals of ${manager}, and it is gone`;
  }
  for (const [manager, name] of removed) {
    if (cardOf(manager).goals.some((goal) => nameOf(goal) === name))
      return `${name} was taken off the card of ${manager}, and is there again`;
  }
  return null;
}

async function changeRows(
  card: Card,
  manager: string,
  how: RowsAct,
  goals: readonly StandingGoal[],
  goal: StandingGoal,
  typed: CardsTyped,
): Promise<boolean> {
  const [first, last] = [Math.min(...goals.map(({ row }) => row)), Math.max(...goals.map(({ row }) => row))];
  const codes = codesOf(card.reading);
  const width = Math.max(...card.reading.values.map((row) => row.length));
  if (codes === null || (how === "delete" && goals.length === 1)) return false;
  await onSheet(card, (sheet) => {
    const whole = sheet.getRangeByIndexes(goal.row, 0, 1, 1).getEntireRow();
    if (how === "insert") whole.insert("Down");
    else if (how === "delete") whole.delete("Up");
    else sheet.getRangeByIndexes(first, 0, last - first + 1, width).sort.apply([{ key: columnOf("quantity"), ascending: false }]);
  });
  if (how === "delete") {
    forget(typed, manager, nameOf(goal));
    if (nameOf(goal) === goal.id) typed.takenOff.add(JSON.stringify([manager, goal.id]));
  }
  return true;
}

/** What was typed of a goal that is no more, or has another name. */
function forget({ fields }: CardsTyped, manager: string, name: string): void {
  for (const key of [...fields.keys()]) {
    const [whose, goal] = JSON.parse(key) as [string, string];
    if (whose === manager && goal === name) fields.delete(key);
  }
}

/** A goal of the plan by its id, one of users' own by its text: its id counts from the top. */
function nameOf({ id, fields }: Goal): string {
  return id.startsWith("own:") ? textOf(fields.goal) : id;
}

async function cardsOf(managers: readonly string[]): Promise<ReadonlyMap<string, Card>> {
  const byKey = new Map<string, string>(managers.map((manager) => [F9.keyOf(manager), manager]));
  const sheets = await readTyped((key) => byKey.has(key));
  return new Map(
    [...sheets].flatMap(([key, { tab, reading }]) => {
      const parsed = parseF9(reading);
      return parsed === null ? [] : [[byKey.get(key) ?? "", { tab, reading, parsed }] as const];
    }),
  );
}

function rowOf(reading: Reading, code: string, wanted: (row: number) => boolean = () => true): number | null {
  const codes = codesOf(reading);
  const found = reading.values.findIndex((_, row) => codes?.code(row) === code && wanted(row));
  return found < 0 ? null : found;
}

async function say(card: Card, manager: string, row: number, field: GoalField, text: string, { texts }: CardsTyped): Promise<boolean> {
  await put(card, row, field, text);
  texts.add(JSON.stringify([manager, text]));
  return true;
}

function put(card: Card, row: number, field: GoalField, value: string | number): Promise<void> {
  return onSheet(card, (sheet) => {
    sheet.getRangeByIndexes(row, columnOf(field), 1, 1).values = [[value]];
  });
}

function onSheet({ tab }: Card, act: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(tab);
    sheet.protection.unprotect();
    act(sheet);
    await context.sync();
  });
}
