/** Whatever a manager types into an empty cell of a form, wherever it is, comes into the plan or is told with its cell. */
import type { Source } from "../../../src/commands/months/source";
import { workTaken } from "../../../src/commands/months/reviewWork";
import { a1 } from "../../../src/sheet/place/address";
import { beforeLast, lastMonth, LINES, readBack, review } from "./filledMonth";

jest.setTimeout(120_000);

/** Hidden: codes and what stands behind them. */
const isHidden = (cell: unknown): boolean => typeof cell === "string" && cell.startsWith("TC1 ");

test.each([
  ["zh-CN", 0],
  ["en", 3],
] as const)("in %s", async (language, beginning) => {
  const inputs = beforeLast(language);
  const specs = lastMonth(inputs);
  const { sheets, ...book } = await readBack(specs);
  for (let shift = beginning; shift < 17; shift += 8) {
    const typed = new Map<string, string>();
    const back: Source = {
      ...book,
      sheets: sheets.map(({ name, reading }, at) => {
        const own = LINES.find(({ form }) => form.owns(specs[at]?.key ?? ""));
        if (own === undefined) return { name, reading };
        const codes = reading.values.findIndex((row) => row.some(isHidden));
        const formulas = new Set(reading.calculating?.map((cell) => a1(cell)));
        // One cell of each row, so that each says something alone.
        const values = reading.values.map((cells, row) => {
          const column = (row + shift) % own.column;
          const place = a1({ row, column });
          if (row === codes || cells[column] !== "" || formulas.has(place)) return cells;
          const word = `typed${typed.size}.`;
          typed.set(word, `${name}!${place}`);
          return cells.map((cell, c) => (c === column ? word : cell));
        });
        return { name, reading: { ...reading, values } };
      }),
    };
    const { work, strangers } = review(inputs, back);
    const problems = [...strangers, ...work.flatMap((one) => one.problems)].map(({ problem }) => problem);
    const also = (detail: object): readonly string[] => ("also" in detail ? (detail.also as readonly string[]) : []);
    // Of a line that lacks something, that is told at the cell where it lacks.
    const rowOf = (place: string): string => place.replace(/^.* · /, "").replace(/!([A-Z]+)(\d+)$/, " $2");
    const told = new Set(
      problems.flatMap(({ at: [first = ""], detail }) => {
        const [tab] = String(first).split("!");
        return [String(first), ...also(detail).map((cell) => `${tab}!${cell}`)].map(rowOf);
      }),
    );
    const plan = JSON.stringify(workTaken(inputs, work, "2027-09-30"));
    const lost = [...typed].filter(([word, place]) => !plan.includes(word) && !told.has(rowOf(place)));
    expect([typed.size > 100, lost]).toEqual([true, []]);
  }
});
