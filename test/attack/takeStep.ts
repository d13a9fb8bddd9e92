/** One step of a year: a command, or something that users type between two. */
import { makePeriodSheet } from "../../src/commands/plan/makePeriodSheet";
import { generate } from "../../src/commands/plan/generate";
import { goalCards } from "../../src/commands/scores/goalCards";
import { makeChange } from "../../src/commands/year/makeChange";
import { makeDashboard } from "../../src/commands/months/makeDashboard";
import { makeMonthly } from "../../src/commands/months/makeMonthly";
import type { Generated, Outcome } from "../../src/commands/outcome/outcome";
import { saveProposals } from "../../src/commands/year/saveProposals";
import { scoreSheets } from "../../src/commands/scores/scoreSheets";
import { setStages } from "../../src/commands/year/setStages";
import { STAGES } from "../../src/plan/inputs/stage";
import { takeIn } from "../../src/commands/months/takeIn";
import { undoChange } from "../../src/commands/year/undoChange";
import type { GivenChange } from "../../src/commands/year/withChange";
import { yearState } from "../../src/commands/year/yearState";
import type { PlanFile } from "../../src/plan/file/planFile";
import type { LocalWorkbook } from "../../src/workbench/office/localWorkbook";
import { fillIn, takeInAll, type Desk } from "./desk";
import { editCard } from "./goalCardEdits";
import { editRecords } from "./recordEdits";
import { typeActuals, type ActualCell } from "./typeActuals";
import { actualKey, type Year } from "./year";
import type { YearStep } from "./yearSteps";

interface Named {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/** What a command said; "typed" where users typed, null where there was nothing to do. `desk`: where files are filled in. */
export async function takeStep(
  step: YearStep,
  year: Year,
  workbook: LocalWorkbook,
  desk: () => Promise<Desk>,
): Promise<Outcome<unknown> | "typed" | null> {
  const { file } = year;
  const of = (items: readonly Named[], index: number): { readonly id: string; readonly name: string } => {
    const { id = "", name = "" } = items[index % items.length] ?? {};
    return { id, name };
  };
  const manager = (index: number): string => of(file.managers, index).id;
  const metric = of(file.metrics, 0).id;
  const change = (given: GivenChange): Promise<Outcome<Generated>> => makeChange({ ...given, date: "2026-05-01", by: "S" });
  const clients = file.clients ?? [];
  switch (step.type) {
    case "generate":
      return generate();
    case "dashboard":
      return makeDashboard();
    case "goalCards":
      return goalCards();
    case "scores":
      return scoreSheets();
    case "undo":
      return undoChange();
    case "takeIn":
      return takeIn([]);
    case "detail":
      return makePeriodSheet(1 + (step.month % (file.periods?.length ?? 12)));
    case "monthly":
      return makeMonthly({ month: step.month, managers: null });
    case "retarget":
      return retarget(step.product % file.products.length, step.amount);
    case "typeActuals":
      return type(manager(step.manager), step.amounts, year);
    case "report": {
      const state = await yearState();
      if (state.type !== "Done") return state;
      const made = await makeMonthly({ month: Math.min(12, state.value.closed + 1), managers: null });
      if (made.type === "Done") for (const { id = "" } of file.managers) await type(id, step.amounts, year);
      return made;
    }
    case "close": {
      const state = await yearState();
      if (state.type !== "Done") return state;
      const { remainders, whenOver, shape } = step;
      return change({ type: "respread", closed: Math.min(11, state.value.closed + 1), remainders, whenOver, shape });
    }
    case "revise": {
      const scope = {
        ...(step.manager !== null && { manager: manager(step.manager) }),
        ...(step.product !== null && { product: of(file.products, step.product).id }),
      };
      return change({ type: "revise", reason: "strategy", metric, ...scope, month: step.month, total: String(step.amount) });
    }
    case "shift":
      return change({ type: "shift", metric, manager: manager(step.manager), absorbedBy: step.absorbedBy, total: String(step.amount) });
    case "handOver":
      return clients.length === 0
        ? null
        : change({ type: "handOver", client: of(clients, step.client).id, to: manager(step.to), month: step.month });
    case "leave":
      return change({
        type: "leave",
        manager: manager(step.manager),
        month: step.month,
        ...(step.successor === null ? { placeholder: "Vacant" } : { successors: [manager(step.successor)] }),
      });
    case "join":
      return change({
        type: "join",
        name: "Newcomer",
        month: step.month,
        clients: step.client === null || clients.length === 0 ? [] : [of(clients, step.client).id],
        share: step.share,
      });
    case "negotiate":
      return saveProposals({
        style: "guided",
        proposals: [
          {
            manager: of(file.managers, 0).name,
            metric: of(file.metrics, 0).name,
            product: null,
            proposed: String(step.agreed),
            agreed: String(step.agreed),
            note: "",
          },
        ],
      });
    case "stage": {
      const state = await yearState();
      if (state.type !== "Done") return state;
      const standing = state.value.stages.filter((_, at) => step.manager === null || at === step.manager % state.value.stages.length);
      const now = STAGES.indexOf(standing[0]?.stage ?? "draft");
      return setStages({
        managers: standing.map(({ manager: id }) => id),
        stage: step.to ?? STAGES[now + 1] ?? "draft",
        date: "2026-05-01",
        by: "S",
        note: "n",
        gapAccepted: true,
      });
    }
    case "typeOnCard":
    case "ownGoal":
    case "typeRevision":
    case "assess":
    case "cardRows":
      return (await editCard(step, manager(step.manager), year.cards)) ||
        ((await goalCards()).type === "Done" && (await editCard(step, manager(step.manager), year.cards)))
        ? "typed"
        : null;
    case "typeRecord":
    case "recordRows":
      return (await editRecords(step, year)) ? "typed" : null;
    case "handOut": {
      const amounts = inTurn(step.amounts, file);
      const filled = await fillIn(await desk(), workbook, manager(step.manager), amounts, step.rowInserted);
      if (filled === null) return null;
      year.files.push(filled);
      return "typed";
    }
    case "takeInFiles":
      return year.files.length === 0 ? null : takeInAll(year);
  }
}

/** Types a product's target over the one that stands on the input sheet, and generates. */
async function retarget(product: number, amount: number): Promise<Outcome<unknown>> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("TC_Products").getDataBodyRange();
    body.load("values");
    await context.sync();
    const column = (body.values[product] ?? []).findIndex((value) => typeof value === "number");
    if (column >= 0) body.getCell(product, column).values = [[amount]];
    await context.sync();
  });
  return generate();
}

async function type(manager: string, amounts: readonly (number | null)[], { file, actuals }: Year): Promise<"typed" | null> {
  const given = inTurn(amounts, file);
  const units = new Map<string, number>();
  const keyOf = ({ month, metric, client, product }: ActualCell): string => actualKey(month, metric, client ?? manager, product);
  const cells = await typeActuals(manager, (cell) => {
    const amount = given(cell);
    if (amount !== null) units.set(keyOf(cell), amount.units);
    return amount?.shown ?? null;
  });
  for (const [key, amount] of units) actuals.set(key, amount);
  return cells === null || units.size === 0 ? null : "typed";
}

/** One amount after the other, round again; null for a cell that stays as it is. Little is cancelled. */
function inTurn(
  amounts: readonly (number | null)[],
  file: PlanFile,
): (cell: ActualCell) => { readonly units: number; readonly shown: number } | null {
  let index = 0;
  return ({ metric, product }) => {
    const units = amounts[index++ % amounts.length] ?? null;
    if (units === null || (product === null && units > 3)) return null;
    return { units, shown: units / (file.metrics.find(({ id }) => id === metric)?.unit === "0.01" ? 100 : 1) };
  };
}
