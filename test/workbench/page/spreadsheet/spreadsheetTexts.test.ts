import { existsSync, readFileSync } from "node:fs";
import { devDependencies } from "../../../../package.json";

test("every part of the spreadsheet that has words brings them along, or its keys are shown in their place", () => {
  const source = readFileSync("src/workbench/page/spreadsheet/spreadsheetTexts.ts", "utf8");
  const speaking = Object.keys(devDependencies).filter((name) => existsSync(`node_modules/${name}/lib/es/locale/zh-CN.js`));
  expect(speaking.length).toBeGreaterThan(10);
  expect(speaking.filter((name) => !source.includes(`"${name}/locale/zh-CN"`) || !source.includes(`"${name}/locale/en-US"`))).toEqual([]);
});
