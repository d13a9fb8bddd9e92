import { readFileSync } from "node:fs";
import { parse } from "acorn";
import product from "../../package.json";

const script = readFileSync("src/taskpane/oldWebView.js", "utf8");
const page = readFileSync("src/taskpane/taskpane.html", "utf8");

const AGENTS = {
  "Internet Explorer 11": "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; .NET4.0E; rv:11.0) like Gecko",
  "the first Edge":
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763",
} as const;

const CURRENT = [
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)",
] as const;

/** A WebKit of before Safari 16.4 throws as soon as it meets a pattern that looks behind. */
function OldRegExp(pattern: string): RegExp {
  if (pattern.includes("(?<")) throw new SyntaxError("Invalid regular expression: invalid group specifier name");
  return new RegExp(pattern);
}

function shownIn(agent: string, Patterns: unknown = RegExp): HTMLElement {
  document.body.innerHTML = `<div id="pane"></div>`;
  new Function("window", "RegExp", script)({ navigator: { userAgent: agent }, document }, Patterns);
  return document.getElementById("pane") as HTMLElement;
}

test("the sentence for old web views is a script that they understand", () => {
  expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow();
});

test("the page runs it once its place is there, before anything that an old web view stops at, from its own origin", () => {
  const [body = ""] = /<body>[^]*<\/body>/.exec(page) ?? [];
  expect(body.replace(/\s+/g, "")).toBe(
    `<body><divid="pane"><pid="opening">目标分解TargetCascade</p></div><scriptsrc="oldWebView.js"></script></body>`,
  );
});

test.each(Object.entries(AGENTS))("%s is told in both languages what is missing, and where it is", (_, agent) => {
  const pane = shownIn(agent);
  expect([...pane.querySelectorAll("p")].map(({ lang, textContent }) => [lang, textContent?.includes("WebView2")])).toEqual([
    ["zh-CN", true],
    ["en", true],
  ]);
  expect(pane.querySelector("a")?.href).toBe("https://developer.microsoft.com/microsoft-edge/webview2/");
});

test.each(CURRENT)("says nothing in %s", (agent) => {
  expect(shownIn(agent).childElementCount).toBe(0);
});

test("a Mac whose WebKit cannot read the add-in's patterns is told which system it takes", () => {
  const pane = shownIn(CURRENT[1], OldRegExp);
  expect([...pane.querySelectorAll("p")].map(({ lang, textContent }) => [lang, textContent?.includes("macOS 13.3")])).toEqual([
    ["zh-CN", true],
    ["en", true],
  ]);
  // The first with them.
  expect(product.browserslist).toContain("Safari >= 16.4");
});
