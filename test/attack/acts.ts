/** What users do to a sheet between two clicks. */

/** May answer a `Kept`, at once or later. */
export type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;
/** What has become of something of the user's own after generating: null when it is still there. */
export type Kept = (context: Excel.RequestContext) => Promise<string | null>;

export const ACTS: Readonly<Record<string, Act>> = {
  "number typed over": async (sheet, context) => {
    const used = await usedOf(sheet, context);
    const at = placesOf(used.values, (value) => typeof value === "number")[0];
    if (at) used.getCell(...at).values = [[99999]];
  },
  "text typed over a number": async (sheet, context) => {
    const used = await usedOf(sheet, context);
    const at = placesOf(used.values, (value) => typeof value === "number").at(-1);
    if (at) used.getCell(...at).values = [["about ten"]];
  },
  cleared: (sheet) => {
    sheet.getUsedRange().clear("Contents");
  },
  "tables' bodies cleared": (sheet, context) => eachTable(sheet, context, (table) => table.getDataBodyRange().clear("Contents")),
  "row inserted above": (sheet) => {
    sheet.getRange("1:1").insert("Down");
  },
  "row inserted inside": (sheet) => {
    sheet.getRange("6:6").insert("Down");
  },
  "row deleted": (sheet) => {
    sheet.getRange("6:6").delete("Up");
  },
  "column inserted before": (sheet) => {
    sheet.getRange("A:A").insert("Right");
  },
  "column deleted": (sheet) => {
    sheet.getRange("B:B").delete("Left");
  },
  "rows of tables in another order": (sheet, context) =>
    eachTable(sheet, context, async (table) => {
      const body = table.getDataBodyRange();
      body.load("formulas");
      await context.sync();
      body.formulas = [...body.formulas].reverse() as unknown[][];
    }),
  "tables made ranges": (sheet, context) =>
    eachTable(sheet, context, (table) => {
      table.convertToRange();
    }),
  "heading pasted over": (sheet, context) =>
    eachTable(sheet, context, (table) => {
      table.getHeaderRowRange().getCell(0, 1).values = [["whatever"]];
    }),
  renamed: (sheet) => {
    sheet.name = "It's my 'own' name";
  },
  "moved to the front": (sheet) => {
    sheet.position = 0;
  },
  hidden: (sheet) => {
    sheet.visibility = "Hidden";
  },
  deleted: (sheet) => {
    sheet.delete();
  },
  "cells merged": (sheet) => {
    sheet.getRange("B3:D6").merge();
  },
  protected: (sheet) => {
    sheet.protection.protect();
  },
  "numbers made text": (sheet) => {
    sheet.getUsedRange().numberFormat = "@" as never;
  },
  "a table of their own beside": async (sheet, context) => {
    const used = await usedOf(sheet, context);
    const own = used.getLastColumn().getCell(0, 0).getOffsetRange(0, 3).getResizedRange(1, 1);
    own.values = [
      ["mine", "too"],
      [1, 2],
    ];
    sheet.tables.add(own, true);
  },
  "last column cleared": (sheet) => {
    sheet.getUsedRange().getLastColumn().clear("Contents");
  },
  sorted: async (sheet, context) => {
    sheet.tables.load("items/name");
    await context.sync();
    if (sheet.tables.items.length > 0) for (const table of sheet.tables.items) table.sort.apply([{ key: 0, ascending: false }]);
    else sheet.getUsedRange().sort.apply([{ key: 0, ascending: false }], false, true);
  },
  filtered: async (sheet, context) => {
    sheet.tables.load("items/name");
    await context.sync();
    const [table] = sheet.tables.items;
    if (table) table.columns.getItemAt(0).filter.applyValuesFilter(["nobody"]);
    else sheet.autoFilter.apply(sheet.getUsedRange());
  },
  duplicated: async (sheet, context) => keptFormulas(sheet.copy("After", sheet), context),
  "copied onto a sheet of their own": async (sheet, context) => {
    const own = context.workbook.worksheets.add("My copy");
    const used = await usedOf(sheet, context);
    own
      .getRange("A1")
      .getResizedRange(used.values.length - 1, (used.values[0] ?? []).length - 1)
      .copyFrom(used);
    return keptFormulas(own, context);
  },
  "looked at from a sheet of their own": async (sheet, context) => {
    sheet.load("name");
    await context.sync();
    const own = context.workbook.worksheets.add("My view");
    own.getRange("A1").formulas = [[`='${sheet.name.replaceAll("'", "''")}'!$B$5+1`]];
    return keptFormulas(own, context);
  },
  "moved to the end": (sheet, context) => {
    context.workbook.worksheets.add("My last");
    sheet.position = 5;
  },
  "rows hidden": (sheet) => {
    sheet.getRange("5:7").rowHidden = true;
  },
  "columns hidden": (sheet) => {
    sheet.getRange("B:C").columnHidden = true;
  },
  "all hidden is shown": (sheet) => {
    const used = sheet.getUsedRange();
    used.rowHidden = false;
    used.columnHidden = false;
  },
  "numbers made dates": (sheet) => {
    sheet.getUsedRange().numberFormat = "yyyy-mm-dd" as never;
  },
  "thousands and percents": (sheet) => {
    sheet.getRange("B:D").numberFormat = "0.0%" as never;
  },
  "made values": async (sheet, context) => {
    const used = await usedOf(sheet, context);
    used.values = used.values;
  },
  "first row deleted": (sheet) => {
    sheet.getRange("1:1").delete("Up");
  },
  "first column deleted": (sheet) => {
    sheet.getRange("A:A").delete("Left");
  },
  "tables renamed": (sheet, context) =>
    eachTable(sheet, context, (table) => {
      table.name = "Mine";
    }),
  "name of ours deleted": async (sheet, context) => {
    const { names } = context.workbook;
    names.load("items/name,items/formula");
    sheet.load("name");
    await context.sync();
    const own = names.items.find(({ name, formula }) => name.startsWith("TC_") && String(formula).includes(sheet.name));
    own?.delete();
  },
  "workbook protected": (_, context) => {
    context.workbook.protection.protect();
  },
  "a name of their own": (sheet, context) => {
    context.workbook.names.add("Mine", sheet.getRange("B5"));
    return async () => {
      const name = context.workbook.names.getItemOrNullObject("Mine");
      name.load("formula");
      await context.sync();
      return name.isNullObject || String(name.formula).includes("#REF!") ? "their name is gone" : null;
    };
  },
  "a chart of their own": (sheet) => {
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B5")).name = "Mine";
    return async (context: Excel.RequestContext) => {
      const charts = (await sheetsIn(context)).map((each) => each.charts);
      for (const each of charts) each.load("items/name");
      await context.sync();
      return charts.some(({ items }) => items.some(({ name }) => name === "Mine")) ? null : "their chart is gone";
    };
  },
  "a word of their own beside": async (sheet, context) => {
    const used = await usedOf(sheet, context);
    used.getLastColumn().getCell(3, 0).getOffsetRange(0, 2).values = [[`${WORD} beside`]];
    return keptWord(`${WORD} beside`);
  },
  "a row of their own inside": (sheet) => {
    sheet.getRange("6:6").insert("Down");
    sheet.getRange("A6").values = [[`${WORD} in a row`]];
    return keptWord(`${WORD} in a row`);
  },
  "a column of their own inside": (sheet) => {
    sheet.getRange("C:C").insert("Right");
    sheet.getRange("C6").values = [[`${WORD} in a column`]];
    return keptWord(`${WORD} in a column`);
  },
  "a colour of their own": (sheet) => {
    sheet.getRange("B5").format.fill.color = COLOUR;
    return async (context: Excel.RequestContext) => {
      const cells = (await sheetsIn(context)).map((each) => each.getUsedRange().getCellProperties({ format: { fill: { color: true } } }));
      await context.sync();
      return cells.some(({ value }) => value.some((row) => row.some(({ format }) => format?.fill?.color === COLOUR)))
        ? null
        : "their colour is gone";
    };
  },
  "a hint of their own": (sheet) => {
    const { dataValidation } = sheet.getRange("B5");
    dataValidation.clear();
    dataValidation.rule = { custom: { formula: "=TRUE" } };
    dataValidation.prompt = { showPrompt: true, title: "Mine", message: WORD };
    return async (context: Excel.RequestContext) => {
      const cells = (await sheetsIn(context)).map((each) => each.getRange("B5").dataValidation);
      for (const each of cells) each.load("prompt");
      await context.sync();
      return cells.some(({ prompt }) => prompt.message === WORD) ? null : "their hint is gone";
    };
  },
};

const WORD = "a word of mine";
const COLOUR = "#12AB34";

/** After these much is said of the whole workbook, or refused: nothing else can be seen beside them. */
export const ALONE: ReadonlySet<string> = new Set([
  ...[
    "number typed over",
    "text typed over a number",
    "cleared",
    "tables' bodies cleared",
    "row deleted",
    "column deleted",
    "last column cleared",
    "deleted",
  ],
  ...[
    "first row deleted",
    "first column deleted",
    "tables made ranges",
    "heading pasted over",
    "tables renamed",
    "name of ours deleted",
    "protected",
    "workbook protected",
  ],
]);

/** A sheet of the user's own, or a copy of ours: nothing in it may change. */
async function keptFormulas(own: Excel.Worksheet, context: Excel.RequestContext): Promise<Kept> {
  const before = own.getUsedRange();
  before.load("formulas");
  own.load("id,name");
  await context.sync();
  const [id, name] = [own.id, own.name];
  return async (later) => {
    const sheet = later.workbook.worksheets.getItemOrNullObject(id);
    await later.sync();
    if (sheet.isNullObject) return `their sheet ${name} is gone`;
    const now = sheet.getUsedRange();
    now.load("formulas");
    await later.sync();
    // Excel puts quotes around names that need them, when it writes a formula anew.
    const [was, is] = [before, now].map(({ formulas }) => JSON.stringify(formulas).replaceAll("'", "")) as [string, string];
    return was === is ? null : `their sheet ${name} was changed: ${was.slice(0, 200)} → ${is.slice(0, 200)}`;
  };
}

function keptWord(word: string): Kept {
  return async (context) => {
    const used = (await sheetsIn(context)).map((sheet) => sheet.getUsedRange());
    for (const each of used) each.load("values");
    await context.sync();
    return used.some(({ values }) => values.flat().includes(word)) ? null : "their word is gone";
  };
}

async function sheetsIn(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  return worksheets.items;
}

async function usedOf(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<Excel.Range> {
  const used = sheet.getUsedRange();
  used.load("values");
  await context.sync();
  return used;
}

function placesOf(values: readonly (readonly unknown[])[], wanted: (value: unknown) => boolean): readonly (readonly [number, number])[] {
  return values.flatMap((row, r) => row.flatMap((value, c) => (wanted(value) ? [[r, c] as const] : [])));
}

async function eachTable(
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
  act: (table: Excel.Table) => void | Promise<void>,
): Promise<void> {
  sheet.tables.load("items/name");
  await context.sync();
  for (const table of sheet.tables.items) await act(table);
}
