/** How high rows and how wide columns are, and which of them are hidden: one call for all that lie close together. */
import { bytesOf, MAX_OPERATION, type Operation } from "../request/requests";
import { EACH } from "../request/tableOperations";
import { areaOn } from "../request/areaOn";

export type Axis = "rows" | "columns";

/** What is set of each line. */
type Properties = Excel.SettableRowProperties | Excel.SettableColumnProperties;

/** @param sizes in points; a line that gets a size and is hidden is hidden afterwards, because a size shows what is hidden */
export function lineOperations(
  sheet: Excel.Worksheet,
  axis: Axis,
  sizes: readonly (readonly [line: number, points: number])[],
  hidden: readonly number[],
): readonly Operation[] {
  const [size, hide] = axis === "rows" ? (["rowHeight", "rowHidden"] as const) : (["columnWidth", "columnHidden"] as const);
  const sized = new Map(sizes.map(([line, points]): [number, Properties] => [line, { format: { [size]: points } }]));
  const isSized = (line: number): boolean => sized.has(line);
  const all = new Map([...sized, ...hidden.flatMap((line): [number, Properties][] => (isSized(line) ? [] : [[line, { [hide]: true }]]))]);
  const again = new Map(hidden.filter(isSized).map((line): [number, Properties] => [line, { [hide]: true }]));
  return [...setting(sheet, axis, all), ...setting(sheet, axis, again)];
}

function setting(sheet: Excel.Worksheet, axis: Axis, properties: ReadonlyMap<number, Properties>): readonly Operation[] {
  return runs([...properties].sort(([one], [other]) => one - other)).map(({ from, lines }) => ({
    bytes: bytesOf(lines),
    steps: 2,
    queue: () => {
      if (axis === "rows") areaOn(sheet, { row: from, column: 0, rows: lines.length, columns: 1 }).setRowProperties(lines);
      else areaOn(sheet, { row: 0, column: from, rows: 1, columns: lines.length }).setColumnProperties(lines);
    },
  }));
}

/** An empty object leaves a line as it is. */
function runs(lines: readonly (readonly [number, Properties])[]): readonly { readonly from: number; readonly lines: Properties[] }[] {
  const found: { readonly from: number; readonly lines: Properties[] }[] = [];
  for (const [line, properties] of lines) {
    const last = found.at(-1);
    const gap = last ? line - last.from - last.lines.length : Infinity;
    if (last && gap <= FEW && last.lines.length < MOST) last.lines.push(...Array.from({ length: gap }, () => ({})), properties);
    else found.push({ from: line, lines: [properties] });
  }
  return found;
}

/** "{}," for each line between takes less than another call. */
const FEW = Math.floor(EACH / 3);

/** Lines of one call: far from the 80 000 cells at which Excel on the web gives up (https://github.com/OfficeDev/office-js/issues/2564). */
const MOST = Math.floor(MAX_OPERATION / 60);
