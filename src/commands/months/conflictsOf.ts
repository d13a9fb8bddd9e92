/** What both sides have changed since a workbook was handed out, in words: which entry, which field, what each says. */
import type { Texts } from "../../forms/texts";
import { ACTIONS_TABLE, LOG_TABLE, TASKS_TABLE, VISITS_TABLE } from "../../forms/lists/tables";
import type { Inputs } from "../../plan/inputs/inputs";
import { ACTION_ROWS, LOG_ROWS, TASK_ROWS, VISIT_ROWS } from "../../plan/reports/kinds";
import type { ConflictSaid, TakenIn } from "../../plan/reports/takenIn";

export function conflictsOf({ actions, visits, tasks, log, inputs }: TakenIn, texts: Texts): readonly ConflictSaid[] {
  const { language } = texts.forms;
  const names = new Map(inputs.clients.map(({ id, name }) => [id, name]));
  const lists = [
    [actions, ACTION_ROWS.ours, ACTIONS_TABLE],
    [visits, VISIT_ROWS.ours, VISITS_TABLE],
    [tasks, TASK_ROWS.ours, TASKS_TABLE],
    [log, LOG_ROWS.ours, LOG_TABLE],
  ] as const;
  return lists.flatMap(([{ conflicts }, ours, table]) =>
    conflicts.map((conflict) => ({
      entry: entryText(inputs, conflict.id, names),
      field: table.words[language].columns[conflict.field] ?? conflict.field,
      ours: valueText(conflict.ours, names),
      theirs: valueText(conflict.theirs, names),
      stays: (ours as readonly string[]).includes(conflict.field) ? "ours" : "theirs",
    })),
  );
}

function entryText({ actions, visits, tasks, log }: Inputs, id: string, names: ReadonlyMap<string, string>): string {
  const dated = [...visits, ...log].find((one) => one.id === id);
  if (dated !== undefined) return [dated.date, names.get(dated.client) ?? dated.client].filter((part) => part !== "").join(" ");
  const task = tasks.find((one) => one.id === id);
  return task === undefined ? (actions.find((one) => one.id === id)?.what ?? id) : `${task.date} ${task.task}`;
}

/** "": nothing. */
function valueText(value: unknown, names: ReadonlyMap<string, string>): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map((one) => valueText(one, names)).join(", ");
  if (typeof value === "object")
    return Object.values(value)
      .map((one) => valueText(one, names))
      .filter((text) => text !== "")
      .join(" · ");
  const text = String(value as string | number | boolean);
  return names.get(text) ?? text;
}
