import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/** Programs read these lines: more may be in them, nothing less. */
test("npm run bench:wire -- --json tells a JSON line per action", async () => {
  const tsx = join(__dirname, "../../../node_modules/tsx/dist/cli.mjs");
  const { stdout } = await promisify(execFile)(process.execPath, [tsx, join(__dirname, "bench.ts"), "--json", "--plan", "sample"]);
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  expect(lines.map(({ action }) => action)).toEqual([
    "import",
    "generate",
    "generate again",
    "look",
    "generate changed",
    "month sheet",
    "undo",
    "monthly",
    "dashboard",
  ]);
  for (const { action, ms, ...line } of lines) {
    const { requests, bytes, received, largest, cells } = line as Readonly<Record<string, number>>;
    expect({ action, plan: line["plan"], ms: Number.isInteger(ms) }).toEqual({ action, plan: "sample", ms: true });
    for (const count of [requests, bytes, received, largest, cells])
      expect({ action, is: Number.isInteger(count) }).toEqual({ action, is: true });
    // A request is never larger than all of them, and every action asks and is answered.
    expect({ action, largest: (largest ?? 0) <= Math.max(bytes ?? 0, received ?? 0) }).toEqual({ action, largest: true });
    expect(Math.min(requests ?? 0, bytes ?? 0, received ?? 0)).toBeGreaterThan(0);
  }
});
