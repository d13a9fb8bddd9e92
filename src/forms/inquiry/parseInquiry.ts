import { fingerprint } from "../../plan/text/fingerprint";
import type { Reading } from "../../sheet/spec/reading";
import { findingIn } from "../findings/places";
import { codesOf } from "../parts/codes";
import { ANSWER } from "./compileInquiry";

/** What a manager has said on his sheet since it was made, by finding. */
export function parseInquiry(reading: Reading): ReadonlyMap<string, { readonly answer: string }> {
  const codes = codesOf(reading);
  const column = codes?.column(ANSWER) ?? null;
  const said = new Map<string, { readonly answer: string }>();
  if (codes === null || column === null) return said;
  reading.values.forEach((cells, row) => {
    const known = findingIn(codes.code(row));
    if (known === null || said.has(known.id)) return;
    const answer = String(cells[column] ?? "").trim();
    if (fingerprint(answer) !== known.said) said.set(known.id, { answer });
  });
  return said;
}
