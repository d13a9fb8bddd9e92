/**
 * Looks at an add-in where it is hosted, the way Excel does: fetches what the manifest names and what Excel on the web asks for from
 * its own address, and tells line by line what is right and what is missing.
 */
import { headersOf } from "./headers.cjs";
import { DEVELOPMENT_URL } from "./productionManifest.cjs";

export interface Line {
  /** false: Excel would not find it, or would show it wrongly. */
  readonly right: boolean;
  /** The address or the file that it is about. */
  readonly at: string;
  readonly says: string;
}

/** Fetches an address with some headers; throws where nothing answers. */
export type Fetch = (url: string, headers: Readonly<Record<string, string>>) => Promise<Fetched>;

export interface Fetched {
  readonly status: number;
  /** Null where the server does not send it; names in any case. */
  readonly header: (name: string) => string | null;
  readonly text: string;
}

/** Where Excel on the web runs; it asks for the functions' files from there. */
export const EXCEL_ON_THE_WEB = "https://inc-excel.officeapps.live.com";

/** What Excel or the page asks for beside what the manifest names. */
const ALWAYS = ["taskpane.html", "taskpane.js", "oldWebView.js", "functions.js", "functions.json", "functions-zh-CN.json"];

/** Headers that would keep Excel on the web from showing the pane in its frame. */
const FRAMING = ["x-frame-options", "frame-ancestors"] as const;

/** From how many characters on a text has to come compressed; what is shorter gains little. */
const LONG = 10_000;

/** @param address of the folder that holds the files of `dist/`, with or without a slash at its end */
export async function checkDeployment(address: string, fetch: Fetch): Promise<readonly Line[]> {
  const base = baseOf(address);
  if (base === null) return [wrong(address, "this is no address: write it as https://your.host/folder/")];
  const manifest = await look(new URL("manifest.xml", base), fetch);
  const xml = "text" in manifest.answer ? manifest.answer.text : "";
  const named = addressesIn(xml).filter((url) => url.startsWith(manifestBase(xml)));
  const files = unique([...ALWAYS, ...named.map((url) => url.slice(manifestBase(xml).length))]);
  const looks = await Promise.all(files.map((file) => look(new URL(file, base), fetch)));
  const page = looks.find(({ url }) => url.pathname.endsWith("/taskpane.html"));
  const script = looks.find(({ url }) => url.pathname.endsWith("/taskpane.js"));
  const parts = await Promise.all(partsIn(script).map((file) => look(new URL(file, base), fetch)));
  return [
    secure(base),
    ...told(manifest),
    ...(xml === "" ? [] : manifestLines(xml, base)),
    ...[...looks, ...parts].flatMap(told),
    ...(await officeScript(page, fetch)),
  ];
}

/** What the pane's script reads when it is wanted, by the names that it knows. */
function partsIn(script: Look | undefined): readonly string[] {
  const text = script && "text" in script.answer ? script.answer.text : "";
  const names = /"parts\/"\s*\+\s*\(?\s*\{([^}]*)\}/.exec(text)?.[1] ?? "";
  return [...names.matchAll(/:\s*"([0-9a-f]+)"/g)].map(([, name]) => `parts/${name ?? ""}.js`);
}

interface Look {
  readonly url: URL;
  readonly answer: Fetched | { readonly failure: string };
}

async function look(url: URL, fetch: Fetch): Promise<Look> {
  try {
    return { url, answer: await fetch(url.href, { origin: EXCEL_ON_THE_WEB }) };
  } catch (error) {
    return { url, answer: { failure: reason(error) } };
  }
}

/** One line for a file that is right, else one for each thing that is wrong. */
function told({ url, answer }: Look): readonly Line[] {
  const at = url.href;
  if ("failure" in answer) return [wrong(at, `no answer: ${answer.failure}`)];
  if (answer.status !== 200) return [wrong(at, `answered ${answer.status}; the file must be there for everybody, without signing in`)];
  const faults = [...headerFaults(url, answer), ...weightFaults(url, answer), ...contentFaults(url, answer)];
  return faults.length === 0 ? [right(at, summary(answer))] : faults.map((says) => wrong(at, says));
}

function headerFaults(url: URL, { header }: Fetched): readonly string[] {
  const expected = headersOf(url.pathname);
  const type = expected["content-type"]?.replace(/;.*/, "") ?? "";
  const faults: string[] = [];
  if (!sameType(header("content-type"), type)) faults.push(`comes as ${header("content-type") ?? "no type"}; send content-type: ${type}`);
  const origins = header("access-control-allow-origin");
  if ("access-control-allow-origin" in expected && origins !== "*" && origins !== EXCEL_ON_THE_WEB) {
    faults.push("send access-control-allow-origin: *, else Excel on the web has no functions");
  }
  if (type.startsWith("image/") && (header("cache-control") ?? header("pragma")) !== null) {
    faults.push(
      `comes with cache-control: ${header("cache-control") ?? header("pragma")}; send none with icons, else Office shows its own`,
    );
  }
  if (type === "text/html") {
    for (const name of FRAMING)
      if (framing(header, name)) faults.push(`sends ${name}, which keeps Excel on the web from showing the pane; leave it out`);
  }
  return faults;
}

/** Budgets of the build are compressed: as it is, a script is three times as long, and each pane waits for it. */
function weightFaults(url: URL, { header, text }: Fetched): readonly string[] {
  const isCompressed = /gzip|br|zstd|deflate/i.test(header("content-encoding") ?? "");
  if (isCompressed || text.length < LONG || !/\.(?:js|html|json)$/.test(url.pathname) || isLoopback(url)) return [];
  return [`comes uncompressed, ${text.length} characters; let the server compress text, which is a third of it`];
}

function framing(header: Fetched["header"], name: (typeof FRAMING)[number]): boolean {
  return name === "x-frame-options" ? header(name) !== null : /frame-ancestors/i.test(header("content-security-policy") ?? "");
}

function contentFaults({ pathname }: URL, { text }: Fetched): readonly string[] {
  if (text === "") return ["is empty"];
  if (pathname.endsWith(".json")) return isDescription(text) ? [] : ["is no description of functions; was another page sent in its place?"];
  if (!pathname.endsWith(".html") && /^\s*<!doctype html|^\s*<html/i.test(text)) return ["is a page; was one sent in place of the file?"];
  return [];
}

function isDescription(text: string): boolean {
  try {
    return Array.isArray((JSON.parse(text) as { readonly functions?: unknown } | null)?.functions);
  } catch {
    return false;
  }
}

/** The manifest has to lead to where the files are. */
function manifestLines(xml: string, base: URL): readonly Line[] {
  const at = new URL("manifest.xml", base).href;
  const named = manifestBase(xml);
  if (named === "") return [wrong(at, "names no taskpane.html; is it the manifest of this add-in?")];
  if (named === DEVELOPMENT_URL) {
    const local = isLoopback(base);
    const says = `is the development manifest: it loads from ${DEVELOPMENT_URL}`;
    return [local ? right(at, says) : wrong(at, `${says}; build with ADDIN_BASE_URL=${base.href}`)];
  }
  return named === base.href
    ? [right(at, `leads to ${named}`)]
    : [wrong(at, `leads to ${named}, not here; build with ADDIN_BASE_URL=${base.href}`)];
}

/** The page loads Office.js from Microsoft or from the network's own copy; on this machine alone it may be out of reach. */
async function officeScript(page: Look | undefined, fetch: Fetch): Promise<readonly Line[]> {
  const source = page && "text" in page.answer ? /<script[^>]*\ssrc="([^"]*\/office\.js)"/.exec(page.answer.text)?.[1] : undefined;
  if (page === undefined || source === undefined)
    return page && "text" in page.answer && page.answer.status === 200 ? [wrong(page.url.href, "loads no office.js")] : [];
  const { url, answer } = await look(new URL(source, page.url), fetch);
  if ("failure" in answer)
    return [wrong(url.href, `office.js cannot be reached from here: ${answer.failure}; users need it, or OFFICE_JS_URL with a copy`)];
  return answer.status === 200 ? [right(url.href, "office.js is there")] : [wrong(url.href, `answered ${answer.status}`)];
}

function secure(base: URL): Line {
  if (base.protocol === "https:") return right(base.href, "https");
  return isLoopback(base) ? right(base.href, "http, on this machine only") : wrong(base.href, "http: Excel loads add-ins over https only");
}

function isLoopback({ hostname }: URL): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

function baseOf(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  const folder = url.pathname.replace(/[^/]*\.(?:html|xml)$/, "");
  return new URL(`${url.origin}${folder.replace(/\/*$/, "/")}`);
}

/** What the manifest's addresses begin with. */
function manifestBase(xml: string): string {
  return /<SourceLocation DefaultValue="([^"]*)taskpane\.html"/.exec(xml)?.[1] ?? "";
}

function addressesIn(xml: string): readonly string[] {
  return [...xml.matchAll(/"(https:\/\/[^"]+)"/g)].map(([, url]) => url ?? "");
}

function summary({ header, text }: Fetched): string {
  const origin = header("access-control-allow-origin");
  return [`${text.length} characters`, ...(origin === null ? [] : [`for origin ${origin}`])].join(", ");
}

const sameType = (sent: string | null, type: string): boolean => {
  const plain = sent?.split(";")[0]?.trim().toLowerCase() ?? "";
  return (
    plain === type ||
    (type === "text/javascript" && plain === "application/javascript") ||
    (type === "text/xml" && plain === "application/xml")
  );
};

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause.message : "";
  return [error.message, cause].filter(Boolean).join(": ");
}

const unique = (files: readonly string[]): readonly string[] => [...new Set(files)];
const right = (at: string, says: string): Line => ({ right: true, at, says });
const wrong = (at: string, says: string): Line => ({ right: false, at, says });
