/** Writes how the target is to be split into the cells of the input, all or none, and never over what was typed since it was shown. */
import { writeMeant, type MeantCell } from "../../excel/write/writeMeant";
import { FORM_TEXTS } from "../../forms/texts";
import { choiceOf, differences, inUnits, weightsOf, withChoice, type SplitChoice } from "../../plan/choice/splitChoice";
import { toPlanFile } from "../../plan/file/toPlanFile";
import { validateSplit } from "../../plan/file/validateSplit";
import type { Inputs } from "../../plan/inputs/inputs";
import type { Path } from "../../plan/problem/problem";
import { parseA1 } from "../../sheet/place/address";
import type { LocatedProblem, Outcome } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";
import type { PlanRead } from "../workbook/planRead";
import { readPlan } from "../workbook/readPlan";
import { hasCell, SETTING_CELLS, splitRead, type SplitChosen } from "./readSplit";

/** Where something else stands there by now than it was chosen from, it is refused, and can be read anew. */
export function setSplit({ choice, read: { stamp } }: SplitChosen): Promise<Outcome<SplitChosen>> {
  return settle(
    async (ledger) => {
      const read = await readPlan();
      if (read.type !== "Done") return read;
      const { inputs, placeOf } = read.value;
      const there = splitRead(read.value);
      if (there.stamp !== stamp || differences(inputs, choice).some(({ part }) => !there.cells.includes(part))) {
        const changed: LocatedProblem = { problem: { level: "error", at: [], detail: { type: "SplitChanged" } }, place: null };
        return { type: "Problems", problems: [changed] };
      }
      const converted = inUnits(inputs, choice.units);
      const problems = "managers" in converted ? faults(withChoice(converted, choice)) : converted;
      if (problems.length > 0) return { type: "Problems", problems: problems.map((problem) => ({ problem, place: placeOf(problem.at) })) };
      const cells = cellsOf(read.value, choice);
      if (cells.length > 0) await writeMeant(ledger, cells);
      const written = await readPlan();
      if (written.type !== "Done") return written;
      const now = splitRead(written.value);
      return done({ read: now, choice: now.now }, written.notices);
    },
    { type: "setSplit" },
  );
}

/** What the checks of a plan say of it. */
function faults(inputs: Inputs) {
  return validateSplit(toPlanFile(inputs)).problems.filter(({ level }) => level === "error");
}

/** The cells that say something else once this is chosen. */
function cellsOf(read: PlanRead, choice: SplitChoice): readonly MeantCell[] {
  const { inputs } = read;
  const { settings } = FORM_TEXTS[inputs.language].forms.input;
  const parts = new Set(differences(inputs, choice).map(({ part }) => part));
  const cell = (at: Path, becomes: string | number, down = 0): MeantCell => {
    const { sheet, address } = read.placeOf(at);
    const { row, column } = parseA1(address) ?? { row: 0, column: 0 };
    return { sheet, row: row + down, column, found: null, becomes };
  };
  const cells: MeantCell[] = [];
  if (parts.has("weights"))
    weightsOf(inputs, choice).forEach((weight, manager) => {
      if (weight !== inputs.managers[manager]?.weight) cells.push(cell(["managers", manager, "weight"], weight));
    });
  if (parts.has("units"))
    choice.units.forEach((unit, metric) => {
      if (unit !== choiceOf(inputs).units[metric]) cells.push(cell(["metrics", metric, "unit"], Number(unit)));
    });
  const { season, remainderTo } = choice;
  if (season.type === "calendar" && parts.has("calendar")) cells.push(cell(SETTING_CELLS.calendar, settings.calendars[season.calendar]));
  if (season.type !== "typed" && (parts.has("season") || parts.has("calendar"))) {
    const own = season.type === "own" ? season.weights.map((weight, row) => cell(SETTING_CELLS.season, weight, row + 1)) : [];
    const isOwn = (one: MeantCell): boolean =>
      own.some(({ sheet, row, column }) => one.sheet === sheet && one.row === row && one.column === column);
    cells.push(
      ...typedSeason(read)
        .map((at) => cell(at, ""))
        .filter((one) => !isOwn(one)),
      ...own,
    );
  }
  if (parts.has("remainder")) cells.push(cell(SETTING_CELLS.remainder, settings.remainders[choice.remainder]));
  for (const who of ["manager", "client"] as const) {
    const name = inputs[`${who}s`].find(({ id }) => id === remainderTo[who])?.name ?? "";
    if (parts.has(who)) cells.push(cell(SETTING_CELLS[who], name));
  }
  return cells;
}

/** Every cell in which a seasonal weight stands, once. */
function typedSeason(read: PlanRead): readonly Path[] {
  const { products, metrics } = read.inputs;
  const series: readonly Path[] = [
    ["seasonality"],
    ...products.flatMap(({ id }): Path[] => [["seasonality", id], ...metrics.map((metric): Path => ["seasonality", id, metric.id])]),
  ];
  const seen = new Set<string>();
  return series.flatMap((at) =>
    Array.from({ length: MOST_ROWS }, (_, row): Path => [...at, row]).filter((path) => {
      const { sheet, address } = read.placeOf(path);
      const key = `${sheet}!${address}`;
      if (!hasCell(read, path) || seen.has(key)) return false;
      seen.add(key);
      return true;
    }),
  );
}

/** A weight a month is the most that a series has. */
const MOST_ROWS = 12;
