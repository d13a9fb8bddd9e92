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
      get: (_, { engine }) => engine.side.get<string>("", MODE, "Automatic"),
      set: (_, value, { engine }) => {
        engine.side.set("", MODE, oneOf(value, MODES));
      },
    },
    CalculationState: { get: () => "Done" },
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
