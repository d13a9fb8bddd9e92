import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collectFiles } from "../../../src/workbench/cli/collect";
import { deliver } from "../../../src/workbench/cli/deliver";
import { say } from "../../../src/workbench/cli/say";

/** Plan files that ask for more than can be counted with, or for nothing that can be read: a line for each problem, and never a stack. */
const plan = {
  version: 1,
  language: "en",
  year: 2026,
  metrics: [{ id: "m", name: "M", unit: "1" }],
  products: [{ id: "p", name: "P", target: { m: "900000000000000" } }],
  managers: [{ id: "g", name: "G" }],
};

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "bad-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  [
    "a buffer beyond what can be counted with",
    JSON.stringify({ ...plan, buffers: [{ metric: "m", percent: 1000 }] }),
    /^plan\.json: buffers\[0\]\.percent: M: the whole team’s year cannot become 9,900,000,000,000,000\. /,
  ],
  [
    "a field of a hundred thousand lists",
    JSON.stringify(plan).replace('"version"', `"deep":${"[".repeat(100_000)}${"]".repeat(100_000)},"version"`),
    /^plan\.json: deep: A plan file has no field “deep” here\./,
  ],
  [
    "fifty million characters for a year",
    JSON.stringify({ ...plan, year: "a".repeat(50_000_000) }),
    /^plan\.json: year: “a{79}…” is not a number\./,
  ],
  [
    "a target of a million digits",
    JSON.stringify({ ...plan, products: [{ id: "p", name: "P", target: { m: "9".repeat(1_000_000) } }] }),
    /^plan\.json: products\[0\]\.target\.m: “9{79}…” is not an amount/,
  ],
  [
    "actuals that together are more than a cell keeps",
    JSON.stringify({
      ...plan,
      actuals: [1, 2].map((month) => ({ month, manager: "g", product: "p", metric: "m", actual: "600000000000000" })),
    }),
    /^plan\.json: actuals\[1\]\.actual: 1,200,000,000,000,000 is more than Excel can hold/,
  ],
  [
    "a later version, with fields that are new",
    JSON.stringify({ ...plan, version: 2, scope: "all", managers: [{ name: "G", skills: [] }] }),
    /^plan\.json: version: The plan file has version 2, but only version 1 can be read\. Update the add-in/,
  ],
])("%s", async (_, text, line) => {
  const path = join(folder, "plan.json");
  writeFileSync(path, text);
  const printed = await deliver({ type: "Print", plan: path }, "en");
  expect(printed).toMatchObject({ code: 1, out: [], errors: [expect.stringMatching(line)] });
  expect(await collectFiles([path, path], "en")).toEqual(printed);
});

test("a mistake of ours is a sentence and a line about it, exit 1", async () => {
  const written: string[] = [];
  const spy = jest.spyOn(process.stderr, "write").mockImplementation((text) => written.push(String(text)) > 0);
  const before = process.exitCode;
  await say(() => Promise.reject(new RangeError("no row 7")));
  spy.mockRestore();
  expect(process.exitCode).toBe(1);
  process.exitCode = before;
  expect(written).toEqual([expect.stringContaining("[Internal]"), "RangeError: no row 7\n"]);
});
