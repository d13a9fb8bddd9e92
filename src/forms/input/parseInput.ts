import { MONTHS } from "../../plan/calendar/months";
import { LANGUAGES } from "../../plan/inputs/inputs";
import type { Path, Problem } from "../../plan/problem/problem";
import { a1 } from "../../sheet/place/address";
import type { Place, SheetKey } from "../../sheet/place/place";
import { joinedReading } from "../../sheet/spec/joinedReading";
import type { Reading } from "../../sheet/spec/reading";
import { FORM_TEXTS, type Texts } from "../texts";
import { draftOf, type Draft, type TextNumber } from "../reading/draft";
import { tableName, type Names } from "../reading/headings";
import {
  monthOrDayReader,
  monthReader,
  readAmount,
  readDate,
  readList,
  readNumber,
  readPercent,
  readText,
  type PlanMonths,
} from "../reading/readCell";
import { readHolidays } from "./readHolidays";
import { filled, numberedOnce, readRecords, type Entry } from "../reading/readRecords";
import { idOf, idReader, nameOf, reference, type References } from "../reading/reference";
import { byPair } from "./readBases";
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
  readonly textNumbers: readonly TextNumberOn[];
  readonly hasCell: (path: Path) => boolean;
  /** The cell of a value of the plan file, such as ["clients", 2, "manager"], or of what it belongs to. */
  readonly placeOf: (path: Path) => Place;
  /** Can a hold speak of several periods? Sheets of earlier versions have no column for the last of them. */
  readonly holdsSpan: boolean;
  /** What the names on other sheets mean. */
  readonly references: References;
}

/** A cell of one of the sheets in which a number stands as text. */
export interface TextNumberOn extends TextNumber {
  readonly sheet: SheetKey;
}

/**
 * Reads the sheets that a plan is typed into, however users have moved, sorted, extended and translated them. A table is known by its name,
 * on whichever of them it stands: workbooks of earlier versions have all on one.
 */
export function parseInput(sheets: ReadonlyMap<SheetKey, Reading>): ParsedInput {
  const { reading, standsAt } = joinedReading(sheets);
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
  const ofManager = { ...NUMBERED, area: readText, weight: readNumber, from: monthOrDayReader(months), to: readDate, ramp: readList };
  const managers = numberedOnce(readRecords(draft, managerTable, "managers", ofManager, own));

  const clientTable = readTable(draft, "TC_Clients", "clients", [names, ids], languages);
  if (clientTable) reportStrangeBases(draft, clientTable, names);
  const manager = reference(managers);
  const ofClient = { ...NUMBERED, manager: idReader(manager), class: readText };
  const clients = numberedOnce(readRecords(draft, clientTable, "clients", ofClient, own, byPair(draft, clientTable, ids, products)));

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
      remainderTo: byIds(settings["remainderTo"] as Entry, references),
      tenThousands: settings["tenThousands"] && references.metric(String(settings["tenThousands"])),
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
    textNumbers: draft.textNumbers.map((at) => ({ ...at, ...standsAt(at) })),
    hasCell: draft.hasCell,
    placeOf: (path) => {
      const { sheet, ...at } = standsAt(draft.standsAt(path));
      return { sheet, address: a1(at) };
    },
    holdsSpan,
    references,
  };
}

/** Names of a manager and a client, which are read before the tables that say what they mean. */
function byIds({ manager, client }: Entry, references: References): Entry {
  return filled([
    ["manager", manager && references.manager(String(manager))],
    ["client", client && references.client(String(client))],
  ]);
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

/** What managers and clients are known by. */
const NUMBERED = { name: readText, id: readText, no: readNumber };

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
