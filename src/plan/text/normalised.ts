/**
 * A text with what does not matter to its wording taken out: full-width forms as the usual ones, lower case, each run of figures as one #,
 * no spaces or punctuation. "上午10点到客户处，收集名单42人。" is "上午#点到客户处收集名单#人". Letters of every script, numbers, # and @ stay; @ is
 * for whoever puts it in the place of names. Traditional characters stay what they are.
 */
export function normalised(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Nd}+/gu, "#")
    .replace(/[^\p{L}\p{N}#@]+/gu, "");
}
