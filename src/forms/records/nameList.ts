/**
 * Several names in one cell: 客户经理甲、客户经理乙. A name that itself contains a separator or begins with a quote stands in quotes, as in
 * CSV (RFC 4180), so that every list is read back as it was.
 */
const SEPARATOR = /[、,，;；\n]/;

export function nameListText(names: readonly string[], separator: string): string {
  return names.map((name) => (SEPARATOR.test(name) || name.startsWith('"') ? `"${name.replaceAll('"', '""')}"` : name)).join(separator);
}

/** Names between separators; nothing between two of them is no name. */
export function namesIn(text: string): readonly string[] {
  const parts = text.match(/\s*"(?:[^"]|"")*"\s*(?=[、,，;；\n]|$)|[^、,，;；\n]+/g) ?? [];
  return parts
    .map((part) => part.trim())
    .map((part) => (/^".*"$/s.test(part) && part.length > 1 ? part.slice(1, -1).replaceAll('""', '"').trim() : part))
    .filter((name) => name !== "");
}
