/**
 * `Excel.Application` and `Excel.Runtime`. Every answer shows recalculated values whatever the mode says, so the mode is
 * only kept and read back.
 */
import { oneOf, truth } from "./arguments";
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
        if (quirks.calculationMode !== "setterIgnored") engine.side.set("", MODE, mode);
      },
    },
    CalculationState: {
      get: (_, session) => {
        session.askedWhetherDone = true;
        if (session.quirks.calculationState === "pendingForever") return "Pending";
        return session.calculating ? "Calculating" : "Done";
      },
    },
    CalculationEngineVersion: { get: () => 191029 },
  },
  methods: {
    Calculate: (_, [type], { engine }) => {
      oneOf(type, ["Recalculate", "Full", "FullRebuild"]);
      return engine.settle();
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

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
