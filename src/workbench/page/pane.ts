import { languageOf, spokenIn } from "../../i18n/languages";
import type { Language } from "../../plan/inputs/inputs";

/** The language of `?lang=`, else the browser's when it is one of ours, else Chinese. */
export function chosenLanguage(search: string, browser: string): Language {
  const asked = new URLSearchParams(search).get("lang");
  if (asked) return languageOf(asked);
  return spokenIn(browser) ?? "zh-CN";
}

/** Opens the product's own page in the frame, told what Excel on the Mac would tell it in the address. */
export function openPane(frame: HTMLIFrameElement, language: Language): void {
  // The client remembers the last host of this window; a changed language must not meet the old one.
  sessionStorage.removeItem("hostInfoValue");
  frame.src = `/taskpane.html?_host_Info=${encodeURIComponent(`Excel$Mac$16.00$${language}`)}`;
}

/** Puts the sample team into the workbook as a user does: by the pane's own button, once it is there. */
export async function pressSample(frame: HTMLIFrameElement): Promise<void> {
  (await ready(frame, "sample")).click();
}

/** Hands a plan file to the pane's own import. Where a plan stands already, the pane asks the user whether to replace it. */
export async function importPlan(frame: HTMLIFrameElement, file: File): Promise<void> {
  // Where there is a plan, it is one of the ways to get another in, at the first place.
  const first = await ready(frame, "import", "tab-prepare");
  first.click();
  if (first.dataset["testid"] !== "import") (await ready(frame, "import")).click();
  const input = (await ready(frame, "importFile")) as HTMLInputElement;
  const chosen = new DataTransfer();
  chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  (await ready(frame, "importYes")).click();
}

/** The element of the pane with the first of these test ids that is there and can be used, as soon as one is. */
async function ready(frame: HTMLIFrameElement, ...testIds: readonly string[]): Promise<HTMLElement> {
  for (;;) {
    for (const testId of testIds) {
      const found = frame.contentDocument?.querySelector<HTMLElement>(`[data-testid=${testId}]:not([aria-disabled=true], [disabled])`);
      if (found) return found;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
