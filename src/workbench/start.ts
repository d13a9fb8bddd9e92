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
import { build } from "./server/build";
import { openBrowser } from "./server/openBrowser";
import { serve } from "./server/serve";

async function start(): Promise<void> {
  const [book, ...others] = process.argv.slice(2);
  if (others.length > 0 || book?.startsWith("-")) {
    console.error("npm start -- [BOOK.xlsx]");
    process.exitCode = 2;
    return;
  }
  if (book !== undefined) await access(book, constants.R_OK);
  console.log("Building the add-in and the spreadsheet page …");
  const building = build({
    workbench: true,
    onLibraries: (page) => console.log(`  libraries of the ${page}: put together once for each version of them …`),
    onRebuilt: (failure) => console.log(`${new Date().toLocaleTimeString()} ${failure ?? "Built again: reload the page."}`),
  });
  const port = Number(process.env["PORT"] ?? 3000);
  const serving = await serve({ files: async (name) => (await building)(name), building, port, book });
  const address = book === undefined ? serving.address : `${serving.address}?book=served`;
  openBrowser(address);
  await building;
  console.log(`Target Cascade runs at ${address} (Ctrl+C ends it)`);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  // What watches the sources would go on.
  process.exit(1);
});
