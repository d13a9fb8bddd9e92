/** Where pages of the help stand within their language; apart from the pages, for whoever links to them. */

/** The first page: how to begin, and all others. */
export const CONTENTS = "index.html";

/** The page about a place of the pane or a form, by its id: `place-split.html`, `sheet-F1.html`. */
export function pageFile(id: string): string {
  return `${id === id.toLowerCase() ? "place" : "sheet"}-${id}.html`;
}
