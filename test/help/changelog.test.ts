import { readFileSync } from "node:fs";
import { version } from "../../package.json";

/** Versions in their order, the newest first, and how many entries each of their sections has. */
function outline(file: string) {
  return readFileSync(file, "utf8")
    .split(/^## /m)
    .slice(1)
    .map((text) => {
      const [heading = ""] = text.split("\n");
      const sections = text.split(/^### /m).map((section) => section.match(/^- /gm)?.length ?? 0);
      return { version: /^\d/.test(heading) ? heading : null, sections };
    });
}

test("the changelogs in both languages tell of the same versions, with as many entries in each section", () => {
  expect(outline("CHANGELOG.zh-CN.md")).toEqual(outline("CHANGELOG.md"));
});

test("the newest version that the changelog names is the product's, and only above it stands what is not released", () => {
  const [newest, ...others] = outline("CHANGELOG.md").map((each) => each.version);
  expect([newest, ...others].filter((each) => each !== null)[0]).toBe(version);
  expect(others).not.toContain(null);
});
