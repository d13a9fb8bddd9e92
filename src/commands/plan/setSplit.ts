/**
 * Writes how the target is to be split into the cells of the input, all or none, and never over what was typed since it was shown. Weights
 * and formulas that somebody typed and that no choice brings back are shown before they are written over.
 */
import type { Review } from "../../excel/write/planWriting";
import { readMeant, writeMeant, type MeantCell } from "../../excel/write/writeMeant";
import { FORM_TEXTS } from "../../forms/texts";
import { choiceOf, differences, inUnits, USUAL_UNITS, weightsOf, withChoice, type SplitChoice } from "../../plan/choice/splitChoice";
import { toPlanFile } from "../../plan/file/toPlanFile";
import { validateSplit } from "../../plan/file/validateSplit";
import type { Inputs } from "../../plan/inputs/inputs";
import type { Path } from "../../plan/problem/problem";
import { a1, parseA1 } from "../../sheet/place/address";
import type { LocatedProblem, Outcome } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";
import { concernsTyped, typedCells, type TypedCell } from "../outcome/typedCells";
import type { PlanRead } from "../workbook/planRead";
import { readPlan } from "../workbook/readPlan";
import { hasCell, SETTING_CELLS, splitRead, type SplitChosen } from "./readSplit";

/**
 * Where something else stands there by now than it was chosen from, it is refused, and can be read anew.
 *
 * @param options.review left out: nobody is asked
 */
export function setSplit(
  { choice, read: { stamp } }: SplitChosen,
  { review }: { readonly review?: Review } = {},
): Promise<Outcome<SplitChosen>> {
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
      if (review && cells.length > 0) {
        const standing = await readMeant(cells);
        const typed = cells.map((cell, at): TypedCell => ({ ...shownOf(cell), becomes: cell.becomes, was: standing[at]?.was ?? "" }));
        const preview = typedCells(typed, (key) => standing[cells.findIndex(({ sheet }) => sheet === key)]?.tab ?? key);
        const isAsked = review.always || concernsTyped(preview);
        if (isAsked && preview.cells.length > 0 && review.agreed !== preview.fingerprint) return { type: "ToConfirm", preview };
      }
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

interface ChosenCell extends MeantCell {
  /** Whose it is; "": nobody's. */
  readonly name: string;
  readonly heading: string | null;
  /** What stands there was typed, and no choice brings it back. */
  readonly isOwn: boolean;
}

function shownOf({ sheet, name, heading, isOwn, ...at }: ChosenCell): Pick<TypedCell, "place" | "title" | "isOwn"> {
  const title = [name, heading ?? ""].filter((word) => word !== "").join(" · ");
  return { place: { sheet, address: a1(at) }, title: title === "" ? null : title, isOwn };
}

/** The cells that say something else once this is chosen. */
function cellsOf(read: PlanRead, choice: SplitChoice): readonly ChosenCell[] {
  const { inputs } = read;
  const now = choiceOf(inputs);
  const { settings } = FORM_TEXTS[inputs.language].forms.input;
  const parts = new Set(differences(inputs, choice).map(({ part }) => part));
  const cell = (at: Path, becomes: string | number, { down = 0, name = "", isOwn = false } = {}): ChosenCell => {
    const { sheet, address } = read.placeOf(at);
    const { row, column } = parseA1(address) ?? { row: 0, column: 0 };
    return { sheet, row: row + down, column, found: null, becomes, name, isOwn, heading: read.whereOf?.(at)?.heading ?? null };
  };
  const isOwnSeason = now.season.type !== "calendar";
  const cells: ChosenCell[] = [];
  if (parts.has("weights"))
    weightsOf(inputs, choice).forEach((weight, manager) => {
      const { name, weight: before } = inputs.managers[manager] ?? { name: "" };
      if (weight !== before) cells.push(cell(["managers", manager, "weight"], weight, { name, isOwn: now.weights.type === "own" }));
    });
  if (parts.has("units"))
    choice.units.forEach((unit, metric) => {
      const [{ name } = { name: "" }, before = unit] = [inputs.metrics[metric], now.units[metric]];
      if (unit !== before) cells.push(cell(["metrics", metric, "unit"], Number(unit), { name, isOwn: !USUAL_UNITS.includes(before) }));
    });
  const { season, remainderTo } = choice;
  if (season.type === "calendar" && parts.has("calendar")) cells.push(cell(SETTING_CELLS.calendar, settings.calendars[season.calendar]));
  if (season.type !== "typed" && (parts.has("season") || parts.has("calendar"))) {
    const weights = season.type === "own" ? season.weights : [];
    const own = weights.map((weight, row) => cell(SETTING_CELLS.season, weight, { down: row + 1, isOwn: isOwnSeason }));
    const isThere = (one: MeantCell): boolean =>
      own.some(({ sheet, row, column }) => one.sheet === sheet && one.row === row && one.column === column);
    cells.push(
      ...typedSeason(read)
        .map((at) => cell(at, "", { isOwn: isOwnSeason }))
        .filter((one) => !isThere(one)),
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
