import { readFileSync } from "node:fs";
import { version } from "../../package.json";
import { buttons } from "../../src/commands/pane/ribbon";
import { DEVELOPMENT_URL, productionManifest } from "../../src/hosting/productionManifest.cjs";
import { checkManifest, fromSources } from "../manifest/check";

const development = readFileSync("manifest.xml", "utf8");
const idOf = (xml: string): string => /<Id>(.*)<\/Id>/.exec(xml)?.[1] ?? "";

test("productionManifest moves the add-in to its address, with and without a slash at the end", () => {
  const production = productionManifest(development, { baseUrl: "https://example.com/cascade" });
  expect(production).toContain("https://example.com/cascade/taskpane.html");
  expect(production).not.toContain("localhost");
  expect(productionManifest(development, { baseUrl: "https://example.com/cascade/" })).toBe(production);
});

test("productionManifest gives it an identity and a name of its own, in both languages", () => {
  const production = productionManifest(development, { baseUrl: "https://example.com/" });
  expect(idOf(production)).not.toBe(idOf(development));
  expect(production).toContain('<DisplayName DefaultValue="Target Cascade">');
  expect(production).toContain('Value="目标分解"/>');
  expect(production).not.toMatch(/development\)|开发版/);
});

test("a production manifest has nothing to correct either", () => {
  expect(checkManifest(productionManifest(development, { baseUrl: "https://example.com/a/b" }), fromSources)).toEqual([]);
});

test("productionManifest leaves the development address as it is", () => {
  expect(productionManifest(development, { baseUrl: DEVELOPMENT_URL })).toBe(development);
});

test.each(["http://example.com/", "example.com", "", 'https://example.com/"', "https://example.com/?a=1"])(
  "productionManifest refuses %j as an address",
  (baseUrl) => {
    expect(() => productionManifest(development, { baseUrl })).toThrow("https");
  },
);

test("productionManifest refuses a manifest that is not the development one", () => {
  const production = productionManifest(development, { baseUrl: "https://example.com/" });
  expect(() => productionManifest(production, { baseUrl: "https://example.org/" })).toThrow("no longer says");
});

test("every function that the ribbon calls is answered, and no other", () => {
  const called = [...development.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map(([, name]) => name);
  expect(called.sort()).toEqual([...buttons].sort());
});

test("the manifest's version is the product's", () => {
  expect(/<Version>(.*)<\/Version>/.exec(development)?.[1]).toBe(`${version}.0`);
});
