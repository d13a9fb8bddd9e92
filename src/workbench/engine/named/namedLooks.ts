/**
 * Looks with a name, as Excel has them: a cell refers to one ("Normal", "Good", "TC Input") and looks like it, aspect by aspect, as far as
 * it was not given a look of its own. An aspect in which a cell differs from its named look was set on the cell directly, and stays when
 * the named look changes.
 */
import type { SideStore } from "../workbook/sideStore";
import { ASPECTS, USUAL_LOOK, USUAL_NAME, type NamedLook } from "../../../xlsx/file/looks";
import { BUILT_IN_LOOKS } from "./builtInLooks";

const TOPIC = "styles";
const APPLIED = "appliedStyles";
const FIRST: readonly NamedLook[] = Object.entries(BUILT_IN_LOOKS).map(([name, { look, includes }]) => ({
  name,
  builtIn: true,
  includes: includes ?? ASPECTS,
  look: { ...USUAL_LOOK, ...look, borders: { ...USUAL_LOOK.borders, ...look.borders } },
}));

/** The workbook's, in the order in which they came. */
export function namedLooks(side: SideStore): readonly NamedLook[] {
  return side.get<readonly NamedLook[]>("", TOPIC, FIRST);
}

/** Names know no small and capital letters. */
export function namedLook(side: SideStore, name: string): NamedLook | undefined {
  const wanted = name.toLowerCase();
  return namedLooks(side).find((each) => each.name.toLowerCase() === wanted);
}

/** In the place of the one with the same name, else as the last. */
export function keepNamedLook(side: SideStore, changed: NamedLook): void {
  const before = namedLooks(side);
  const isThere = before.some(({ name }) => name === changed.name);
  side.set("", TOPIC, isThere ? before.map((each) => (each.name === changed.name ? changed : each)) : [...before, changed]);
}

export function forgetNamedLook(side: SideStore, name: string): void {
  side.set(
    "",
    TOPIC,
    namedLooks(side).filter((each) => each.name !== name),
  );
}

/** Whether some cell may have it: looking through all cells for one that was never given to any is spared. */
export function wasApplied(side: SideStore, name: string): boolean {
  return name === USUAL_NAME || side.get<ReadonlySet<string>>("", APPLIED, new Set()).has(name);
}

/** What a file says of them: the workbook's own, and of those that Excel brings along what cells have or what was changed. */
export function savedLooks(side: SideStore): readonly NamedLook[] {
  return namedLooks(side).filter((each) => !FIRST.includes(each) || (each.name !== USUAL_NAME && wasApplied(side, each.name)));
}

export function markApplied(side: SideStore, name: string): void {
  const applied = side.get<ReadonlySet<string>>("", APPLIED, new Set());
  if (!applied.has(name)) side.set("", APPLIED, new Set([...applied, name]));
}
