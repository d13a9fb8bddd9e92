import { readFileSync } from "node:fs";
import { checkDeployment, EXCEL_ON_THE_WEB, type Fetch } from "../../src/hosting/checkDeployment";
import { headersOf } from "../../src/hosting/headers.cjs";
import { productionManifest } from "../../src/hosting/productionManifest.cjs";

const HOME = "https://host.example/cascade/";
const PAGE = `<!doctype html><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`;
const manifest = productionManifest(readFileSync("manifest.xml", "utf8"), { baseUrl: HOME });

interface Served {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
}

/** A careful host of the add-in, with some files otherwise; undefined: nobody answers. */
function host(other: (file: string) => Served | undefined = (file) => ({ headers: headersOf(file) })): Fetch {
  return async (url, sent) => {
    expect(sent).toEqual({ origin: EXCEL_ON_THE_WEB });
    const file = url.slice(HOME.length);
    const served = url.startsWith(HOME) ? other(file) : {};
    if (served === undefined) throw new Error("fetch failed", { cause: new Error("self-signed certificate") });
    const headers = served.headers ?? headersOf(file);
    const text = file === "manifest.xml" ? manifest : file.endsWith(".html") ? PAGE : file.endsWith(".json") ? `{"functions":[]}` : "text";
    return { status: served.status ?? 200, header: (name) => headers[name] ?? null, text: served.text ?? text };
  };
}

async function wrong(address: string, fetch: Fetch): Promise<readonly string[]> {
  return (await checkDeployment(address, fetch)).flatMap(({ right, at, says }) => (right ? [] : [`${at.replace(HOME, "")}: ${says}`]));
}

/** A host that is careful but for one file. */
const but = (name: string, served: Served | undefined): Fetch => host((file) => (file === name ? served : { headers: headersOf(file) }));
const headersBut = (file: string, changed: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...headersOf(file), ...changed }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

test.each([HOME, HOME.slice(0, -1), `${HOME}manifest.xml`, `${HOME}taskpane.html`])(
  "a careful host is right, asked as %s",
  async (address) => {
    const lines = await checkDeployment(address, host());
    expect(lines.filter(({ right }) => !right)).toEqual([]);
    expect(lines.map(({ at }) => at.replace(HOME, ""))).toEqual(
      expect.arrayContaining(["manifest.xml", "taskpane.js", "functions-zh-CN.json", "assets/icon-32.png", "help/en/index.html"]),
    );
  },
);

test("parts of the pane that were left behind are missed", async () => {
  const script = `f.u=e=>"parts/"+({83:"1642492c6376",194:"3faac0734bee"})[e]+".js"`;
  const halfCopied = host((file) =>
    file === "parts/3faac0734bee.js" ? { status: 404 } : { headers: headersOf(file), ...(file === "taskpane.js" ? { text: script } : {}) },
  );
  expect(await wrong(HOME, halfCopied)).toEqual([
    "parts/3faac0734bee.js: answered 404; the file must be there for everybody, without signing in",
  ]);
  expect((await checkDeployment(HOME, halfCopied)).map(({ at }) => at)).toContain(`${HOME}parts/1642492c6376.js`);
});

test.each<readonly [string, string, Served | undefined, readonly string[]]>([
  [
    "no CORS",
    "functions.json",
    { headers: headersBut("functions.json", { "access-control-allow-origin": undefined }) },
    ["functions.json: send access-control-allow-origin: *, else Excel on the web has no functions"],
  ],
  [
    "CORS for somebody else",
    "functions.js",
    { headers: headersBut("functions.js", { "access-control-allow-origin": "https://host.example" }) },
    ["functions.js: send access-control-allow-origin: *, else Excel on the web has no functions"],
  ],
  [
    "cached icons",
    "assets/icon-32.png",
    { headers: headersBut("icon.png", { "cache-control": "max-age=60" }) },
    ["assets/icon-32.png: comes with cache-control: max-age=60; send none with icons, else Office shows its own"],
  ],
  [
    "a page that nobody may frame",
    "taskpane.html",
    { headers: headersBut("a.html", { "x-frame-options": "DENY" }) },
    ["taskpane.html: sends x-frame-options, which keeps Excel on the web from showing the pane; leave it out"],
  ],
  [
    "a policy against frames",
    "taskpane.html",
    { headers: headersBut("a.html", { "content-security-policy": "frame-ancestors 'self'" }) },
    ["taskpane.html: sends frame-ancestors, which keeps Excel on the web from showing the pane; leave it out"],
  ],
  [
    "a wrong type",
    "taskpane.js",
    { headers: headersBut("a.js", { "content-type": "text/plain" }) },
    ["taskpane.js: comes as text/plain; send content-type: text/javascript"],
  ],
  [
    "a missing file",
    "functions-zh-CN.json",
    { status: 404 },
    ["functions-zh-CN.json: answered 404; the file must be there for everybody, without signing in"],
  ],
  [
    "the start page in its place",
    "functions.json",
    { text: PAGE },
    ["functions.json: is no description of functions; was another page sent in its place?"],
  ],
  ["an empty script", "oldWebView.js", { text: "" }, ["oldWebView.js: is empty"]],
  [
    "a script as long as it is",
    "taskpane.js",
    { text: "x".repeat(400_000) },
    ["taskpane.js: comes uncompressed, 400000 characters; let the server compress text, which is a third of it"],
  ],
  ["a compressed one", "taskpane.js", { headers: { ...headersOf("a.js"), "content-encoding": "br" }, text: "x".repeat(400_000) }, []],
  ["a certificate that nobody trusts", "taskpane.js", undefined, ["taskpane.js: no answer: fetch failed: self-signed certificate"]],
  [
    "another place in the manifest",
    "manifest.xml",
    { text: manifest.replaceAll(HOME, "https://old.example/") },
    ["manifest.xml: leads to https://old.example/, not here; build with ADDIN_BASE_URL=https://host.example/cascade/"],
  ],
])("%s is told", async (_, file, served, expected) => {
  expect(await wrong(HOME, but(file, served))).toEqual(expected);
});

test("no https, and no address at all, are told", async () => {
  expect(await wrong("http://host.example/", async () => ({ status: 404, header: () => null, text: "" }))).toContain(
    "http://host.example/: http: Excel loads add-ins over https only",
  );
  expect(await wrong("host.example", host())).toEqual(["host.example: this is no address: write it as https://your.host/folder/"]);
});
