/** What stands in the place of a name. */
const MASK = "@";

interface Node {
  readonly next: Map<string, Node>;
  isEnd: boolean;
}

/**
 * Puts @ in the place of names, so that texts which differ in nothing else are worded alike: “拜访王主任” and “拜访李科长” are “拜访@”. The
 * longest name counts; inside a longer word or number none is meant: “Ann” is not in “planning”, 客户1 not in 客户12.
 *
 * @param names of two characters and more; shorter ones are left
 */
export function masker(names: Iterable<string>): (text: string) => string {
  const root: Node = { next: new Map(), isEnd: false };
  for (const name of names) {
    const own = foldedText(name).trim();
    if (own.length < 2) continue;
    let node = root;
    for (const unit of own.split("")) {
      const next = node.next.get(unit) ?? { next: new Map<string, Node>(), isEnd: false };
      node.next.set(unit, next);
      node = next;
    }
    node.isEnd = true;
  }
  return (text) => {
    const all = foldedText(text);
    let masked = "";
    let kept = 0;
    for (let at = 0; at < all.length; at++) {
      const end = endOfName(root, all, at);
      if (end < 0) continue;
      masked += all.slice(kept, at) + MASK;
      kept = end;
      at = end - 1;
    }
    return kept === 0 ? all : masked + all.slice(kept);
  };
}

/** Behind the longest name that begins there; -1: none does. */
function endOfName(root: Node, text: string, at: number): number {
  let end = -1;
  let node: Node | undefined = root.next.get(text[at] ?? "");
  if (node === undefined || isSameWord(text, at)) return -1;
  for (let next = at + 1; node !== undefined; next++) {
    if (node.isEnd && !isSameWord(text, next)) end = next;
    node = node.next.get(text[next] ?? "");
  }
  return end;
}

/** Whether a word of letters that are set apart by spaces, or a number, goes on from the character before. */
function isSameWord(text: string, at: number): boolean {
  if (at === 0 || at >= text.length) return false;
  const [before = "", after = ""] = [text[at - 1], text[at]];
  return (DIGIT.test(before) && DIGIT.test(after)) || (SPACED.test(before) && SPACED.test(after));
}

const DIGIT = /\p{Nd}/u;

/** Letters of languages that write words apart. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

function foldedText(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
