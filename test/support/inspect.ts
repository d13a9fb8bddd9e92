import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { lookOver } from "./lookOver";

/** As narrow as the pane gets. */
const NARROW = 320;

/** Looks at views of the pane, one after another. */
export interface Inspection {
  /** Looks at what the pane shows now. */
  readonly view: (name: string) => Promise<void>;
  /** What there is to mend, each with the name of its view. */
  readonly found: readonly string[];
}

/** Makes the pane as narrow as it gets, and ready to be looked at: by axe, for what is cut or covered, and for what no key reaches. */
export async function inspect(page: Page, pane: Frame): Promise<Inspection> {
  await page.evaluate((width) => document.body.style.setProperty("--pane", `${width}px`), NARROW);
  await pane.evaluate(axe.source);
  await pane.evaluate(observe);
  const found: string[] = [];
  const view = async (name: string): Promise<void> => {
    const seen = await lookedAt(pane, PANE_QUIET, async () => [...(await pane.evaluate(lookOver)), ...(await pane.evaluate(violations))]);
    found.push(...seen.map((each) => `${name}: ${each}`));
  };
  return { view, found };
}

/** What axe has against the page around the pane. */
export async function aroundThePane(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  await page.evaluate(observe);
  return lookedAt(page, PAGE_QUIET, () =>
    page.evaluate(async () => {
      const { run } = (window as unknown as { readonly axe: typeof axe }).axe;
      const { violations: all } = await run({ exclude: ["#pane"] }, { iframes: false });
      return all.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    }),
  );
}

/** Milliseconds without a change. The page names what the spreadsheet adds a fifth of a second later. */
const PANE_QUIET = 150;
const PAGE_QUIET = 300;

/** What is seen of something that stands still. */
async function lookedAt<T>(at: Page | Frame, quiet: number, look: () => Promise<T>): Promise<T> {
  for (let looks = 1; ; looks++) {
    const since = await at.evaluate(whenStill, quiet);
    const seen = await look();
    // What changes meanwhile is half one thing and half another: a button that is on again, in the colour that it had when it was off.
    if (looks === LOOKS || (await at.evaluate(lastChange)) === since) return seen;
  }
}

/** As often something is looked at that goes on changing. */
const LOOKS = 5;

/** A page that knows when it was changed last. */
type Observed = Window & { changed?: number };

/** In the page: from now on. */
function observe(): void {
  const observed = window as Observed;
  observed.changed = performance.now();
  new MutationObserver(() => (observed.changed = performance.now())).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}

function lastChange(): number | undefined {
  return (window as Observed).changed;
}

/** In the page: until what comes in late is there, and colours and places have come to where they go. What turns for ever is left out. */
async function whenStill(quietFor: number): Promise<number | undefined> {
  const observed = window as Observed;
  for (let waits = 0; ; waits++) {
    // What was changed last has been drawn, so what moves because of it is known.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const moving = document.getAnimations().filter(({ playState }) => playState === "running");
    const ending = moving.filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    const quiet = performance.now() - (observed.changed ?? 0);
    if (ending.length === 0 && (quiet >= quietFor || waits === 100)) return observed.changed;
    if (ending.length === 0) await new Promise((later) => setTimeout(later, quietFor - quiet));
  }
}

/** In the page: what axe has against it, but that a pane has no landmarks. */
async function violations(): Promise<readonly string[]> {
  const { run } = (window as unknown as { readonly axe: typeof axe }).axe;
  const result = await run({ rules: { region: { enabled: false } }, resultTypes: ["violations"] });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" ")}`);
}
