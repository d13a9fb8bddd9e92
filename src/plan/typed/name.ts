import { plain } from "./plain";

/**
 * Names are the same if whoever reads them takes them for the same: whatever the case, full width or not, however many spaces, and with
 * or without characters that nobody sees: "ＡＢＣ  公司" and "abc 公司" are one client.
 */
export function folded(name: string): string {
  return plain(name).toLowerCase();
}

/** Names become headings of Excel tables, which hold 255 characters. */
export const NAME_LIMIT = 255;
