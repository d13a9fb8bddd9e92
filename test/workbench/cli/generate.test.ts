import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { generateOrder } from "../../../src/workbench/cli/generateOrder";
import { deliver } from "../../../src/workbench/cli/deliver";

jest.setTimeout(120_000);

const project = join(__dirname, "../../..");
const example = join(project, "src/workbench/examples/three-managers.json");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "generate-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

/** Runs what `npm run generate` runs, as a program of its own. */
const program = (...words: string[]) =>
  new Promise<Ended>((resolve) => {
    const child = execFile(
      process.execPath,
      ["--import", "tsx", "src/workbench/generate.ts", ...words],
      { cwd: project, env: { ...process.env, LC_ALL: "en_US.UTF-8" } },
      (_, out, errors) => {
        resolve({ code: child.exitCode ?? -1, out, errors });
      },
    );
  });

/** The same without starting a program, which takes seconds. */
async function generate(...words: string[]): Promise<Ended> {
  const { code, out, errors } = await deliver(generateOrder(words), "en");
  const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join("");
  return { code, out: lines(out), errors: lines(errors) };
}

const inFolder = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

test("a plan becomes a workbook beside it: a line per sheet with its totals, one for the tie-out, exit 0", async () => {
  const plan = inFolder("plan.json", readFileSync(example, "utf8"));
  const { code, out, errors } = await program(plan);
  expect([code, errors]).toEqual([0, ""]);
  expect(out.trim().split("\n")).toEqual([
    "F1 任务一览表：销售量 3,000",
    "F2 目标任务书：销售量 3,000",
    "F3 年任务明细表：销售量 3,000",
    expect.stringMatching(/^勾稽：\d+ 行全部相符 ✓$/),
    `已保存 ${join(folder, "plan.xlsx")}`,
  ]);
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(join(folder, "plan.xlsx"))));
  expect(sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["目标输入", "F1 任务一览表", "F2 目标任务书", "F3 年任务明细表", "勾稽"]),
  );
});

test("what a plan leaves to be assumed is said, saved or printed", async () => {
  const plan = inFolder(
    "plan.json",
    readFileSync(example, "utf8").replace(/"seasonality": \[[^\]]*\]/, '"seasonality": [0, 0, 0, 0, 0, 0, 0]'),
  );
  const saved = await generate(plan);
  expect(saved).toEqual({
    code: 0,
    out: expect.stringContaining("✓"),
    errors: expect.stringMatching(/^plan\.json: seasonality: [^\n]+\n$/),
  });
  expect((await generate(plan, "--print")).errors).toBe(saved.errors);
});

test("a plan file is never written over", async () => {
  const text = readFileSync(example, "utf8");
  const plan = inFolder("plan.xlsx", text);
  expect((await generate(plan)).code).toBe(2);
  expect((await generate(plan, "-o", join(folder, "./plan.xlsx"))).code).toBe(2);
  expect(readFileSync(plan, "utf8")).toBe(text);
});

test("bad input: a line per problem with its place and what to do, exit 1, nothing written", async () => {
  const plan = inFolder("plan.json", readFileSync(example, "utf8").replace('"manager": "yi"', '"manager": "丁"'));
  const { code, out, errors } = await program(plan, "-o", join(folder, "out.xlsx"));
  expect([code, out]).toEqual([1, ""]);
  expect(errors.trim().split("\n")).toHaveLength(1);
  expect(errors).toMatch(/^plan\.json: clients\[\d\]\.manager: .*丁/);
  expect(readdirSync(folder)).toEqual(["plan.json"]);
});

test("a file that is no JSON, and one that is not there, are one clear line each, exit 1", async () => {
  const broken = await generate(inFolder("broken.json", '{ "version": 1, '));
  expect(broken).toMatchObject({ code: 1, out: "" });
  expect(broken.errors).toMatch(/^broken\.json: [^\n]+\n$/);
  const missing = await generate(join(folder, "missing.json"));
  expect(missing).toMatchObject({ code: 1, out: "" });
  expect(missing.errors).toMatch(/^Cannot read [^\n]*missing\.json[^\n]*\n$/);
});

test("an output that cannot be written is one clear line, exit 1", async () => {
  const ended = await generate(example, "-o", join(folder, "no/such/folder/out.xlsx"));
  expect(ended).toMatchObject({ code: 1, out: "" });
  expect(ended.errors).toMatch(/^无法写入 [^\n]*out\.xlsx[^\n]*\n$/);
});

test("wrong usage: how to use it, exit 2", async () => {
  expect(await generate()).toMatchObject({
    code: 2,
    out: "",
    errors: expect.stringContaining("Usage: npm run generate -- PLAN.json") as string,
  });
});

test("--print writes the sheets as text, with every formula, and no file", async () => {
  const plan = inFolder("plan.json", readFileSync(example, "utf8"));
  const { code, out, errors } = await generate(plan, "--print");
  expect([code, errors]).toEqual([0, ""]);
  for (const key of ["[Input]", "[F1]", "[F2]", "[F3]", "[TieOut]", "=SUM("]) expect(out).toContain(key);
  expect(readdirSync(folder)).toEqual(["plan.json"]);
});
