import type { Work } from "./work";

/**
 * Of what has to be done to a sheet only what its spec says otherwise than before: whatever somebody typed over stays for the next writing,
 * which knows what becomes of it. Null where rows or columns would move, or nobody knows what was written.
 */
export function onlyNews(work: Work): Work | null {
  if (work.type === "same") return work;
  if (work.type !== "merge" || work.merge.structure.changes.length > 0) return null;
  const { merge } = work;
  const typed = new Set(merge.putBack.map(({ row, column }) => `${row}:${column}`));
  return { ...work, merge: { ...merge, putBack: [], writes: merge.writes.filter(({ row, column }) => !typed.has(`${row}:${column}`)) } };
}
