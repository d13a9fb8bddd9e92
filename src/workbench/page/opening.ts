/**
 * What the page runs first: it shows the pane at once, and reads the spreadsheet, which is long, after the pane has been seen.
 */
import { expectMacWindow } from "../bridge/expectedWindow";
import { chosenLanguage, openPane } from "./pane";

const pane = document.getElementById("pane") as HTMLIFrameElement;
window.macWindow = expectMacWindow();
pane.addEventListener("load", () => requestAnimationFrame(() => setTimeout(readPage, 0)), { once: true });
openPane(pane, chosenLanguage(location.search, navigator.language));

function readPage(): void {
  const script = document.createElement("script");
  script.src = "page.js";
  document.body.append(script);
}
