/** What a user's headings mean, as he once said: kept in the workbook, by heading. */
import { run } from "../request/run";

const KEY = "TC_ListHeadings";
/** So many are enough for every list that a team has; the oldest go. */
const MOST = 500;

export function readKeptMapping(): Promise<Readonly<Record<string, string>>> {
  return run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? {} : mappingIn(setting.value);
  });
}

export function keepMapping(chosen: Readonly<Record<string, string>>): Promise<void> {
  return run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load("value");
    await context.sync();
    const before = setting.isNullObject ? {} : mappingIn(setting.value);
    const others = Object.entries(before).filter(([heading]) => !(heading in chosen));
    context.workbook.settings.add(KEY, JSON.stringify(Object.fromEntries([...others, ...Object.entries(chosen)].slice(-MOST))));
    await context.sync();
  });
}

/** Anybody may write into a workbook: what is no mapping is none. */
function mappingIn(value: unknown): Readonly<Record<string, string>> {
  try {
    const read: unknown = JSON.parse(String(value));
    if (typeof read !== "object" || read === null || Array.isArray(read)) return {};
    return Object.fromEntries(Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
