/** Names are the same if they differ only in case and spaces: "客户 甲" and "客户  甲" are one to whoever reads them. */
export function folded(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}
