import { readFileSync } from "node:fs";
import { catalogue } from "../../src/functions/catalogue";
import { metadata, type FunctionMetadata } from "../../src/functions/metadata";
import { metadataFiles } from "../../src/functions/metadataFiles.cjs";
import { associated, outcome } from "./associated";
import { argumentsOf, asWritten, calledBy, chapters } from "./readme";

const functions = associated();
const examples = chapters.flatMap((chapter) => chapter.examples.map((example) => [example.formula, chapter, example] as const));
const bothWays = examples.flatMap(([formula, chapter, example]) =>
  (["null", "zero"] as const).map((blanks) => [formula, blanks, chapter, example] as const),
);

test.each(bothWays)("%s gives what the documentation says, empty cells as %s", (_formula, blanks, { sheet }, example) => {
  const result = outcome(() => functions[calledBy(example)]?.(...argumentsOf(example, sheet, blanks)));
  if (typeof example.gives === "string") {
    const code = example.gives;
    const isSaid = code === "#VALUE!" || code === "#N/A";
    expect(result).toBe(isSaid ? `${code} ${example.message}` : `${code} There is nothing to divide by.`);
  } else {
    expect(asWritten(result, example)).toEqual(example.gives);
  }
});

test("every function is documented, in the order of the catalogue, with examples of results and of errors", () => {
  expect(chapters.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
  for (const { text, sheet, examples: own } of chapters) {
    expect(text).toMatch(/\n`TARGET\.[^]*\| argument \|[^]*\*\*Result\*\*[^]*\*\*Errors\*\*[^]*\*\*Example\*\*/);
    expect(sheet.length).toBeGreaterThan(0);
    expect(own.length).toBeGreaterThan(0);
  }
  expect(examples.filter(([, , { gives }]) => typeof gives === "string").length).toBeGreaterThan(10);
});

test.each(["en", "zh-CN"] as const)("code, metadata, texts (%s) and documentation name the same parameters", (language) => {
  const described = metadata(language).functions;
  expect(described.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)])).toEqual(
    chapters.map(({ id, parameters }) => [id, parameters]),
  );
  expect(described.map(syntax)).toEqual(chapters.map((chapter) => chapter.syntax));
  for (const { description, parameters } of described) {
    for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
      expect(text).not.toBe("");
      expect(/\p{Script=Han}/u.test(text)).toBe(language === "zh-CN");
    }
  }
});

test("the metadata are those that were reviewed", () => {
  expect(JSON.parse(metadataFiles()["functions.json"])).toEqual(JSON.parse(readFileSync("test/functions/functions.json", "utf8")));
});

test("the metadata differ between the languages in descriptions only, and keep to Excel's rules for names", () => {
  const english = JSON.stringify(metadata("en"), withoutDescriptions);
  expect(JSON.stringify(metadata("zh-CN"), withoutDescriptions)).toBe(english);
  expect(english).not.toContain("volatile");
  for (const { id, name, parameters } of metadata("en").functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
    expect(name).toBe(id);
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    if (firstOptional >= 0) expect(parameters.slice(firstOptional).every(({ optional }) => optional)).toBe(true);
  }
});

function withoutDescriptions(key: string, value: unknown): unknown {
  return key === "description" ? undefined : value;
}

function syntax({ name, parameters }: FunctionMetadata): string {
  return `TARGET.${name}(${parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(", ")})`;
}
