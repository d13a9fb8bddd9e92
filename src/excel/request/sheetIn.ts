const known = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

/** A sheet by its id, the same object however often it is asked for: every further one is sent again with each request. */
export function sheetIn(context: Excel.RequestContext, id: string): Excel.Worksheet {
  const sheets = known.get(context) ?? new Map<string, Excel.Worksheet>();
  known.set(context, sheets);
  const sheet = sheets.get(id) ?? context.workbook.worksheets.getItem(id);
  sheets.set(id, sheet);
  return sheet;
}
