/** Files that are written straight are those that the add-in's own commands make through the genuine Office.js. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "../../../src/commands/plan/generate";
import { deliver } from "../../../src/workbench/cli/deliver";
import { handOutFiles } from "../../../src/workbench/cli/handOut";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { wireTraffic } from "../../bench/wire/wireTraffic";
import { exampleFiles } from "../../forms/examples";
import { openWorkbook } from "../../support/openWorkbook";
import { differenceBetween } from "./alike";

jest.setTimeout(120_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "straight-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

async function expectAlike(one: string, other: string): Promise<void> {
  expect(await differenceBetween(readFileSync(one), readFileSync(other))).toBe("");
}

/** And one whose plans have begun to come along, which the sheets say, and what is handed out. */
const staged = {
  name: "three-managers with stages",
  file: {
    ...exampleFiles.find((one) => one.name === "three-managers")?.file,
    stages: [
      { manager: "jia", stage: "proposed", date: "2026-01-05", by: "李主管" },
      { manager: "yi", stage: "proposed", date: "2026-01-06", by: "李主管", note: "口头" },
    ],
  },
};
const files = [...exampleFiles, staged];

describe.each(files)("$name", ({ file }) => {
  test("straight and through Office.js", async () => {
    writeFileSync(at("plan.json"), JSON.stringify(file));
    const order = { type: "Save", plan: at("plan.json"), out: at("plan.xlsx") } as const;
    const straight = await deliver({ ...order, throughOffice: false }, "en");
    expect(straight.code).toBe(0);
    writeFileSync(at("straight.xlsx"), readFileSync(at("plan.xlsx")));
    expect(await deliver({ ...order, throughOffice: true }, "en")).toEqual(straight);
    await expectAlike(at("straight.xlsx"), at("plan.xlsx"));
  });

  test("whoever opens it goes on from there: generating writes nothing, and asks nothing", async () => {
    writeFileSync(at("plan.json"), JSON.stringify(file));
    await deliver({ type: "Save", plan: at("plan.json"), out: at("plan.xlsx"), throughOffice: false }, "en");
    const opened = await openWorkbook(at("plan.xlsx"), openLight());
    const traffic = wireTraffic(opened.host);
    const generated = await generate();
    expect(generated.type).toBe("Done");
    expect(traffic().cells).toBe(0);
    opened.close();
  });
});

test.each(["sample-zh-CN", "sample-en", "year", "year-en", "hostile-names", staged.name])(
  "%s: monthly plans that are handed out",
  async (name) => {
    writeFileSync(at("plan.json"), JSON.stringify(files.find((one) => one.name === name)?.file));
    const order = [at("plan.json"), "-m", "3", "-o"];
    expect(await handOutFiles([...order, at("straight")], "en")).toMatchObject({ code: 0, errors: [] });
    expect(await handOutFiles([...order, at("office"), "--through-office"], "en")).toMatchObject({ code: 0, errors: [] });
    const made = readdirSync(at("straight"));
    expect(made.length).toBeGreaterThan(1);
    expect(readdirSync(at("office"))).toEqual(made);
    for (const file of made) await expectAlike(join(folder, "straight", file), join(folder, "office", file));
  },
);
