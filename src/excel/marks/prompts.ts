/**
 * What is wrong with a cell, beside it while it is selected: the input message of a data validation. Only cells that have none get one;
 * what may be typed there stays as it is. One of ours is known by its title, and where nothing was checked, by the rule that it stands on.
 */
import { promptTexts } from "../../i18n/promptTexts";
import type { Area } from "../../sheet/place/place";
import type { Notice } from "../../sheet/spec/spec";
import { within } from "../cells/applyCheck";
import { addresses, alike, areasAt, type Areas } from "../cells/areasOf";
import { areaOn } from "../request/areaOn";
import { SIGN, isMark } from "./markFormula";

/** What a cell, or cells that are alike, say while they are selected. */
export type PromptSeen =
  /** Nothing, and anything may be typed there; or something may not. */
  | "none"
  | "checked"
  /** What we have said there before, on a rule of our own or on one that stood there. */
  | "oursAlone"
  | "ours"
  /** What the user or the form says. */
  | "others";

/** Asks for it; to be read once the request has been sent. */
export function askPrompt({ dataValidation }: Excel.Range): () => PromptSeen {
  dataValidation.load("type,rule,prompt");
  return () => seen(dataValidation);
}

/** Cells that differ among themselves say nothing in common, and are left as they are. */
function seen({ type, rule, prompt }: Excel.DataValidation): PromptSeen {
  if (type === "Inconsistent" || type === "MixedCriteria") return "others";
  const { title = "", message = "" } = (prompt as Excel.DataValidationPrompt | null) ?? {};
  const isOurs = Object.values(promptTexts).some((texts) => texts.title === title);
  if (!isOurs && title + message !== "") return "others";
  if (isMark(String((rule as Excel.DataValidationRule | null)?.custom?.formula ?? ""))) return "oursAlone";
  return type === "None" ? "none" : isOurs ? "ours" : "checked";
}

/** Cells, and what they say while they are selected. */
export interface Prompted {
  readonly area: Area;
  readonly prompt: PromptSeen;
}

/** Queues that cells say nothing of ours any more. */
export function takePrompts(worksheet: Excel.Worksheet, said: readonly Prompted[]): void {
  clear(worksheet, said);
  for (const { area, prompt } of said)
    if (prompt === "ours") areaOn(worksheet, area).dataValidation.prompt = { showPrompt: true, title: "", message: "" };
}

/** Queues what cells say from now on, each its own. Where a rule covers cells that say different things, Excel refuses to set it. */
export function givePrompts(worksheet: Excel.Worksheet, cells: readonly (Prompted & { readonly notice: Notice })[]): void {
  clear(worksheet, cells);
  const free = cells.filter(({ prompt }) => prompt === "none" || prompt === "oursAlone");
  for (const address of addresses(free.map(({ area }) => area)))
    areasAt(worksheet, address).dataValidation.rule = { custom: { formula: `=${SIGN}` } };
  for (const same of alike(free, ({ notice }) => notice))
    for (const address of addresses(same.map(({ area }) => area))) say(areasAt(worksheet, address), same[0].notice);
  for (const { area, prompt, notice } of cells) if (prompt === "checked" || prompt === "ours") say(areaOn(worksheet, area), notice);
}

function say({ dataValidation }: Areas, notice: Notice): void {
  dataValidation.prompt = { showPrompt: true, ...within(notice) };
}

function clear(worksheet: Excel.Worksheet, cells: readonly Prompted[]): void {
  const ours = cells.flatMap(({ area, prompt }) => (prompt === "oursAlone" ? [area] : []));
  for (const address of addresses(ours)) areasAt(worksheet, address).dataValidation.clear();
}
