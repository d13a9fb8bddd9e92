import { MONTHS } from "../../plan/calendar/months";
import { LANGUAGES } from "../../plan/inputs/inputs";
import type { Path, Problem } from "../../plan/problem/problem";
import type { Reading } from "../../sheet/spec/reading";
import { FORM_TEXTS, type Texts } from "../texts";
import { draftOf, type Draft, type TextNumber } from "../reading/draft";
import { tableName, type Names } from "../reading/headings";
import {
  monthReader,
  readAmount,
  readDate,
  readList,
  readNumber,
  readPercent,
  readText,
  readYearly,
  type PlanMonths,
} from "../reading/readCell";
import { readHolidays } from "./readHolidays";
import { filled, readRecords, type Entry } from "../reading/readRecords";
import { idOf, idReader, nameOf, reference, type References } from "../reading/reference";
import { readSeasonality } from "./readSeasonality";
import { readSettings } from "./readSettings";
import { headingText, readTable, readTableIfThere, type TableReading } from "../reading/readTable";
import { reportStrangeBases, reportStrangeTargets } from "../reading/strangeHeadings";

/** What the input sheet says. */
export interface ParsedInput {
  /** A plan file, as far as the cells go; the plan's own checks tell whether it is a good one. */
  readonly file: Entry;
  /** What only a sheet can get wrong: errors, numbers as text, missing tables and columns, strange headings. */
  readonly problems: readonly Problem[];
  readonly textNumbers: readonly TextNumber[];
  readonly hasCell: (path: Path) => boolean;
  /** The cell (A1) of a value of the plan file, such as ["clients", 2, "manager"], or of what it belongs to. */
  readonly place: (path: Path) => string;
  /** Can a hold speak of several periods? Sheets of earlier versions have no column for the last of them. */
  readonly holdsSpan: boolean;
  /** What the names on other sheets mean. */
  readonly references: References;
}

/** Reads the input sheet, however users have moved, sorted, extended and translated it. */
export function parseInput(reading: Reading): ParsedInput {
  const draft = draftOf(reading);
  const all = Object.values(FORM_TEXTS);
  const settings = readSettings(draft, all);
  const own = FORM_TEXTS[LANGUAGES.find((language) => language === settings["language"]) ?? LANGUAGES[0]];
  const languages = [own, ...all.filter((words) => words !== own)];
  const months = planMonths(settings);

  const metricTable = readTable(draft, "TC_Metrics", "metrics", [NONE], languages);
  const metrics = readRecords(draft, metricTable, "metrics", { name: readText, id: readText, unit: readAmount }, own);
  const metricNames = { metrics: metrics.map(nameOf), products: [] };
  const metricIds = { metrics: metrics.map(idOf), products: [] };

  const productTable = readTable(draft, "TC_Products", "products", [metricNames, metricIds], languages);
  if (productTable) reportStrangeTargets(draft, productTable, metricNames, languages);
  const products = readRecords(
    draft,
    productTable,
    "products",
    { name: readText, cancellation: readNumber, id: readText },
    own,
    targets(draft, productTable, metricNames, metricIds, own),
  );
  const names = { ...metricNames, products: products.map(nameOf) };
  const ids = { ...metricIds, products: products.map(idOf) };

  const managerTable = readTable(draft, "TC_Managers", "managers", [NONE], languages);
  const managers = readRecords(
    draft,
    managerTable,
    "managers",
    { name: readText, id: readText, area: readText, weight: readNumber, from: monthReader(months), ramp: readList },
    own,
  );

  const clientTable = readTable(draft, "TC_Clients", "clients", [names, ids], languages);
  if (clientTable) reportStrangeBases(draft, clientTable, names);
  const manager = reference(managers);
  const clients = readRecords(
    draft,
    clientTable,
    "clients",
    { name: readText, id: readText, manager: idReader(manager), class: readText },
    own,
    byPair(draft, clientTable, ids),
  );

  const references: References = {
    metric: reference(metrics),
    product: reference(products),
    manager,
    client: reference(clients),
    managerOf: managerOf(clients),
    languages,
    months,
  };
  const slice = {
    metric: idReader(references.metric),
    product: idReader(references.product),
    manager: idReader(manager),
    client: idReader(references.client),
    period: readPeriod(settings, months),
  };
  const span = { ...slice, through: slice.period };
  const decision = { reason: readText, by: readText, date: readDate, until: readDate };
  const holdTable = readTable(draft, "TC_Holds", "holds", [NONE], languages);
  const holdsSpan = (holdTable?.column({ type: "Field", field: "through" }) ?? null) !== null;
  const holds = readRecords(draft, holdTable, "holds", { ...span, amount: readAmount, ...decision }, own);
  const bounds = readRecords(
    draft,
    readTable(draft, "TC_Bounds", "bounds", [NONE], languages),
    "bounds",
    { ...span, min: readAmount, max: readAmount, ...decision },
    own,
  );

  const grades =
    draft.area("TC_Grades") === null
      ? usualGrades(draft)
      : readRecords(draft, readTable(draft, "TC_Grades", "grades", [NONE], languages), "grades", { name: readText, from: readNumber }, own);

  const buffer = { metric: slice.metric, manager: slice.manager, amount: readAmount, percent: readPercent, reason: readText };
  const buffers = readRecords(draft, readTableIfThere(draft, "TC_Buffers", "buffers", languages), "buffers", buffer, own);
  const minimums = readRecords(
    draft,
    readTableIfThere(draft, "TC_Minimums", "minimums", languages),
    "minimums",
    { ...slice, amount: readAmount, reason: readText },
    own,
  );
  const holidays = readHolidays(draft, own, languages);

  const seasonality = readSeasonality(draft, names, ids, languages);
  const file = filled(
    Object.entries({
      version: 1,
      ...settings,
      metrics,
      products,
      managers,
      clients,
      seasonality,
      holds,
      bounds,
      buffers,
      minimums,
      holidays,
      grades,
    }),
  );
  return {
    file,
    problems: draft.problems,
    textNumbers: draft.textNumbers,
    hasCell: draft.hasCell,
    place: draft.place,
    holdsSpan,
    references,
  };
}

/** What names of months mean. */
function planMonths({ year, firstMonth }: Entry): PlanMonths {
  return {
    year: typeof year === "number" ? year : null,
    firstMonth: typeof firstMonth === "number" && MONTH_NUMBERS.has(firstMonth) ? firstMonth : 1,
  };
}

const MONTH_NUMBERS: ReadonlySet<number> = new Set(Array.from({ length: MONTHS }, (_, month) => month + 1));

/** A period is called by the name of a month only where every period is one month. */
function readPeriod({ periods }: Entry, months: PlanMonths): typeof readNumber {
  const isMonthly = !Array.isArray(periods) || (periods.length === MONTHS && periods.every((length) => length === 1));
  return isMonthly ? monthReader(months) : readNumber;
}

/** Sheets from before there were scores have no grades; that is said, because a deleted table looks the same. */
function usualGrades(draft: Draft): readonly Entry[] {
  draft.report(["grades"], { type: "UsualGrades" }, "notice");
  return [];
}

const NONE: Names = { metrics: [], products: [] };

/** The manager's id beside a client's. */
function managerOf(clients: readonly Entry[]): (id: string) => string | null {
  const managers = new Map(clients.map((client) => [idOf(client), client["manager"]]));
  return (id) => {
    const manager = managers.get(id);
    return typeof manager === "string" ? manager : null;
  };
}

/** A product's targets: one column per metric, each of which must be there. */
function targets(draft: Draft, table: TableReading | null, names: Names, ids: Names, texts: Texts): (row: number, at: Path) => Entry {
  const columns = ids.metrics.map((id, metric) => ({ id, column: table?.column({ type: "Metric", metric }) ?? null }));
  columns.forEach(({ column }, metric) => {
    if (table && column === null)
      draft.report(["products"], {
        type: "MissingColumn",
        table: tableName(table.table),
        column: headingText(table.table, { type: "Metric", metric }, texts, names),
      });
  });
  return (row, at) => ({
    target: filled(
      columns.map(({ id, column }) => [id, column === null ? undefined : readAmount(draft, { row, column }, [...at, "target", id])]),
    ),
  });
}

/** A client's bases and last year's amounts: columns that are not there are not known. */
function byPair(draft: Draft, table: TableReading | null, ids: Names): (row: number, at: Path) => Entry {
  const read = (
    field: "basis" | "lastYear",
    type: "Pair" | "LastYear",
    readCell: typeof readNumber | typeof readYearly,
  ): ((row: number, at: Path) => Entry) => {
    const columns = ids.products.map((_, product) =>
      ids.metrics.map((id, metric) => ({ id, column: table?.column({ type, product, metric }) ?? null })),
    );
    return (row, at) =>
      filled(
        ids.products.map((id, product) => {
          const path = [...at, field, id];
          const pairs = (columns[product] ?? []).map(
            ({ id: metric, column }) =>
              [metric, column === null ? undefined : readCell(draft, { row, column }, [...path, metric])] as const,
          );
          return [id, pairs.every(([, value]) => value === undefined) ? undefined : filled(pairs)] as const;
        }),
      );
  };
  const bases = read("basis", "Pair", readNumber);
  const before = read("lastYear", "LastYear", readYearly);
  return (row, at) => {
    const lastYear = before(row, at);
    return { basis: bases(row, at), ...(Object.keys(lastYear).length > 0 && { lastYear }) };
  };
}
