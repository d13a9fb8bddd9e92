/** Which language the pane speaks: Excel's own, unless the user chose one; the choice is remembered on this device. */
import { LANGUAGES, type Language } from "../../plan/inputs/inputs";
import { languageOf } from "../../i18n/languages";

export type LanguageChoice = Language | "automatic";

/** The language to speak, when Office's display language is `locale`. */
export function spoken(choice: LanguageChoice, locale: string): Language {
  return choice === "automatic" ? languageOf(locale) : choice;
}

/** A place to keep small texts, such as the browser's; blocked in some hosts, then it throws. */
export type Keeper = Pick<Storage, "getItem" | "setItem">;

/**
 * The remembered choice. `partition` separates hosts that share a browser:
 * https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings
 */
export function rememberedLanguage(keeper: () => Keeper, partition: string | undefined): LanguageChoice {
  const kept = attempt(() => keeper().getItem(keyIn(partition)));
  return LANGUAGES.find((language) => language === kept) ?? "automatic";
}

/** Remembers the choice; where nothing can be kept it holds until the pane closes. */
export function rememberLanguage(keeper: () => Keeper, partition: string | undefined, choice: LanguageChoice): void {
  attempt(() => keeper().setItem(keyIn(partition), choice));
}

function keyIn(partition: string | undefined): string {
  return `${partition ?? ""}TargetCascade.language`;
}

/** Browsers report blocked storage by throwing, even on access; then there is nothing to read and nowhere to write. */
function attempt<T>(access: () => T): T | null {
  try {
    return access();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
