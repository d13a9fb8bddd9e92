import path from "node:path";
import type { Frame } from "playwright-core";

/**
 * Brings a plan file in by the pane's own buttons, in the place of the plan that is there.
 *
 * @param file one of the examples, or an absolute path
 */
export async function importFile(pane: Frame, file: string): Promise<void> {
  await pane.click("[data-testid=tab-prepare]");
  await pane.click("[data-testid=import]");
  await pane.setInputFiles("[data-testid=importFile]", path.resolve(__dirname, "../../src/workbench/examples", file));
  await pane.click("[data-testid=importYes]");
  await pane.click("[data-testid=replaceYes]");
  await pane.locator("[data-testid=replace]").waitFor({ state: "detached" });
}
