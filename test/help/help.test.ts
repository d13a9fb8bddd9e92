import { readFileSync } from "node:fs";
import { FORMS } from "../../src/forms/forms";
import { helpFiles } from "../../src/help/helpFiles.cjs";
import { pageFile } from "../../src/help/pageFile";
import { written } from "../../src/help/site";
import { pageTitles } from "../../src/help/words";
import { LANGUAGES, type Language } from "../../src/plan/inputs/inputs";
import { PLACES } from "../../src/taskpane/session/places";

const files = helpFiles();
const ids = [...PLACES, ...FORMS.map(({ id }) => id)];
const pagesOf = (language: Language) => Object.entries(written(language, { text: (file) => readFileSync(`src/help/${file}`, "utf8") }));
const html = (file: string): string => String(files[`help/${file}`]);
const shown = (file: string): string => html(file).replace(/<[^>]+>/g, " ");

describe.each(LANGUAGES)("the help in %s", (language) => {
  it("has a page for every place of the pane and every form, and no other", () => {
    expect(
      pagesOf(language)
        .flatMap(([, pages]) => pages.map(({ id }) => id))
        .sort(),
    ).toEqual([...ids].sort());
    for (const id of ids) {
      const file = `${language}/${pageFile(id)}`;
      expect(html(file)).toContain(`<html lang="${language}">`);
      expect(shown(file)).toContain(pageTitles(language)[id]);
    }
  });

  it("says on every page what it is for, what to do and what comes of it", () => {
    for (const [, pages] of pagesOf(language))
      for (const { id, purpose, parts } of pages)
        expect([id, purpose !== "", parts.does.length > 0, parts.follows.length > 0]).toEqual([id, true, true, true]);
  });

  it("quotes every label from the product's own words, and names no form that there is not", () => {
    const titles = Object.values(pageTitles(language)).join(" ");
    for (const id of ids) {
      const text = shown(`${language}/${pageFile(id)}`);
      expect(text).not.toMatch(/\*\*|[{}]|\[\[|undefined|=>/);
      const unknown = (text.match(/\bF\d+/g) ?? []).filter((form) => !FORMS.some((known) => known.id === form) && !titles.includes(form));
      expect([id, unknown]).toEqual([id, []]);
    }
  });

  it("has a picture of each, small enough to come at once", () => {
    const pictures = ids.map((id) => [id, files[`help/pictures/${language}/${id}.webp`]?.length ?? 0] as const);
    expect(pictures.filter(([, bytes]) => bytes === 0 || bytes > 40_000)).toEqual([]);
  });
});

test("both languages say as much, in the same order", () => {
  const outline = (language: Language) =>
    pagesOf(language).map(([file, pages]) => [file, pages.map(({ id, parts }) => [id, Object.values(parts).map((lines) => lines.length)])]);
  expect(outline("zh-CN")).toEqual(outline("en"));
});

test("every link of every page leads to a file, and no page runs or loads anything of others", () => {
  for (const [file, content] of Object.entries(files)) {
    if (!file.endsWith(".html")) continue;
    const text = String(content);
    expect(text).not.toMatch(/<script|https?:/);
    for (const [, address = ""] of text.matchAll(/(?:href|src)="([^"]+)"/g)) {
      const path = new URL(address, `https://host/${file}`).pathname.slice(1);
      expect([file, address, path.startsWith("assets/") || path in files]).toEqual([file, address, true]);
    }
  }
});

test("all pages together are small", () => {
  const bytes = Object.entries(files).reduce((sum, [file, content]) => sum + (file.endsWith(".html") ? Buffer.byteLength(content) : 0), 0);
  expect(bytes / ids.length / LANGUAGES.length).toBeLessThan(4_000);
});
