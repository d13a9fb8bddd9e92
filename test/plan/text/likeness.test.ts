import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { containment, pieces, resemblance } from "../../../src/plan/text/likeness";
import { normalised } from "../../../src/plan/text/normalised";

interface Case<Input = unknown, Expected = unknown> {
  readonly id: string;
  readonly input: Input;
  readonly expected: Expected;
  readonly tolerance: number;
}

const cases = JSON.parse(readFileSync(join(__dirname, "cases", "likeness.json"), "utf8")) as readonly Case[];
const caseOf = <Input, Expected>(id: string): Case<Input, Expected> => cases.find((each) => each.id === id) as Case<Input, Expected>;

/** Published cases of another measure. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  "sim-10-chinese-lcs": "longest common subsequence; the same two texts are own-zh-6",
  "sim-11-metric-lcs": "longest common subsequence",
};

interface Chinese {
  readonly a: string;
  readonly b: string;
  readonly mask: readonly string[];
  readonly normalisedA: string;
  readonly normalisedB: string;
  readonly n: number;
}

interface Sizes {
  readonly common: number;
  readonly sizeA: number;
  readonly sizeB: number;
  readonly jaccard: number;
  readonly containment: number;
}

test.each((cases as readonly Case<Chinese, Sizes>[]).filter(({ id }) => id.startsWith("own-zh")).map((each) => [each.id, each] as const))(
  "%s: Chinese texts, names masked by whoever compares them",
  (_id, { input, expected, tolerance }) => {
    const masked = (text: string): string => input.mask.reduce((left, name) => left.replaceAll(name, "@"), text);
    const [a, b] = [normalised(masked(input.a)), normalised(masked(input.b))];
    expect([a, b]).toEqual([input.normalisedA, input.normalisedB]);
    const [first, second] = [pieces(a, input.n), pieces(b, input.n)];
    expect([first.size, second.size]).toEqual([expected.sizeA, expected.sizeB]);
    expect(Math.abs((resemblance(first, second) ?? NaN) - expected.jaccard)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs((containment(first, second) ?? NaN) - expected.containment)).toBeLessThanOrEqual(tolerance);
  },
);

interface Broder {
  readonly A: string;
  readonly B: string;
  readonly sizes: readonly number[];
}

test("sim-1, sim-2 and own-1: a rose is a rose is a rose, by words, as sets and with occurrences numbered", () => {
  const labelled = caseOf<Broder, readonly number[]>("sim-1-broder-labelled");
  const asSet = caseOf<Broder, readonly number[]>("sim-2-broder-set");
  const contained = caseOf<Broder, { readonly labelled: readonly number[]; readonly set: readonly number[] }>("own-1-broder-containment");
  const { A, B } = labelled.input;
  for (const [at, size] of labelled.input.sizes.entries()) {
    const numbered = [labels(shingles(A, size)), labels(shingles(B, size))] as const;
    const sets = [new Set(shingles(A, size)), new Set(shingles(B, size))] as const;
    expect(resemblance(...numbered)).toBeCloseTo(labelled.expected[at] ?? NaN, 9);
    expect(Math.abs((resemblance(...sets) ?? NaN) - (asSet.expected[at] ?? NaN))).toBeLessThan(asSet.tolerance);
    // Of the shorter text in the longer one.
    expect(containment(...numbered)).toBeCloseTo(contained.expected.labelled[at] ?? NaN, 9);
    expect(containment(...sets)).toBeCloseTo(contained.expected.set[at] ?? NaN, 9);
  }
});

test("sim-4: trigrams of padded words", () => {
  const { input, expected } = caseOf<{ readonly a: string; readonly b: readonly string[]; readonly n: number }, readonly number[]>(
    "sim-4-trigrams-padded",
  );
  const padded = (word: string): ReadonlySet<string> => pieces(`__${word}__`, input.n);
  expect(input.b.map((word) => resemblance(padded(input.a), padded(word)))).toEqual(expected);
});

test("sim-5, sim-7: sets of anything", () => {
  const counts = caseOf<unknown, { readonly similarity: number }>("sim-5-counts");
  expect(resemblance(new Set([1, 2, 3, 4]), new Set([3, 4, 5, 6]))).toBe(counts.expected.similarity);
  const { input, expected } = caseOf<Readonly<Record<string, readonly number[]>>, Readonly<Record<string, number>>>("sim-7-sets");
  for (const [pair, share] of Object.entries(expected)) {
    const [first = "", second = ""] = pair;
    expect(resemblance(new Set(input[first]), new Set(input[second]))).toBe(share);
  }
});

test("sim-8: characters and words", () => {
  type Pairs = readonly (readonly [string, string])[];
  const { input, expected, tolerance } = caseOf<{ readonly characters: Pairs; readonly terms: Pairs }, readonly number[]>(
    "sim-8-characters-and-terms",
  );
  const found = [
    ...input.characters.map(([a, b]) => resemblance(pieces(a, 1), pieces(b, 1))),
    ...input.terms.map(([a, b]) => resemblance(new Set(shingles(a, 1)), new Set(shingles(b, 1)))),
  ];
  for (const [at, share] of expected.entries()) expect(Math.abs((found[at] ?? NaN) - share)).toBeLessThan(tolerance);
});

test("every case is tested or left out with its reason", () => {
  const tested = /^(own-zh-\d|own-1|sim-[124578]-)/;
  expect(cases.filter(({ id }) => !tested.test(id)).map(({ id }) => id)).toEqual(Object.keys(LEFT_OUT));
});

test.each([
  ["ＡＢＣ １２３，４５6", "abc##"],
  ["上午9:30 — 到客户处!!", "上午##到客户处"],
  ["①Ⅷ", "#viii"],
  ["@王 #1", "@王##"],
  ["國語", "國語"],
  ["", ""],
])("%j is worded %j", (text, worded) => expect(normalised(text)).toBe(worded));

test("a rare character is one, however many places it takes", () => {
  expect([...pieces("𠮷野家", 2)]).toEqual(["𠮷野", "野家"]);
  expect(pieces("𠮷", 2).size).toBe(0);
});

test("likeness lies from 0 to 1, is 1 for the same and does not depend on the order; containment is never less than resemblance", () => {
  const text = fc.string({ unit: fc.constantFrom("客", "户", "a", "b", "𠮷"), maxLength: 12 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 3 }), (first, second, n) => {
      const [a, b] = [pieces(first, n), pieces(second, n)];
      const [alike, contained] = [resemblance(a, b), containment(a, b)];
      expect([resemblance(b, a), containment(b, a)]).toEqual([alike, contained]);
      expect(resemblance(a, a)).toBe(a.size === 0 ? null : 1);
      if (a.size === 0 || b.size === 0) return expect(contained).toBeNull();
      expect(alike).toBeGreaterThanOrEqual(0);
      expect(contained).toBeGreaterThanOrEqual(alike ?? 1);
      expect(contained).toBeLessThanOrEqual(1);
      const both = new Set([...a].filter((piece) => b.has(piece))).size;
      expect(alike).toBe(both / new Set([...a, ...b]).size);
    }),
  );
});

function shingles(text: string, size: number): readonly string[] {
  const words = text.split(" ");
  return words.slice(0, words.length - size + 1).map((_, at) => words.slice(at, at + size).join(" "));
}

/** The same with the number of its occurrence. */
function labels(all: readonly string[]): ReadonlySet<string> {
  return new Set(all.map((each, at) => `${each} ${all.slice(0, at).filter((other) => other === each).length}`));
}
