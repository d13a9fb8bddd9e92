import { folded } from "../../plan/typed/name";
import type { Path } from "../../plan/problem/problem";
import type { Texts } from "../texts";
import type { Draft } from "./draft";
import { type Names } from "./headings";
import type { TableReading } from "./readTable";

/**
 * Headings that name no product or metric, such as "集团彩铃 · 收入" after the product was renamed. Reading on without
 * the column would lose what users typed, so it is said. Columns of the users' own, such as remarks, are left alone.
 */

/** Above a target that belongs to no metric. */
export function reportStrangeTargets(draft: Draft, { strange }: TableReading, names: Names, languages: readonly Texts[]): void {
  for (const { text, at, hasNumbers } of strange) {
    const ending = languages.map(({ forms: { input } }) => input.products.target("")).find((end) => text.endsWith(end));
    if (ending === undefined && !hasNumbers) continue;
    const path: Path = ["products", "heading", text];
    const name = text.slice(0, text.length - (ending?.length ?? 0));
    draft.put(path, at);
    draft.report(path, { type: "UnknownMetric", name, known: names.metrics }, ending === undefined ? "notice" : "error");
  }
}

/** Above bases that belong to no product or no metric. */
export function reportStrangeBases(draft: Draft, { strange }: TableReading, names: Names): void {
  for (const { text, at, hasNumbers } of strange) {
    const middle = text.lastIndexOf("·");
    if (middle < 0 && !hasNumbers) continue;
    const path: Path = ["clients", "heading", text];
    draft.put(path, at);
    const product = text.slice(0, Math.max(0, middle)).trim();
    const isKnown = names.products.some((name) => folded(name) === folded(product));
    if (middle < 0) draft.report(path, { type: "UnknownProduct", name: text, known: names.products }, "notice");
    else if (isKnown) draft.report(path, { type: "UnknownMetric", name: text.slice(middle + 1).trim(), known: names.metrics });
    else draft.report(path, { type: "UnknownProduct", name: product, known: names.products });
  }
}
