/**
 * Where one Excel answers otherwise than another, as people have reported it: what this host does of itself, and what it can be told to do
 * in its place. Whatever the product does has to come out right under each of them.
 */

interface Quirk {
  /** The first is what this host does of itself. */
  readonly values: readonly [string, string, ...string[]];
  /** Public threads that tell of it; none where it is only known from working with Excel. */
  readonly threads: readonly string[];
}

const thread = (number: number): string => `https://github.com/OfficeDev/office-js/issues/${number}`;

export const catalogue = {
  /** What a function gets for an empty cell: null on the web, 0 in Excel for Windows. Arguments left out are null everywhere. */
  blanks: { values: ["null", "zero"], threads: [thread(4702), thread(5262), thread(1951)] },
  /**
   * An error in one cell of a table that a function answers: that cell's, or #VALUE!
   * in place of the whole; `any` as kind of result is said to help.
   */
  cellErrors: { values: ["kept", "spoilResult"], threads: [thread(2174)] },
  /** Where the add-in's functions are not there, their formulas say `_xldudf_TARGET_SCORE(` and show #NAME?. */
  functions: {
    values: ["registered", "unresolved"],
    threads: [thread(2051), "https://github.com/OfficeDev/Excel-Custom-Functions/issues/108"],
  },
  /** The mode is kept and told; or setting it does nothing; or "AutomaticExceptTables" is told as "Automatic". */
  calculationMode: { values: ["kept", "setterIgnored", "misread"], threads: [thread(6922), thread(2770)] },
  /**
   * After a change: done; or "Calculating" in the first request that asks, with 0 in every
   * formula's cell until then; or "Pending" for ever, with right values.
   */
  calculationState: { values: ["done", "calculatingOnce", "pendingForever"], threads: [thread(2883)] },
  /** Options that were not given when a sheet was protected are told as null, and a protection with a null is refused. */
  protectionOptions: { values: ["complete", "withNulls"], threads: [thread(1931)] },
  /**
   * While another workbook's window is in front names have neither type nor range,
   * and neither a sheet's own names nor the active cell are told.
   */
  window: { values: ["active", "inactive"], threads: [thread(5504), thread(2983), thread(6365), thread(5319)] },
  /**
   * "Fit to so many pages" is taken; or dropped in the first request that
   * touches a sheet's page set-up; or always. A scale is always taken.
   */
  zoom: { values: ["taken", "droppedAtFirst", "dropped"], threads: [thread(1860)] },
  /** Without a printer Excel refuses to set a page up. */
  printer: { values: ["installed", "missing"], threads: [] },
  /** Charts that lie on copied cells stay where they are, or come with the copy. */
  copiedCharts: { values: ["left", "copied"], threads: [] },
  /** Rows that a filter hides are copied with the others, as on the web, or left out. */
  copiedRows: { values: ["all", "visible"], threads: ["https://github.com/OfficeDev/office-scripts-docs/issues/758"] },
} as const satisfies Readonly<Record<string, Quirk>>;

export type QuirkName = keyof typeof catalogue;
export type Quirks = { readonly [K in QuirkName]: (typeof catalogue)[K]["values"][number] };

/** The host as it is, but for what is given. */
export function quirksFrom(given: Partial<Quirks> = {}): Quirks {
  const usual = Object.fromEntries(Object.entries(catalogue).map(([name, { values }]) => [name, values[0]])) as unknown as Quirks;
  return { ...usual, ...given };
}

/** Every single deviation, one at a time: `{blanks: "zero"}`, `{cellErrors: "spoilResult"}`, … */
export const deviations: readonly Partial<Quirks>[] = Object.entries(catalogue).flatMap(([name, { values }]) =>
  values.slice(1).map((value) => ({ [name]: value })),
);
