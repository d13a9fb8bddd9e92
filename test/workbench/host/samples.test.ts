/**
 * What the public samples of Office.js for Excel do (https://github.com/OfficeDev/office-js-snippets, up to ExcelApi 1.9), told again in
 * few lines of our own: they have to go on working here. There may be more of them, never fewer.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inWorkbook } from "../../support/localWorkbook";
import { runSample, samplesIn } from "./runSample";

const folder = join(__dirname, "samples");
const themes = readdirSync(folder).map((file) => ({
  theme: file.replace(/\.txt$/, ""),
  samples: samplesIn(readFileSync(join(folder, file), "utf8")),
}));
const AT_LEAST = 60;

describe.each(themes)("$theme", ({ samples }) => {
  test.each(samples)("$name", (sample) => inWorkbook((context) => runSample(context, sample)));
});

test(`there are at least ${AT_LEAST}`, () => {
  expect(themes.flatMap(({ samples }) => samples).length).toBeGreaterThanOrEqual(AT_LEAST);
});
