/**
 * Tab names that Excel takes: "F3 A/B: 全年" becomes "F3 A-B- 全年". Rules:
 * https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */

/** Characters in a tab name, counted as Excel does, in UTF-16 units. */
export const NAME_LIMIT = 31;

/** Legal names for the wanted ones, in order, each different from the others and from those taken, ignoring case. */
export function sheetNames(wanted: readonly string[], taken: readonly string[] = []): string[] {
  const used = new Set(taken.map(folded));
  return wanted.map((name) => {
    const free = unique(legal(name), used);
    used.add(folded(free));
    return free;
  });
}

/** The name with everything replaced or cut that Excel refuses. */
function legal(wanted: string): string {
  const name = cut(trimmed(wanted.replace(/[:\\/?*[\]]/g, "-").replace(/\p{Cc}/gu, " ")), NAME_LIMIT);
  if (name === "") return "-";
  // Excel keeps "History" for itself.
  return folded(name) === "history" ? `${name} -` : name;
}

/** Neither spaces nor apostrophes at the ends. */
function trimmed(name: string): string {
  return name.replace(/^['\s]+|['\s]+$/gu, "");
}

/** At most `limit` UTF-16 units, never half a character. */
function cut(name: string, limit: number): string {
  if (name.length <= limit) return name;
  const splits = /[\uD800-\uDBFF]/.test(name.charAt(limit - 1));
  return trimmed(name.slice(0, splits ? limit - 1 : limit));
}

function unique(name: string, used: ReadonlySet<string>): string {
  if (!used.has(folded(name))) return name;
  for (let count = 2; ; count += 1) {
    const suffix = ` (${count})`;
    const next = cut(name, NAME_LIMIT - suffix.length) + suffix;
    if (!used.has(folded(next))) return next;
  }
}

function folded(name: string): string {
  return name.toLowerCase();
}
