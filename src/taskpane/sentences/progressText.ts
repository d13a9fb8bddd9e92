import type { AllTexts } from "../../i18n/allTexts";
import type { Work } from "../session/session";

/** What is going on, and how far it is. */
export function progressText({ task, progress }: Extract<Work, { readonly type: "Generating" }>, { pane, selfTest }: AllTexts): string {
  if (progress === null) return pane.busy[task];
  const { doing, done, of, sheet } = progress;
  if (task === "handOut") return `${pane.busy[task]} ${done} / ${of}`;
  if (doing === "reading") return pane.progress.file(Math.floor(done), of, sheet);
  return task === "selfTest" ? selfTest.asking(done, of) : pane.progress.sheet(done, of, sheet);
}
