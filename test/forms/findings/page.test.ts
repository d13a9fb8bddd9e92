import { compileFindings } from "../../../src/forms/findings/compileFindings";
import { FORM_TEXTS } from "../../../src/forms/texts";
import { allAtOnce } from "../../../src/plan/steps/steps";
import { checking } from "../../../src/plan/checking/check";
import { factsFor, LIVED } from "../checked/lived";

/** Of A4 across, between the margins, in points. */
const PAGE = 764;
/** Of a column of so many characters in the usual font, its margins included. */
const points = (width: number): number => (7 * width + 5) * 0.75;

test.each(LIVED)("the findings of $name are printed at 70 % and more", ({ file, on, language }) => {
  const { widths, print, hidden } = compileFindings(allAtOnce(checking(factsFor(file, on).course, on)), [], FORM_TEXTS[language]);
  const shown = widths.filter((_, column) => !hidden?.columns.includes(column));
  expect(print).toMatchObject({ orientation: "landscape", pagesWide: 1 });
  expect(PAGE / shown.reduce((sum, width) => sum + points(width), 0)).toBeGreaterThanOrEqual(0.7);
});
