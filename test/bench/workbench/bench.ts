/**
 * How long the workbench takes for what everybody begins with: from the page's navigation until the sample plan stands in it, until its
 * sheets are generated, and generated once more, in milliseconds, each the middle one of several windows, with the add-in as it ships.
 * The browser is nobody's puppet: one that is driven from outside asks the page where each of its errors stems from, which takes a
 * script as long as the spreadsheet's the better part of a second.
 *
 *   npm run bench:workbench [-- FOLDER…]   builds to compare, made by `webpack --env workbench --env output=FOLDER`; left out: one of now
 */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { filesIn } from "../../../src/workbench/server/files";
import { serve } from "../../../src/workbench/server/serve";
import { ALONE } from "../../support/chromium";
import { findChromium } from "../../support/installed";
import { ownBuild } from "../../support/workbench";

const WINDOWS = 5;
const STEPS = ["ready", "generate", "again"] as const;
const PATIENCE = 60_000;

type Step = (typeof STEPS)[number];
type Times = ReadonlyMap<Step, number>;

async function main(): Promise<void> {
  const chromium = findChromium();
  if (chromium === null) throw new Error("needs Chromium: see test/support/installed.ts");
  const given = process.argv.slice(2);
  const folders = given.length > 0 ? given : [await ownBuild()];
  const all = new Map(folders.map((folder): [string, Times[]] => [folder, []]));
  for (let window = 0; window < WINDOWS; window++) for (const [folder, times] of all) times.push(await measured(chromium, folder));
  const [first] = all.values();
  for (const [folder, times] of all) {
    console.log(folder);
    for (const step of STEPS) {
      const [own, others] = [times, first ?? times].map((each) => middle(each.map((one) => one.get(step) ?? NaN)));
      const values = times.map((each) => each.get(step)).join(" ");
      console.log(
        `  ${step.padEnd(9)} ${own} ms of ${values}${times === first ? "" : `, ${((others ?? NaN) / (own ?? NaN)).toFixed(1)} ×`}`,
      );
    }
  }
  if (given.length === 0) for (const folder of folders) await rm(folder, { recursive: true });
}

/** Opens a browser that has never been there, whose pane goes through the steps by itself. */
async function measured(chromium: string, folder: string): Promise<Times> {
  const files = filesIn(folder);
  const times = new Map<Step, number>();
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const serving = await serve({
    port: 0,
    files: async (name) => {
      const [, step, milliseconds] = /^bench\/(\w+)\/(\d+)$/.exec(name) ?? [];
      if (step !== undefined) times.set(step as Step, Number(milliseconds));
      if (times.size === STEPS.length) end();
      if (name === "bench.js") return readFile(path.join(__dirname, "inPane.js"));
      const content = await files(name);
      if (name !== "taskpane.html" || content === null) return content;
      return Buffer.from(Buffer.from(content).toString().replace("</head>", `<script defer src="bench.js"></script></head>`));
    },
  });
  const profile = await mkdtemp(path.join(tmpdir(), "browser-"));
  const options = ["--headless=new", ...ALONE, "--window-size=1440,900", `--user-data-dir=${profile}`];
  const browser = spawn(chromium, [...options, `${serving.address}?lang=zh-CN`], { stdio: "ignore" });
  const closed = new Promise((resolve) => browser.once("close", resolve));
  const late = setTimeout(end, PATIENCE);
  await ended;
  clearTimeout(late);
  browser.kill();
  await closed;
  await serving.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  if (times.size < STEPS.length) throw new Error(`${folder}: after ${PATIENCE} ms only ${[...times.keys()].join(", ") || "nothing"}`);
  return times;
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
}

void main();
