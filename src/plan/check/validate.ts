import { basisNotices } from "../cube/basis";
import { checkBuffers } from "./buffers";
import { checkLayout, checkPeriods } from "./calendar";
import { checkClients, checkManagers } from "./people";
import { checkActuals, checkChanges, checkProposals } from "./course";
import { checkBounds, checkHolds } from "./limits";
import { checkHolidays } from "./holidays";
import { checkMinimums } from "./minimums";
import { checkPresence } from "./presence";
import { reportTo, type Report } from "./report";
import { checkScoring } from "./scoring";
import { checkSeasonality } from "./seasonality";
import { shape } from "./shape";
import { checkMetrics, checkProducts } from "./targets";
import type { Inputs } from "../inputs/inputs";
import type { ShapedFile } from "../file/planFile";
import type { Problem } from "../problem/problem";

export interface Validated {
  /** null when there is at least one error. */
  readonly inputs: Inputs | null;
  /** Errors and notices, each with its place in the file. */
  readonly problems: readonly Problem[];
}

/**
 * Checks a plan file, whatever was read: a parsed JSON or the draft from the input sheet. Tells all problems at once; without
 * errors, gives the inputs complete with defaults, references as positions and amounts in whole units.
 */
export function validate(file: unknown): Validated {
  const shaped = shape(file);
  const problems = [...shaped.problems];
  if (shaped.file === null) return { inputs: null, problems };
  const inputs = checkContent(shaped.file, reportTo(problems));
  return { inputs: problems.some(({ level }) => level === "error") ? null : inputs, problems };
}

function checkContent(file: ShapedFile, report: Report): Inputs {
  const metrics = checkMetrics(file, report);
  const products = checkProducts(file, metrics, report);
  const managers = checkManagers(file, report);
  const periods = checkPeriods(file, report);
  const clients = checkClients(file, managers, products, metrics, report);
  const known = { metrics, products, managers, clients, periods };
  const calendar = { calendar: file.calendar, holidays: checkHolidays(file, report), year: file.year, firstMonth: file.firstMonth };
  const inputs: Inputs = {
    language: file.language,
    team: file.team,
    supervisor: file.supervisor,
    ...calendar,
    periods,
    metrics,
    products,
    managers,
    clients,
    seasonality: checkSeasonality(file, periods, metrics, products, calendar, report),
    layouts: { F1: checkLayout(file, "F1", report), F2: checkLayout(file, "F2", report) },
    holds: checkHolds(file, known, report),
    bounds: checkBounds(file, known, report),
    proposals: checkProposals(file, known, report),
    negotiation: file.negotiation,
    actuals: checkActuals(file, known, report),
    changes: checkChanges(file, known, report),
    scoring: checkScoring(file, report),
    buffers: checkBuffers(file, known, report),
    minimums: checkMinimums(file, known, report),
  };
  if (managers.length > 0) checkPresence(inputs, report);
  for (const { at, detail } of basisNotices(inputs)) report(at, detail, "notice");
  return inputs;
}
