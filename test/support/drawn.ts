import type { Page } from "playwright-core";
import { GRID } from "./workbench";

/** Whether the grid shows what is in the sheet, within ten seconds. */
export async function drawn(page: Page): Promise<boolean> {
  for (let tries = 0; tries < 50; tries++) {
    if (await page.evaluate(isDrawn, GRID)) return true;
    await page.waitForTimeout(200);
  }
  return false;
}

/** An empty grid has hardly any colour in it. */
function isDrawn(grid: string): boolean {
  const canvas = document.querySelector<HTMLCanvasElement>(grid);
  const { data } = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
  let coloured = 0;
  for (let at = 0; at < data.length; at += 4) {
    const pixel = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    if (Math.max(...pixel) - Math.min(...pixel) > 60) coloured++;
  }
  return coloured > 5000;
}
