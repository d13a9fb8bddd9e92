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
  const found: string[] = [];
  const view = async (name: string): Promise<void> => {
    // What comes in late is there, and what moves stands still.
    await page.waitForTimeout(350);
    await pane.evaluate(standStill);
    const seen = await pane.evaluate(lookOver);
    const heard = await pane.evaluate(violations);
    found.push(...[...seen, ...heard].map((each) => `${name}: ${each}`));
  };
  return { view, found };
}

/** In the page: until colours and places have come to where they go. What turns for ever is left out. */
async function standStill(): Promise<void> {
  for (;;) {
    // What was changed last has been drawn, so what moves because of it is known.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const moving = document.getAnimations().filter(({ playState }) => playState === "running");
    const ending = moving.filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    if (ending.length === 0) return;
    await Promise.allSettled(ending.map(({ finished }) => finished));
  }
}

/** In the page: what axe has against it, but that a pane has no landmarks. */
async function violations(): Promise<readonly string[]> {
  const { run } = (window as unknown as { readonly axe: typeof axe }).axe;
  const result = await run({ rules: { region: { enabled: false } }, resultTypes: ["violations"] });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" ")}`);
}
