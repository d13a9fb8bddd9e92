/**
 * Widths of columns: people count characters of the default font, Office.js wants points. With Excel's default font a
 * character is 7 pixels wide and a column adds 5 for its margins; a pixel is ¾ of a point. The usual 8.43 characters are 48 points.
 * https://learn.microsoft.com/office/troubleshoot/excel/determine-column-widths
 */
export function points(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}
