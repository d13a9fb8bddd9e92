/**
 * The pane runs in the WebKit of a Mac, too, as old as `browserslist` in package.json says. What came to it later is not used, but for
 * what only looks nicer where it is known. Of the language itself the compiler sees to that: it knows no library beyond ES2022.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import product from "../../package.json";

/** What the page and its styles could be tempted by, with the Safari that has it; null: none. */
const LATER: readonly (readonly [feature: RegExp, safari: number | null])[] = [
  [/\bpopover(?:target)?\b *[=:]|(?:show|hide|toggle)Popover\(/i, 17],
  [/:user-(?:in)?valid/, 16.5],
  [/["'`{;]\s*&:?\s*\{/, 16.5],
  [/light-dark\(/, 17.5],
  [/@starting-style|@scope\b/, 17.5],
  [/fieldSizing|field-sizing/, 26.2],
  [/contentVisibility|content-visibility/, 18],
  [/anchor-?[nN]ame|position-?[aA]nchor/, 26],
  [/interpolate-?[sS]ize|calc-size\(/, null],
  [/closedby|requestClose\(/i, null],
  [/URL\.canParse/, 17],
  [/AbortSignal\.any/, 17.4],
  [/checkVisibility/, 17.4],
  [/requestIdleCallback/, null],
  [/scheduler\.(?:yield|postTask)|startViewTransition/, 18],
  [/show(?:Save|Open)FilePicker/, null],
  [/(?:Object|Map)\.groupBy|Promise\.(?:withResolvers|try)|RegExp\.escape/, 17.4],
  [/\.(?:union|intersection|difference|isSubsetOf)\(/, 17],
];

const FLOOR = 16.4;

/** Where the pane is drawn; the rest of the add-in knows no page. */
const FOLDER = "src/taskpane";

test("the pane uses nothing that the oldest WebKit it is for does not have", () => {
  expect(product.browserslist).toContain(`Safari >= ${FLOOR}`);
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => /\.(?:tsx?|html)$/.test(file));
  const later = LATER.filter(([, safari]) => safari === null || safari > FLOOR);
  expect(
    files.flatMap((file) => {
      const text = readFileSync(join(FOLDER, file), "utf8");
      return later.flatMap(([feature, safari]) => (feature.test(text) ? [`${file}: ${feature.source}, Safari ${safari ?? "never"}`] : []));
    }),
  ).toEqual([]);
});
