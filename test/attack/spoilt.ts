/**
 * A plan file after somebody or something has spoilt it: values of a wrong kind,
 * fields missing or doubled, keys that mean something to JavaScript.
 */
export interface Spoiling {
  /** Which of the file's values, counted through all of them and round again. */
  readonly at: number;
  readonly how: "remove" | "double" | "stray" | "replace";
  /** Which of the hostile values stands in its place. */
  readonly hostile: number;
}

const HOSTILE: readonly unknown[] = [
  ...[
    null,
    "",
    "x",
    -1,
    0,
    1.5,
    true,
    [],
    {},
    [[]],
    1e308,
    -1e308,
    1e15,
    2 ** 53,
    "1e400",
    "NaN",
    "Infinity",
    "-0",
    "0x10",
    "1,000",
    "9".repeat(400),
  ],
  ...[
    "０",
    "１２",
    " ",
    "\u0000",
    "\ud800",
    "\u202e",
    "=1+1",
    "<img src=x onerror=1>",
    "constructor",
    "toString",
    "__proto__",
    "hasOwnProperty",
    ["__proto__"],
  ],
  "a".repeat(40_000),
  nested(3000),
];

const STRAY_KEYS = ["extra", "constructor", "toString", "hasOwnProperty", "valueOf"] as const;

/** The text of the file, cut to a share of its length. */
export function spoilt(file: object, spoilings: readonly Spoiling[], cut = 1): string {
  const copy = JSON.parse(JSON.stringify(file)) as object;
  for (const spoiling of spoilings) spoil(copy, spoiling);
  const text = JSON.stringify(copy).replaceAll('"__own__"', '"__proto__"');
  return text.slice(0, Math.ceil(text.length * cut));
}

function spoil(file: object, { at, how, hostile }: Spoiling): void {
  const places = placesIn(file);
  const place = places[at % places.length];
  if (place === undefined) return;
  const { parent, key } = place;
  if (how === "replace") parent[key] = HOSTILE[hostile % HOSTILE.length];
  else if (how === "stray") {
    // A key called __proto__ can only be put into the text.
    if (!Array.isArray(parent)) parent[hostile % 6 === 5 ? "__own__" : (STRAY_KEYS[hostile % 6] ?? "extra")] = { m0: 1 };
  } else if (!Array.isArray(parent)) Reflect.deleteProperty(parent, key);
  else if (how === "remove") parent.splice(Number(key), 1);
  else parent.push(structuredClone(parent[Number(key)]));
}

interface Place {
  readonly parent: Record<string, unknown>;
  readonly key: string;
}

/** No plan file is deeper; what is, is hostile already. */
const DEEPEST = 12;

function placesIn(value: unknown, depth = 0): readonly Place[] {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return [];
  const parent = value as Record<string, unknown>;
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesIn(parent[key], depth + 1)]);
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = [value];
  return value;
}
