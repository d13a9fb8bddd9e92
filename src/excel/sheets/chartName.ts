/** What our charts are called in Excel: by their names, like tables, they are known as ours. */

export function isOurChart(name: string): boolean {
  return name.startsWith("TC_");
}

/** "TC_Year", or "TC_Year_new" where a former one still has the name. */
export function freeName(name: string, taken: readonly string[]): string {
  return taken.includes(name) ? freeName(`${name}_new`, taken) : name;
}

/** The name it gets once the former one is gone. */
export function finalName(name: string): string {
  return name.replace(/(?:_new)+$/, "");
}
