import type { Texts } from "../texts";
import type { Line } from "../form/line";
import type { FormYear } from "../form/year";
import { givenSides } from "../input/given";
import { versionSides } from "./sides";

/** What was given is where the versions begin; managers and products add up alike. */
export function tiesVersions(year: FormYear, metric: number, texts: Texts): readonly Line[] {
  if (!year.hasVersions) return [];
  const say = texts.forms.versions.ties;
  const [given, versions] = [givenSides(year, metric, texts), versionSides(year, metric, texts)];
  const lines: readonly Omit<Line, "about">[] = [
    { proved: say.given, left: given.all, right: versions.given.all },
    ...year.plan.inputs.products.map(({ name }, product) => ({
      proved: say.givenProduct(name),
      left: given.of(product),
      right: versions.given.of(product),
    })),
    { proved: say.original, left: versions.original.managers, right: versions.original.products },
    { proved: say.managers, left: versions.now.managers, right: versions.now.all },
  ];
  return lines.map((line) => ({ about: "versions", ...line }));
}
