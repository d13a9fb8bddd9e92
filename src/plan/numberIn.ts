/** The number that a text means, Chinese full-width digits, thousands separators, a currency sign and percent included; null if none: "￥1,200" is 1200, "5%" 0.05. */
export function numberIn(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/\s/g, "").replace(/^([+-]?)[¥￥$]/, "$1");
  const [, number, percent] = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d+)?|[+-]?\.\d+)(%?)$/i.exec(plain) ?? [];
  if (number === undefined) return null;
  const value = Number(number.replace(/,/g, ""));
  return percent ? value / 100 : value;
}
