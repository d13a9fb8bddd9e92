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
    for (let looks = 1; ; looks++) {
      const since = await pane.evaluate(whenStill);
      const seen = await pane.evaluate(lookOver);
      const heard = await pane.evaluate(violations);
      // What changes meanwhile is half one thing and half another: a button that is on again, in the colour that it had when it was off.
      if (looks < LOOKS && (await pane.evaluate(lastChange)) !== since) continue;
      found.push(...[...seen, ...heard].map((each) => `${name}: ${each}`));
      return;
    }
  };
  return { view, found };
}

/** As often a view is looked at that goes on changing. */
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
async function whenStill(): Promise<number | undefined> {
  const observed = window as Observed;
  for (let waits = 0; ; waits++) {
    // What was changed last has been drawn, so what moves because of it is known.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const moving = document.getAnimations().filter(({ playState }) => playState === "running");
    const ending = moving.filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    const quiet = performance.now() - (observed.changed ?? 0);
    if (ending.length === 0 && (quiet >= 150 || waits === 100)) return observed.changed;
    if (ending.length === 0) await new Promise((later) => setTimeout(later, 150 - quiet));
  }
}

/** In the page: what axe has against it, but that a pane has no landmarks. */
async function violations(): Promise<readonly string[]> {
  const { run } = (window as unknown as { readonly axe: typeof axe }).axe;
  const result = await run({ rules: { region: { enabled: false } }, resultTypes: ["violations"] });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" ")}`);
}
