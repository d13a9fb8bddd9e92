/**
 * `Excel.Application` and `Excel.Runtime`. In the mode Manual formulas show their values of before until somebody asks for
 * `calculate`; only those that are entered are calculated at once, as in Excel.
 */
import type { Engine } from "../engine/engine";
import { oneOf, truth } from "./arguments";
import { createdById, createWorkbook } from "./createdWorkbooks";
import type { ObjectType } from "./objectType";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const MODE = "calculationMode";

export const application: ObjectType<null> = {
  properties: {
    CalculationMode: {
      get: (_, { engine, quirks }) => {
        const mode = engine.side.get<string>("", MODE, "Automatic");
        return quirks.calculationMode === "misread" && mode === "AutomaticExceptTables" ? "Automatic" : mode;
      },
      set: (_, value, { engine, quirks }) => {
        const mode = oneOf(value, MODES);
        if (quirks.calculationMode === "setterIgnored") return;
        engine.side.set("", MODE, mode);
        followMode(engine);
      },
    },
    CalculationState: {
      get: (_, session) => {
        session.askedWhetherDone = true;
        if (session.quirks.calculationState === "pendingForever" || session.engine.calculation.isStale) return "Pending";
        return session.calculating ? "Calculating" : "Done";
      },
    },
    CalculationEngineVersion: { get: () => 191029 },
  },
  methods: {
    Calculate: (_, [type], { engine }) => {
      oneOf(type, ["Recalculate", "Full", "FullRebuild"]);
      return calculate(engine);
    },
    SuspendApiCalculationUntilNextSync: (_, __, { engine }) => {
      engine.calculation.ofItself = "nothing";
    },
    SuspendScreenUpdatingUntilNextSync: () => null,
    CreateWorkbook: (_, [file], session) => createWorkbook(file, session),
    _GetWorkbookCreatedById: (_, [id], session) => createdById(id, session),
  },
};

/** Formulas show their values again, in any mode. */
export async function calculate(engine: Engine): Promise<void> {
  await engine.settle();
  await engine.calculation.calculate();
}

/** What a request has suspended ends with it. What has changed meanwhile is calculated when it is next asked for. */
export function followMode({ side, calculation }: Engine): void {
  calculation.ofItself = side.get<string>("", MODE, "Automatic") === "Manual" ? "entries" : "everything";
}

export const runtime: ObjectType<null> = {
  properties: {
    EnableEvents: {
      get: (_, session) => session.events,
      set: (_, value, session) => {
        session.events = truth(value);
      },
    },
  },
};
