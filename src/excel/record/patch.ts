/** What differs between two pieces of data, so that where little of a large sheet changes the record says only that. */

/** As JSON has it. */
export type Data = null | boolean | number | string | readonly Data[] | { readonly [name: string]: Data };

/** Data in place of others; or by name, or by position in a list, what differs inside. */
export type Patch = readonly [Data] | { readonly [name: string]: Patch };

/** Null: they are the same. Lists of another length, and objects with other names, are taken whole. */
export function patchOf(before: Data, now: Data): Patch | null {
  if (before === now) return null;
  if (!isNested(before) || !isNested(now) || Array.isArray(before) !== Array.isArray(now)) return [now];
  const names = Object.keys(now);
  if (names.length !== Object.keys(before).length) return [now];
  const inside: Record<string, Patch> = {};
  for (const name of names) {
    const [former, next] = [before[name], now[name]];
    if (former === undefined || next === undefined) return [now];
    const patch = patchOf(former, next);
    if (patch !== null) inside[name] = patch;
  }
  return Object.keys(inside).length === 0 ? null : inside;
}

/** What the patch was made for. Undefined: it was made of other data than these. */
export function patched(before: Data, patch: Patch): Data | undefined {
  if (isWhole(patch)) return patch[0];
  if (!isNested(before)) return undefined;
  const inside = new Map<string, Data>();
  for (const [name, each] of Object.entries(patch)) {
    const now = before[name] === undefined ? undefined : patched(before[name], each);
    if (now === undefined) return undefined;
    inside.set(name, now);
  }
  const all = Object.entries(before).map(([name, each]) => [name, inside.has(name) ? (inside.get(name) as Data) : each] as const);
  return Array.isArray(before) ? all.map(([, each]) => each) : Object.fromEntries(all);
}

function isWhole(patch: Patch): patch is readonly [Data] {
  return Array.isArray(patch);
}

function isNested(data: Data): data is { readonly [name: string]: Data } {
  return data instanceof Object;
}
