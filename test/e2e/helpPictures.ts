/**
 * Pictures of the help: every place of the pane and every form, in both languages, of an invented team after half a year. To be made again
 * when what they show has changed; the help's test holds that there is one of each and how large they are.
 *
 *   npx tsx test/e2e/helpPictures.ts [ID…] [LANGUAGE]     only these, such as F1 split en
 */
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { inputsIn } from "../../src/commands/plan/importPlan";
import { formOf } from "../../src/forms/forms";
import { allTexts } from "../../src/i18n/allTexts";
import type { PlanFile } from "../../src/plan/file/planFile";
import { LANGUAGES, type Language } from "../../src/plan/inputs/inputs";
import { PLACES } from "../../src/taskpane/session/places";
import { handOutFiles } from "../../src/workbench/cli/handOut";
import { madeStraight } from "../../src/workbench/cli/straight";
import { findChromium, lacking } from "../support/installed";
import { GRID, startWorkbench, type OpenWorkbench } from "../support/workbench";
import { picturedPlan } from "../support/picturedPlan";

const SHEET = { width: 900, height: 470 };
const PANE = { width: 370, height: 620 };
/** In bytes; beyond, a picture is made coarser. */
const LIMIT = 32_000;
/** How large and how fine a picture is tried, the best first. */
const TRIES = [
  { scale: 1, quality: 0.8 },
  { scale: 1, quality: 0.6 },
  { scale: 1, quality: 0.4 },
  { scale: 0.75, quality: 0.6 },
  { scale: 0.75, quality: 0.35 },
  { scale: 0.6, quality: 0.4 },
] as const;

async function helpPictures(wanted: ReadonlySet<string>): Promise<void> {
  const chromium = findChromium();
  if (chromium === null) throw new Error(lacking().join("\n"));
  const folder = await mkdtemp(path.join(tmpdir(), "pictures-"));
  try {
    const languages = LANGUAGES.filter((language) => wanted.has(language));
    for (const language of languages.length > 0 ? languages : LANGUAGES) {
      const plan = picturedPlan(language);
      const book = path.join(folder, `${language}.xlsx`);
      await writeFile(book, await bookOf(plan));
      await shown(chromium, book, language, wanted, (open) => makeAll(open, lastDayOf(plan)));
      const json = path.join(folder, `${language}.json`);
      await writeFile(json, JSON.stringify(plan));
      const { code, errors } = await handOutFiles([json, "-m", "7", "-o", path.join(folder, language)], language);
      if (code !== 0) throw new Error(errors.join("\n"));
      const [first = ""] = (await readdir(path.join(folder, language))).sort();
      await shown(chromium, path.join(folder, language, first), language, wanted, () => Promise.resolve());
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** On which there was a visit. */
function lastDayOf({ visits = [] }: PlanFile): string {
  return (
    visits
      .map(({ date }) => date ?? "")
      .sort()
      .at(-1) ?? ""
  );
}

async function bookOf(plan: PlanFile): Promise<Uint8Array> {
  const read = inputsIn(JSON.stringify(plan));
  if (read.type !== "Done") throw new Error(JSON.stringify(read));
  const made = await madeStraight(read.value, allTexts(plan.language ?? "zh-CN"));
  if (made.type !== "Done") throw new Error(JSON.stringify(made));
  return made.value.content;
}

/** Takes a picture of every sheet of ours in a workbook, and of the places where there is a plan. */
async function shown(
  chromium: string,
  book: string,
  language: Language,
  wanted: ReadonlySet<string>,
  prepare: (open: OpenWorkbench) => Promise<void>,
): Promise<void> {
  const workbench = await startWorkbench(chromium, book);
  try {
    const open = await workbench.open(language, { viewport: { width: SHEET.width + PANE.width + 5, height: 760 } });
    const { page, pane } = open;
    const ids = [...wanted].filter((word) => !LANGUAGES.some((one) => one === word));
    const isWanted = (id: string): boolean => ids.length === 0 || ids.includes(id);
    const shoot = async (id: string, element: string, size: typeof SHEET): Promise<void> => {
      // The grid draws with the next frames, and fonts come in late.
      await page.waitForTimeout(900);
      const { x = 0, y = 0 } = (await page.locator(element).first().boundingBox()) ?? {};
      const png = await page.screenshot({ clip: { x, y, ...size } });
      const to = path.join("src/help/pictures", language, `${id}.webp`);
      await mkdir(path.dirname(to), { recursive: true });
      await writeFile(to, await webp(page, png));
      console.log(to);
    };
    await prepare(open);
    const taken = new Set<string>();
    for (const name of await namesOf(open)) {
      const id = formOf(name.replace(/^TC_/, ""))?.id;
      if (id === undefined || taken.has(id) || !isWanted(id)) continue;
      taken.add(id);
      await show(open, name);
      await open.activate(name.replace(/^TC_/, ""));
      // A sheet begins where the one before it was scrolled to.
      await page.mouse.move(SHEET.width / 2, SHEET.height / 2);
      await page.mouse.wheel(-20_000, -20_000);
      await shoot(id, GRID, SHEET);
    }
    if (!(await pane.$("[data-testid=tab-split]")) || !taken.has("F1")) return;
    await page.setViewportSize({ width: SHEET.width + PANE.width + 5, height: PANE.height + 40 });
    for (const place of PLACES) {
      if (!isWanted(place)) continue;
      await pane.click(`[data-testid=tab-${place}]`);
      await pane.evaluate(() => scrollTo(0, 0));
      await shoot(place, "#pane", PANE);
    }
  } finally {
    await workbench.close();
  }
}

/** What a supervisor makes of the plan besides what the file brings. */
async function makeAll({ page, pane }: OpenWorkbench, lastDay: string): Promise<void> {
  const idle = async (): Promise<void> => {
    await page.waitForTimeout(400);
    await pane.waitForFunction(() => document.querySelector("[data-testid=cancel], [data-testid=waiting]") === null);
  };
  const press = async (...ids: readonly string[]): Promise<void> => {
    for (const id of ids) {
      await idle();
      await pane.click(`[data-testid=${id}]:not([aria-disabled=true])`);
    }
    await idle();
  };
  await press("tab-follow", "monthly", "dashboard", "tab-review", "goalCards", "scoreSheets", "tab-check", "contents");
  await pane.selectOption("[data-testid=period]", "month 5");
  await pane.fill("[data-testid=checkOn]", lastDay);
  for (const report of ["analysis", "attainment", "clientAnalysis", "competitorNews", "clientCards", "checkReports"]) await press(report);
  await pane.waitForSelector("[data-testid=filter-manager]");
  const [, second] = await pane.locator("[data-testid=filter-manager] option").all();
  await pane.selectOption("[data-testid=filter-manager]", (await second?.getAttribute("value")) ?? "");
  await press("inquiry");
}

/** Also a sheet that is hidden from its users. */
function show({ pane }: OpenWorkbench, name: string): Promise<void> {
  return pane.evaluate(
    (own) =>
      Excel.run(async (context) => {
        context.workbook.names.getItem(own).getRange().worksheet.visibility = "Visible";
        await context.sync();
      }),
    name,
  );
}

function namesOf({ pane }: OpenWorkbench): Promise<readonly string[]> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const names = context.workbook.names.load("items/name");
      await context.sync();
      return names.items.map(({ name }) => name).sort();
    }),
  );
}

/** As the browser makes it of a PNG: as coarse as it has to be to stay below the limit. */
async function webp(page: Page, png: Buffer): Promise<Buffer> {
  const beside = await page.context().newPage();
  try {
    for (const how of TRIES) {
      const made = await beside.evaluate(
        async ([base64, { scale, quality }]) => {
          const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
          const canvas = document.createElement("canvas");
          [canvas.width, canvas.height] = [picture.width * scale, picture.height * scale];
          canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
          return canvas.toDataURL("image/webp", quality).split(",")[1] ?? "";
        },
        [png.toString("base64"), how] as const,
      );
      const bytes = Buffer.from(made, "base64");
      if (bytes.length <= LIMIT) return bytes;
    }
    throw new Error("a picture does not get small enough");
  } finally {
    await beside.close();
  }
}

helpPictures(new Set(process.argv.slice(2))).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
