/**
 * Texts as Excel compares them in filters and searches: `*` stands for anything, `?` for one character, `~*` for the star
 * itself; case makes no difference unless it is asked for.
 */
export function matches(value: string, pattern: string, matchCase = false): boolean {
  return patternOf(pattern, true, matchCase).test(value);
}

/** `whole`: the pattern is all of the text, not a part of it. */
export function patternOf(pattern: string, whole: boolean, matchCase: boolean): RegExp {
  const source = pattern.replace(/~([*?~])|([*?])|([.+^${}()|[\]\\])/g, (_, escaped?: string, wild?: string, special?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    return wild === undefined ? `\\${special ?? ""}` : wild === "*" ? ".*" : ".";
  });
  return new RegExp(whole ? `^${source}$` : source, `s${matchCase ? "" : "i"}`);
}
