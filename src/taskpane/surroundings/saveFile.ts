/**
 * Whether a download saves anything here: the web view in which Excel on Mac and iPad shows panes saves nothing and says nothing
 * (https://github.com/OfficeDev/office-js/issues/3385). Alone among the relatives of Safari it does not call itself so.
 */
export function canSaveFiles({ userAgent }: Pick<Navigator, "userAgent"> = navigator): boolean {
  return !userAgent.includes("AppleWebKit/") || userAgent.includes("Safari/");
}

/** Gives a file to the browser to save. Nothing tells whether it did. */
export function saveFile(content: Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // A browser that asks first reads it later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
