import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { filesIn, type Files } from "../../../src/workbench/server/files";
import { serve, type Serving } from "../../../src/workbench/server/serve";

const PAGE = `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="taskpane.js"></script>`;

let folder: string;
let files: Files;
let serving: Serving;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "serve-"));
  writeFileSync(path.join(folder, "taskpane.html"), PAGE);
  writeFileSync(path.join(folder, "taskpane.js"), `"${PAGE}"`);
  writeFileSync(path.join(folder, "functions.json"), "{}");
  writeFileSync(path.join(folder, "icon-32.png"), "a picture");
  mkdirSync(path.join(folder, "workbench"));
  writeFileSync(path.join(folder, "workbench", "index.html"), "the workbench");
  writeFileSync(path.join(folder, "mine.xlsx"), "my workbook");
  files = filesIn(folder);
  serving = await serve({ files, port: 0, book: path.join(folder, "mine.xlsx") });
});

afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true });
});

/** Asks without a client that would tidy the address or set its own Host. */
function ask(
  address: string,
  pathname: string,
  headers = {},
): Promise<{
  readonly status: number;
  readonly text: string;
  readonly location: string | undefined;
  readonly headers: IncomingHttpHeaders;
}> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path: pathname, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (text += part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, text, location: response.headers.location, headers: response.headers }),
      );
    }).on("error", reject);
  });
}

describe("serve", () => {
  it("puts the bridge in front of the genuine office.js, and nothing else into the page", async () => {
    const { text } = await ask(serving.address, "/taskpane.html?_host_Info=Excel");
    expect(text).toBe(
      `<script src="/workbench/bridge.js"></script><script src="/office-js/office.js"></script><script src="taskpane.js"></script>`,
    );
  });

  it("sends scripts as they were built", async () => {
    expect((await ask(serving.address, "/taskpane.js")).text).toBe(`"${PAGE}"`);
  });

  it("has office.js and the files that it loads itself", async () => {
    for (const file of ["office.js", "excel-mac-16.00.js", "zh-cn/office_strings.js"]) {
      const { status, text } = await ask(serving.address, `/office-js/${file}`);
      expect([file, status, text.length > 1000]).toEqual([file, 200, true]);
    }
  });

  it("leads from / to the workbench and keeps the language", async () => {
    expect(await ask(serving.address, "/?lang=en", { host: "LOCALHOST:3000" })).toMatchObject({
      status: 302,
      location: "/workbench/?lang=en",
    });
    expect((await ask(serving.address, "/workbench/?lang=en")).text).toBe("the workbench");
  });

  it("has the workbook that it was started with, under one name", async () => {
    expect(await ask(serving.address, "/workbench/book.xlsx")).toMatchObject({ status: 200, text: "my workbook" });
    const without = await serve({ files, port: 0 });
    expect((await ask(without.address, "/workbench/book.xlsx")).status).toBe(404);
    await without.close();
  });

  it.each([
    "/../package.json",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/office-js/../../package.json",
    "/office-js/%2e%2e/package.json",
    "/nothing",
    "/workbench",
  ])("has nothing at %s", async (pathname) => {
    expect((await ask(serving.address, pathname)).status).toBe(404);
  });

  it("answers an address that is no address with 400, and goes on", async () => {
    expect((await ask(serving.address, "/%zz")).status).toBe(400);
    expect((await ask(serving.address, "/taskpane.js")).status).toBe(200);
  });

  it("refuses a page elsewhere that gave its own name this machine's number", async () => {
    expect((await ask(serving.address, "/taskpane.html", { host: "evil.example:3000" })).status).toBe(403);
  });

  it("sends what a careful host sends: functions for every origin, icons without caching, types that are meant", async () => {
    const headers = async (file: string) => (await ask(serving.address, file, { origin: "https://inc-excel.officeapps.live.com" })).headers;
    expect(await headers("/functions.json")).toMatchObject({ "access-control-allow-origin": "*", "x-content-type-options": "nosniff" });
    expect(await headers("/taskpane.html")).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
    });
    expect(await headers("/taskpane.html")).not.toHaveProperty("x-frame-options");
    expect(await headers("/icon-32.png")).toMatchObject({ "content-type": "image/png" });
    expect(await headers("/icon-32.png")).not.toHaveProperty("cache-control");
    expect((await headers("/workbench/"))["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(await headers("/nothing")).toMatchObject({ "x-content-type-options": "nosniff" });
  });

  it("says that it is being built until it is, and then asks again", async () => {
    let done: () => void = () => undefined;
    const building = new Promise<void>((resolve) => (done = resolve));
    const early = await serve({ files, building, port: 0 });
    const { body } = await fetch(`${early.address}workbench/`);
    const reader = (body as ReadableStream<Uint8Array>).getReader();
    const read = async (): Promise<string> => Buffer.from((await reader.read()).value ?? []).toString();
    expect(await read()).toContain("Being built");
    done();
    expect(await read()).toContain(`http-equiv="refresh"`);
    expect((await ask(early.address, "/workbench/")).text).toBe("the workbench");
    await early.close();
  });

  it("takes the next port when somebody has the wanted one", async () => {
    const taken = Number(new URL(serving.address).port);
    const second = await serve({ files, port: taken });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
    await second.close();
  });
});
