import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { print } from "../../../src/sheet/print";
import { ledgerInputs, ledgerSheet } from "./ledgers";

const blank = { ...ledgerInputs("zh-CN"), timeLedgers: [] };
const shown = [
  ["F17", ledgerSheet(ledgerInputs("zh-CN"), false)],
  ["F17-adds-up", ledgerSheet(ledgerInputs("zh-CN"), true)],
  ["F17-en", ledgerSheet(ledgerInputs("en"), true)],
  ["F17-blank", ledgerSheet(blank, false, blank.managers[0]?.id)],
] as const;

const folder = join(__dirname, "../../expected/time");
if (process.env["UPDATE"]) {
  mkdirSync(folder, { recursive: true });
  for (const [name, spec] of shown) {
    rmSync(join(folder, `${name}.txt`), { force: true });
    writeFileSync(join(folder, `${name}.txt`), print(spec));
  }
}

test.each(shown)("%s is as reviewed", (name, spec) => {
  expect(print(spec)).toBe(readFileSync(join(folder, `${name}.txt`), "utf8"));
});
