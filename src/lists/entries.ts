import { folded } from "../plan/typed/name";
import { metricIn } from "./around";
import type { HeadRows } from "./known";
import { figureColumns, type Column, type FigureColumn, type NameType } from "./field";
import { placed, type Grid, type GridCell } from "./grid";
import { hasFigures, linesOf, type Line } from "./lines";
import { LEFT_OUT, type LeftOutWhy, type ListNote } from "./notes";
import { groupsOf, headingLines, isBandOfMetric, isFootnote, isHeading, isOtherList, isTotal, managerOfGroup } from "./rowKinds";
import { LineSum, sumOf, totalDiffers } from "./sumRows";
import { OF_WHICH } from "./vocabulary";

/** A row that is taken, with whose it is. */
export interface Entry {
  readonly line: Line;
  readonly names: Line["names"];
  /** That a line above it names, for all that follow. */
  readonly bandMetric: string | null;
}

export interface EntriesRead {
  readonly entries: readonly Entry[];
  readonly notes: readonly ListNote[];
}

export interface RowChoice {
  /** Are rows that nobody sees taken? */
  readonly takesHidden: boolean;
}

/**
 * Goes through the rows below the headings and decides what each is. Nothing is dropped without a word: totals, repeated headings, notes
 * and empty rows are told as left out, whatever else cannot be taken by its place.
 */
export function entriesIn(grid: Grid, columns: readonly Column[], head: HeadRows, choice: RowChoice): EntriesRead {
  return new Sorter(grid, columns, head, choice).sorted();
}

class Sorter {
  private readonly lines: readonly Line[];
  private readonly figures: readonly FigureColumn[];
  /** What tells rows apart. */
  private readonly key: NameType;
  private readonly headings: readonly ReadonlyMap<number, string>[];
  private readonly known: ReadonlySet<string>;
  private readonly groups: ReadonlySet<Line>;

  private readonly leftOut = new Map<LeftOutWhy, GridCell[]>(LEFT_OUT.map((why) => [why, []]));
  private readonly filled = new Map<NameType, GridCell[]>();
  private readonly hidden: GridCell[] = [];
  private readonly asManagers: GridCell[] = [];
  private readonly notes: ListNote[] = [];
  private readonly entries: Entry[] = [];

  /** Whose the rows are, until another is named. */
  private readonly current: Partial<Record<NameType, string>> = {};
  private band: string | null = null;
  /** Since the last total; since the metric was named; the totals themselves. */
  private part = new LineSum();
  private whole = new LineSum();
  private totals = new LineSum();
  private isElsewhere = false;
  private afterTotal = false;

  constructor(
    private readonly grid: Grid,
    private readonly columns: readonly Column[],
    head: HeadRows,
    private readonly choice: RowChoice,
  ) {
    this.lines = linesOf(grid, columns, head.through + 1);
    this.figures = figureColumns(columns);
    this.key = this.has("client") ? "client" : this.has("manager") ? "manager" : "product";
    this.headings = headingLines(grid, columns, head);
    this.known = new Set(this.lines.flatMap(({ own }) => Object.values(own).filter((name) => name !== "")).map(folded));
    this.groups = this.has("manager") || this.key !== "client" ? new Set<Line>() : groupsOf(this.lines);
  }

  sorted(): EntriesRead {
    this.lines.forEach((line, at) => {
      if (!this.isLeftOut(line) && !this.isGroup(line)) this.take(line, at);
    });
    const notes: ListNote[] = [...this.notes];
    for (const [why, at] of this.leftOut) if (at.length > 0) notes.push({ type: "LeftOut", why, at });
    if (this.hidden.length > 0) notes.push({ type: "HiddenTaken", at: this.hidden });
    if (this.asManagers.length > 0) notes.push({ type: "GroupsAsManagers", at: this.asManagers });
    for (const [type, at] of this.filled) notes.push({ type: "FilledDown", heading: this.columnOf(type)?.heading ?? "", at });
    return { entries: this.entries, notes };
  }

  /** What is nobody's entry. */
  private isLeftOut(line: Line): boolean {
    if (line.isBlank) return this.leave("blank", line);
    if (this.headings.some((texts) => isHeading(this.grid, line, texts))) {
      this.isElsewhere = false;
      return this.leave("headings", line);
    }
    if (this.isElsewhere) return true;
    if (this.grid.hiddenRows.has(line.row)) {
      if (!this.choice.takesHidden) return this.leave("hidden", line);
      this.hidden.push(this.placeOf(line));
    }
    if (isFootnote(line)) return this.leave("footnote", line);
    if (isOtherList(line)) {
      this.isElsewhere = true;
      this.notes.push({ type: "OtherList", at: this.placeOf(line) });
      return true;
    }
    const isNextOfTotal = this.afterTotal && !line.names.client && !line.names.manager && !line.names.product && hasFigures(line);
    if (isTotal(line, this.known) || isNextOfTotal) return this.leaveTotal(line, isNextOfTotal);
    this.afterTotal = false;
    return OF_WHICH.test(line.labels[0]?.toLowerCase() ?? "") && this.leave("ofWhich", line);
  }

  private leaveTotal(line: Line, isNext: boolean): true {
    const differing = isNext ? null : totalDiffers(line, [this.part, this.whole, this.totals, ...this.namedIn(line)]);
    if (differing) {
      const { column = 0, heading = "" } = this.figures[differing.column] ?? {};
      this.notes.push({
        type: "TotalDiffers",
        at: placed(this.grid, line.row, column),
        found: differing.found,
        taken: differing.taken,
        heading,
      });
    }
    this.totals.add(line);
    this.part = new LineSum();
    delete this.current.manager;
    this.afterTotal = true;
    return this.leave("total", line);
  }

  /** Entries of whoever the total names. */
  private namedIn({ labels }: Line): readonly LineSum[] {
    const text = folded(labels.join(" "));
    return (["manager", "area", "product", "class"] as const).map((type) =>
      sumOf(this.entries.flatMap(({ line, names }) => (names[type] && text.includes(folded(names[type])) ? [line] : []))),
    );
  }

  /** A line that says something of those below it. */
  private isGroup(line: Line): boolean {
    const [first = ""] = line.labels;
    if (hasFigures(line)) return false;
    if (line.labels.length === 1 && isBandOfMetric(first)) {
      this.band = metricIn(first);
      [this.part, this.whole, this.totals] = [new LineSum(), new LineSum(), new LineSum()];
      return this.leave("group", line);
    }
    const manager = managerOfGroup(first);
    if (line.labels.length === 1 && (manager !== null || this.groups.has(line))) {
      this.current.manager = manager ?? first;
      this.part = new LineSum();
      this.asManagers.push(this.placeOf(line));
      return true;
    }
    return line.isBand && this.leave("group", line);
  }

  private take(line: Line, at: number): void {
    const { key, current } = this;
    // A manager's own line above his clients says whose they are.
    if (line.own.manager) current.manager = line.own.manager;
    const names = { ...line.names };
    if (names[key]) current[key] = names[key];
    else if (!hasFigures(line)) return void this.leave("group", line);
    else if (current[key] && names.month) {
      // The next month of whoever stands above.
      names[key] = current[key];
      this.fill(key, line);
    } else if ([this.part, this.whole, this.totals, this.following(at)].some((sum) => sum.isIn(line))) {
      this.part = new LineSum();
      return void this.leave("sum", line);
    } else if (current[key] && (key === "client" ? names.product : names.metric)) {
      names[key] = current[key];
      this.fill(key, line);
    } else {
      this.notes.push({
        type: "Nameless",
        at: placed(this.grid, line.row, this.columnOf(key)?.column ?? 0),
        heading: this.columnOf(key)?.heading ?? "",
      });
      return;
    }
    if (!names.manager && current.manager && key !== "manager") {
      names.manager = current.manager;
      if (this.has("manager")) this.fill("manager", line);
    }
    // Months may be alike.
    if (!names.month && [this.part, this.whole, this.totals].some((sum) => sum.isIn(line) && sum.isSurelyIn(line))) {
      this.totals.add(line);
      this.part = new LineSum();
      return void this.leave("sum", line);
    }
    this.entries.push({ line, names, bandMetric: this.band });
    this.part.add(line);
    this.whole.add(line);
  }

  /** The lines from here on that are somebody's. */
  private following(at: number): LineSum {
    const rest = this.lines.slice(at + 1);
    const end = rest.findIndex((line) => line.isBlank || !line.names[this.key]);
    return sumOf(end < 0 ? rest : rest.slice(0, end));
  }

  private leave(why: LeftOutWhy, line: Line): true {
    this.leftOut.get(why)?.push(this.placeOf(line));
    return true;
  }

  private fill(type: NameType, { row }: Line): void {
    const at = this.filled.get(type) ?? [];
    at.push(placed(this.grid, row, this.columnOf(type)?.column ?? 0));
    this.filled.set(type, at);
  }

  private placeOf({ row }: Line): GridCell {
    return placed(this.grid, row, Math.max(0, this.grid.values[row]?.findIndex((value) => value !== "") ?? 0));
  }

  private has(type: NameType): boolean {
    return this.columnOf(type) !== undefined;
  }

  private columnOf(type: NameType): Column | undefined {
    return this.columns.find(({ field }) => field.type === type);
  }
}
