/**
 * `npm start`: builds the add-in and the workbench, serves both on this machine, and opens the page: a spreadsheet with
 * the product's own task pane beside it. Sources are watched; reload the page to see a change.
 *
 *   npm start -- BOOK.xlsx     begins with this workbook in place of the sample
 *   PORT=4000      the port to try first (default 3000)
 *   BROWSER=none   open no browser
 */
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { openBrowser } from "./server/openBrowser";
import { serve } from "./server/serve";
import { tellProgress } from "./server/tellProgress";

async function start(): Promise<void> {
  const [book, ...others] = process.argv.slice(2);
  if (others.length > 0 || book?.startsWith("-")) {
    console.error("npm start -- [BOOK.xlsx]");
    process.exitCode = 2;
    return;
  }
  if (book !== undefined) await access(book, constants.R_OK);
  console.log("Building the add-in and the spreadsheet page. The first time takes a minute, later ones some seconds …");
  // Takes some seconds to read by itself.
  const { build } = await import("./server/build");
  const folder = await build({
    workbench: true,
    onProgress: tellProgress((line) => console.log(line)),
    onRebuilt: (outcome) => console.log(`${new Date().toLocaleTimeString()} ${outcome}`),
  });
  const serving = await serve({ folder, port: Number(process.env["PORT"] ?? 3000), book });
  const address = book === undefined ? serving.address : `${serving.address}?book=served`;
  console.log(`Target Cascade runs at ${address} (Ctrl+C ends it)`);
  openBrowser(address);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
