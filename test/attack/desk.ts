/**
 * A manager's desk: a workbook of its own in which a monthly plan that was
 * handed out is filled in, and from which it comes back as a file.
 */
import { currentPlan } from "../../src/commands/workbook/currentPlan";
import { handOut } from "../../src/commands/months/handOut";
import { takeIn } from "../../src/commands/months/takeIn";
import type { Generated, Outcome } from "../../src/commands/outcome/outcome";
import { markerName } from "../../src/excel/read/marker";
import { allTexts } from "../../src/i18n/allTexts";
import { installOffice, type LocalWorkbook } from "../../src/workbench/office/localWorkbook";
import { writeSheets } from "../support/writeSheets";
import { openLightWorkbook, type LightWorkbook } from "./lightWorkbook";
import { typeActuals, type ActualCell } from "./typeActuals";
import type { FilledIn } from "./filledIn";
import { actualKey, type Year } from "./year";

export interface Desk {
  readonly workbook: LightWorkbook;
  /** Clears it. */
  readonly reset: () => void;
}

export async function openDesk(): Promise<Desk> {
  const workbook = await openLightWorkbook();
  return { workbook, reset: workbook.engine.remember() };
}

/** The next month's plan of a manager; null: the plan cannot be read, or asks nothing of them. */
export async function fillIn(
  desk: Desk,
  supervisors: LocalWorkbook,
  manager: string,
  unitsOf: (cell: ActualCell) => { readonly units: number; readonly shown: number } | null,
  rowInserted: boolean,
): Promise<FilledIn | null> {
  installOffice(supervisors);
  const read = await currentPlan();
  if (read.type !== "Done") return null;
  const { course, plan } = read.value;
  const month = Math.min(12, course.closed + 1);
  const out = handOut(course, allTexts(plan.inputs.language), month).find(({ manager: name }) =>
    plan.inputs.managers.some(({ id, name: own }) => id === manager && own === name),
  );
  if (out === undefined) return null;
  desk.reset();
  installOffice(desk.workbook);
  try {
    const sheets = out.makeSheets();
    await writeSheets(sheets);
    const cells = new Map<string, number | null>();
    await typeActuals(manager, (cell) => {
      const given = unitsOf(cell);
      cells.set(actualKey(cell.month, cell.metric, cell.client ?? manager, cell.product), given?.units ?? null);
      return given?.shown ?? null;
    });
    if (rowInserted) await insertRow(sheets[0].key);
    return { name: out.file, bytes: await desk.workbook.save(), cells };
  } finally {
    installOffice(supervisors);
  }
}

/** Not all of what files say is taken over where the plan has moved on in between, and users are told. */
const OF_NO_MATTER: readonly string[] = ["PrintedChanged", "OlderVersion", "LateReport"];

export async function takeInAll({ files, actuals }: Year): Promise<Outcome<Generated>> {
  const ended = await takeIn(files.map(({ name, bytes }) => ({ name, bytes })));
  if (ended.type === "Done") {
    const isTold = ended.notices.some(({ problem }) => !OF_NO_MATTER.includes(problem.detail.type));
    for (const [key, units] of files.flatMap(({ cells }) => [...cells])) {
      if (units === null || isTold) actuals.delete(key);
      else actuals.set(key, units);
    }
  }
  files.splice(0);
  return ended;
}

function insertRow(key: string): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.names.getItem(markerName(key)).getRange().worksheet;
    sheet.protection.unprotect();
    sheet.getRange("4:4").insert("Down");
    await context.sync();
  });
}
