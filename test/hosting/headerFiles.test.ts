import { DOMParser, type Element } from "@xmldom/xmldom";
import { headerFiles } from "../../src/hosting/headerFiles.cjs";
import { headersOf } from "../../src/hosting/headers.cjs";

const files = headerFiles();
const text = (name: string): string => files[name] ?? "";

test("headersOf: functions for every origin, icons without caching, pages free to be framed", () => {
  expect(headersOf("functions-zh-CN.json")).toMatchObject({
    "access-control-allow-origin": "*",
    "content-type": "application/json; charset=utf-8",
  });
  expect(headersOf("/add-in/functions.js")).toMatchObject({ "access-control-allow-origin": "*" });
  expect(headersOf("/assets/icon-32.png")).toEqual({
    "content-type": "image/png",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  expect(Object.keys(headersOf("taskpane.html"))).not.toContain("x-frame-options");
  expect(headersOf("taskpane.js")).not.toHaveProperty("access-control-allow-origin");
});

/** What each server would send with a file, as its configuration says: read back by a small reader of that syntax. */
const READERS: Readonly<Record<string, (file: string) => Record<string, string>>> = {
  _headers: (file) => {
    const groups = text("_headers")
      .trim()
      .split("\n\n")
      .map((group) => group.split("\n"));
    const matching = groups.filter(([path = ""]) => new RegExp(`^${path.replaceAll(".", "\\.").replaceAll("*", ".*")}$`).test(`/${file}`));
    return Object.fromEntries(matching.flatMap(([, ...lines]) => lines.map((line) => line.trim().split(": ") as [string, string])));
  },
  ".htaccess": (file) => {
    const [outside = ""] = text(".htaccess").split("<FilesMatch");
    const inside = [...text(".htaccess").matchAll(/<FilesMatch "([^"]+)">([^]*?)<\/FilesMatch>/g)].filter(([, pattern = ""]) =>
      new RegExp(pattern).test(file),
    );
    return set([outside, ...inside.map(([, , body = ""]) => body)].join("\n"), /Header always set (\S+) "([^"]+)"/g);
  },
  "nginx.conf": (file) => {
    const locations = [...text("nginx.conf").matchAll(/location ~ (\S+) \{\n([^]*?)\n\}/g)];
    return set(
      locations.find(([, pattern = ""]) => new RegExp(pattern).test(`/${file}`))?.[2] ?? "",
      /add_header (\S+) "([^"]+)" always;/g,
    );
  },
  "staticwebapp.config.json": (file) => {
    const { globalHeaders, routes } = JSON.parse(text("staticwebapp.config.json")) as {
      globalHeaders: object;
      routes: { route: string; headers: object }[];
    };
    return {
      ...globalHeaders,
      ...routes.find(({ route }) => new RegExp(`^${route.replaceAll(".", "\\.").replaceAll("*", ".*")}$`).test(`/${file}`))?.headers,
    };
  },
  "web.config": (file) => {
    const root = new DOMParser().parseFromString(text("web.config"), "text/xml").documentElement;
    const adds = [...(root?.getElementsByTagName("add") ?? [])].filter((add) => {
      const location = add.parentNode?.parentNode?.parentNode?.parentNode;
      return location?.nodeName !== "location" || (location as Element).getAttribute("path") === file;
    });
    return Object.fromEntries(adds.map((add) => [add.getAttribute("name") ?? "", add.getAttribute("value") ?? ""]));
  },
};

function set(body: string, pattern: RegExp): Record<string, string> {
  return Object.fromEntries([...body.matchAll(pattern)].map(([, name = "", value = ""]) => [name, value]));
}

test("there are settings for five kinds of servers", () => {
  expect(Object.keys(files).sort()).toEqual(Object.keys(READERS).sort());
});

test.each([
  [".htaccess", /AddOutputFilterByType DEFLATE text\/html text\/javascript /],
  ["nginx.conf", /^gzip on;$[^]*^gzip_types text\/javascript .*application\/json/m],
  ["web.config", /<urlCompression doStaticCompression="true" \/>/],
])("%s has text compressed, which servers do not by themselves", (name, says) => {
  expect(text(name)).toMatch(says);
});

describe.each(Object.keys(READERS))("%s", (server) => {
  it.each(["functions.json", "functions-zh-CN.json", "functions.js", "taskpane.html", "taskpane.js", "manifest.xml", "assets/icon-32.png"])(
    "says for %s what headersOf says",
    (file) => {
      const expected = Object.entries(headersOf(file)).filter(([name]) => name !== "content-type");
      expect(READERS[server]?.(file)).toEqual(Object.fromEntries(expected));
    },
  );
});
