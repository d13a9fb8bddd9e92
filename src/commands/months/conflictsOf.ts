/** What both sides have changed since a workbook was handed out, in words: which entry, which field, what each says. */
import { wordsOf } from "../../forms/F5/goals";
import { handedWords } from "../../forms/handed/words";
import { ACTIONS_TABLE, choiceWords, LOG_TABLE, TASKS_TABLE, VISITS_TABLE, type CellKind } from "../../forms/lists/tables";
import type { Texts } from "../../forms/texts";
import type { ActionGoal } from "../../plan/inputs/action";
import type { Inputs } from "../../plan/inputs/inputs";
import { calendarMonth } from "../../plan/periods/calendarMonth";
import { conflictKey } from "../../plan/reports/conflict";
import type { ConflictSaid } from "../../plan/reports/said";
import type { TakenIn } from "../../plan/reports/takenIn";

export function conflictsOf({ actions, expected, visits, tasks, log, inputs }: TakenIn, texts: Texts): readonly ConflictSaid[] {
  const { language } = texts.forms;
  const lists = [
    [actions, ACTIONS_TABLE, ""],
    [expected, ACTIONS_TABLE, "forecast."],
    [visits, VISITS_TABLE, ""],
    [tasks, TASKS_TABLE, ""],
    [log, LOG_TABLE, ""],
  ] as const;
  return lists.flatMap(([{ conflicts }, table, within]) =>
    conflicts.map((conflict) => {
      const column = within + conflict.field;
      const say = (value: unknown): string => valueText(value, table.kinds[column] ?? "text", inputs, texts);
      return {
        key: conflictKey(conflict),
        entry: entryText(inputs, conflict.id),
        field: table.words[language].columns[column] ?? partedField(conflict.field, texts),
        ours: say(conflict.ours),
        theirs: say(conflict.theirs),
        stays: conflict.stays,
      };
    }),
  );
}

/** Fields that stand in several columns. */
function partedField(field: string, texts: Texts): string {
  const { columns, support } = handedWords(texts).F5;
  return field === "goal" ? columns.goal : field === "support" ? support : field;
}

function entryText({ actions, visits, tasks, log, clients }: Inputs, id: string): string {
  const nameOf = (client: string): string => clients.find((one) => one.id === client)?.name ?? client;
  const dated = [...visits, ...log].find((one) => one.id === id);
  if (dated !== undefined) return [dated.date, nameOf(dated.client)].filter((part) => part !== "").join(" ");
  const task = tasks.find((one) => one.id === id);
  if (task !== undefined) return `${task.date} ${task.task}`;
  const expected = actions.flatMap(({ forecast }) => forecast).find((one) => one.id === id);
  return expected === undefined ? (actions.find((one) => one.id === id)?.what ?? id) : nameOf(expected.client);
}

/** "": nothing. */
function valueText(value: unknown, kind: CellKind, inputs: Inputs, texts: Texts): string {
  if (value === null || value === undefined) return "";
  const { language, calendar } = texts.forms;
  if (Array.isArray(value)) {
    const one = kind === "clients" ? "client" : kind;
    return value.map((each) => valueText(each, one, inputs, texts)).join(texts.forms.listSeparator);
  }
  if (typeof value === "object")
    return "horizon" in value
      ? wordsOf(value as ActionGoal, inputs, texts).label
      : Object.values(value)
          .filter((text) => text !== "")
          .join(" · ");
  const text = String(value as string | number | boolean);
  if (typeof kind === "object") return choiceWords("choice" in kind ? kind.choice : kind.choices)[language][text] ?? text;
  switch (kind) {
    case "client":
      return inputs.clients.find(({ id }) => id === text)?.name ?? text;
    case "product":
      return inputs.products[Number(value)]?.name ?? text;
    case "metric":
      return inputs.metrics[Number(value)]?.name ?? text;
    case "month":
      return calendar.month(calendarMonth(inputs, Number(value) - 1));
    case "yesNo":
      return choiceWords("yesNo")[language][value === true ? "yes" : "no"] ?? text;
    default:
      return text;
  }
}
