/**
 * How alike two texts are worded, by the sets of what they consist of: A. Z. Broder, On the resemblance and containment of documents,
 * 1997, https://doi.org/10.1109/SEQUEN.1997.666900. It knows no synonyms: alike is worded alike, nothing more.
 */

/** Every piece of `n` characters in a row, each once: 介绍, 绍业, 业务 of 介绍业务. None where the text is shorter. */
export function pieces(text: string, n: number): ReadonlySet<string> {
  // Where characters begin, and the end: rare ones take two places.
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) starts.push(at);
  starts.push(text.length);
  const found = new Set<string>();
  for (let first = 0; first + n < starts.length; first++) found.add(text.slice(starts[first], starts[first + n]));
  return found;
}

/** |A∩B| ÷ |A∪B| (Jaccard), 0 to 1; null where both are empty. */
export function resemblance<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number | null {
  const both = shared(a, b);
  const either = a.size + b.size - both;
  return either === 0 ? null : both / either;
}

/** |A∩B| ÷ the smaller of the two, 0 to 1: 1 where one is all in the other; null where one is empty. */
export function containment<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number | null {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? null : shared(a, b) / smaller;
}

function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const each of smaller) if (larger.has(each)) both++;
  return both;
}
