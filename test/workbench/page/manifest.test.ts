/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readManifest } from "../../../src/workbench/page/manifest";

const xml = readFileSync(path.join(__dirname, "../../../manifest.xml"), "utf8");

describe("readManifest", () => {
  it("finds the API sets that the add-in asks for", () => {
    expect(readManifest(xml, "en").requirements).toEqual({ ExcelApi: 1.9, SharedRuntime: 1.1 });
  });

  it("finds the buttons of the add-in's tab, in both languages", () => {
    const labels = (language: "en" | "zh-CN") => readManifest(xml, language).buttons.map(({ label }) => label);
    expect(labels("en")).toContain("Check");
    expect(labels("zh-CN")).toContain("检查");
    for (const button of readManifest(xml, "zh-CN").buttons) {
      expect(button.icon).toMatch(/^\/assets\/[a-z]+-16\.png$/);
      expect(button.tip).not.toBe("");
    }
  });

  it("finds the functions, with their help in each language and one namespace for both", () => {
    expect(readManifest(xml, "en").functions).toEqual({ script: "/functions.js", metadata: "/functions.json", namespace: "TARGET" });
    expect(readManifest(xml, "zh-CN").functions).toEqual({
      script: "/functions.js",
      metadata: "/functions-zh-CN.json",
      namespace: "TARGET",
    });
  });

  it("knows which function a button runs, and leaves out the one that only shows the pane", () => {
    const actions = readManifest(xml, "en").buttons.map(({ action }) => action);
    expect(actions).toEqual(["TCSample", "TCFill", "TCGenerate", "TCMonth", "TCCheck", "TCScore", "TCHelp"]);
  });
});
