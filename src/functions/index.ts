/**
 * Brings the functions to Excel, for whoever runs them without a pane: dist/functions.js. The pane's page has `onDemand.ts`.
 * Where Excel has no functions of add-ins there is no `CustomFunctions`, and nothing to do.
 */
import { languageOf } from "../i18n/languages";
import type { Language } from "../plan/inputs/inputs";
import { associate, type FunctionRuntime } from "./associate";

declare const CustomFunctions: FunctionRuntime | undefined;

if (typeof CustomFunctions !== "undefined") associate(CustomFunctions, displayLanguage);

/** The language of Excel's own menus. */
function displayLanguage(): Language {
  const context: Office.Context | undefined = typeof Office === "undefined" ? undefined : Office.context;
  return languageOf(context?.displayLanguage ?? "en");
}
