/**
 * Pictures of the workbench and of every sheet that the sample plan makes, in both languages:
 *
 *   npx tsx test/e2e/screenshots.ts FOLDER
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { findChromium, lacking } from "../support/installed";
import { startWorkbench } from "../support/workbench";

async function screenshots(folder: string): Promise<void> {
  const chromium = findChromium();
  if (chromium === null) throw new Error(lacking().join("\n"));
  await mkdir(folder, { recursive: true });
  const workbench = await startWorkbench(chromium);
  try {
    for (const language of ["zh-CN", "en"] as const) {
      const { page, pane, activate } = await workbench.open(language);
      const shoot = async (name: string): Promise<void> => {
        // The grid draws with the next frames, and fonts come in late.
        await page.waitForTimeout(700);
        await page.screenshot({ path: path.join(folder, `${language}-${name}.png`) });
      };
      await shoot("start");
      await pane.click("[data-testid=tourSkip]");
      await pane.click("[data-testid=generate]");
      await pane.waitForSelector("[data-testid=done]");
      await shoot("done");
      for (const key of ["Input", "F1", "F2", "F3", "TieOut"]) {
        await activate(key);
        await shoot(key);
      }
      for (const place of ["prepare", "follow", "check", "review", "split"]) {
        await pane.click(`[data-testid=tab-${place}]`);
        await shoot(place);
      }
      await pane.click("[data-testid=selfTestOpen]");
      await shoot("selfTestAsks");
      await pane.click("[data-testid=selfTestStart]");
      await pane.waitForSelector("[data-testid=selfTest]");
      await shoot("selfTest");
    }
  } finally {
    await workbench.close();
  }
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error("Usage: npx tsx test/e2e/screenshots.ts FOLDER");
  process.exitCode = 2;
} else {
  screenshots(folder).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
