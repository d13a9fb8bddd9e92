/** The text of a plan file where a list might stand: pasted, or on a sheet that it was exported to. */
import type { GridValue } from "./grid";

/** Everything else are cells of a list. */
export function isPlanText(text: string): boolean {
  return /^[\s\uFEFF]*[[{]/.test(text);
}

/** Null: what stands there is none. A line may go on in the cells beside it. */
export function planTextOn(values: readonly (readonly GridValue[])[]): string | null {
  const text = values.map((row) => row.join("")).join("\n");
  return isPlanText(text) ? text : null;
}
