import type { Frame } from "playwright-core";

/** Imports a plan file in the pane, in place of whatever stands in the workbook, and waits until it can be split. */
export async function putIn(pane: Frame, text: string): Promise<void> {
  await pane.click("[data-testid=tab-prepare]");
  await pane.click("[data-testid=import]");
  await pane.setInputFiles("[data-testid=importFile]", { name: "plan.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await pane.click("[data-testid=importYes]");
  const asked = pane.locator("[data-testid=replaceYes]");
  await asked.or(pane.locator("[data-testid=summary]")).first().waitFor();
  if (await asked.isVisible()) await asked.click();
  await pane.waitForSelector("[data-testid=openSplit]:not([aria-disabled=true])");
}
