/** Which language the pane speaks: Excel's own, unless the user chose one; the choice is remembered on this device. */
import { LANGUAGES, type Language } from "../../plan/inputs/inputs";
import { languageOf } from "../../i18n/languages";
import { kept, type Keeper } from "./keeper";

export type LanguageChoice = Language | "automatic";

/** The language to speak, when Office's display language is `locale`. */
export function spoken(choice: LanguageChoice, locale: string): Language {
  return choice === "automatic" ? languageOf(locale) : choice;
}

/**
 * The remembered choice. `partition` separates hosts that share a browser:
 * https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings
 */
export function rememberedLanguage(keeper: () => Keeper, partition: string | undefined): LanguageChoice {
  const choice = kept(() => keeper().getItem(keyIn(partition)));
  return LANGUAGES.find((language) => language === choice) ?? "automatic";
}

/** Remembers the choice; where nothing can be kept it holds until the pane closes. */
export function rememberLanguage(keeper: () => Keeper, partition: string | undefined, choice: LanguageChoice): void {
  kept(() => keeper().setItem(keyIn(partition), choice));
}

function keyIn(partition: string | undefined): string {
  return `${partition ?? ""}TargetCascade.language`;
}
