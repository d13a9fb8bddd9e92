import { folded } from "./name";

/**
 * The name that somebody is likely to have meant by one that nobody has: the nearest by letters left out, added, changed or swapped, or
 * the only one that says more or less of the same. Null where none is near, and where two are as near as each other: no guess is better
 * than a wrong one.
 *
 *     王方 → 王芳      Cleint North → Client North      王芳（城东） → 王芳      客户12 → null, for 客户1 and 客户2 are others
 */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const wanted = wordOf(typed);
  const near = names.flatMap((name) => {
    const steps = stepsBetween(wanted, wordOf(name));
    return steps === null ? [] : [{ name, steps }];
  });
  const least = Math.min(...near.map(({ steps }) => steps));
  const [only, ...others] = near.filter(({ steps }) => steps === least);
  return only !== undefined && others.length === 0 ? only.name : null;
}

/** How far two names are from each other, the same both ways; null: too far for one to be meant by the other. */
export function nearness(one: string, other: string): number | null {
  return stepsBetween(wordOf(one), wordOf(other));
}

/** A name for comparing: its letters and figures, and the figures and single letters that tell one of a kind from another. */
interface Word {
  readonly letters: readonly string[];
  readonly labels: string;
}

function wordOf(name: string): Word {
  const text = folded(name);
  return { letters: [...text.replace(/[^\p{L}\p{N}]/gu, "")], labels: (text.match(LABELS) ?? []).join(" ") };
}

/** 集团客户2 is no slip of the pen for 集团客户1, nor 客户经理乙 for 客户经理甲, nor Team B for Team A. */
const LABELS = /\p{N}+|[一二三四五六七八九十甲乙丙丁戊己庚辛壬癸]|(?<![a-z])[a-z](?![a-z])/gu;

/** More than any number of steps: one name says all of the other, and more. */
const PART_OF = 10;

function stepsBetween(one: Word, other: Word): number | null {
  if (one.labels !== other.labels) return null;
  const [short, long] = one.letters.length <= other.letters.length ? [one.letters, other.letters] : [other.letters, one.letters];
  if (!weighs(short)) return null;
  return stepsWithin(short, long, mostFor(long.length)) ?? (long.join("").includes(short.join("")) ? PART_OF : null);
}

/** So many slips are likely in a name of that length. */
function mostFor(length: number): number {
  return length < 8 ? 1 : length < 12 ? 2 : 3;
}

/** Two Chinese characters are a name; a few Latin letters are an abbreviation, such as SMS and MMS. */
function weighs(letters: readonly string[]): boolean {
  return letters.length >= (letters.some((letter) => /\p{Script=Han}/u.test(letter)) ? 2 : 4);
}

/** Letters left out, added, changed, or swapped with their neighbour, each one step; null: more than `most`. */
function stepsWithin(short: readonly string[], long: readonly string[], most: number): number | null {
  if (long.length - short.length > most) return null;
  let [before, last] = [[] as number[], long.map((_, at) => at + 1)];
  last.unshift(0);
  for (let row = 1; row <= short.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= long.length; column += 1) {
      const [here, there] = [short[row - 1], long[column - 1]];
      const changed = (last[column - 1] ?? 0) + (here === there ? 0 : 1);
      const isSwap = row > 1 && column > 1 && here === long[column - 2] && short[row - 2] === there;
      const swapped = isSwap ? (before[column - 2] ?? 0) + 1 : changed;
      next.push(Math.min(changed, swapped, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    [before, last] = [last, next];
    if (Math.min(...last) > most) return null;
  }
  const steps = last[long.length] ?? 0;
  return steps <= most ? steps : null;
}
