import { readdirSync, statSync, watch, type FSWatcher } from "node:fs";
import path from "node:path";

/** An editor that saves touches a file more than once, and a change of branches many files. */
const TOGETHER = 30;

/** Calls `onChange` when a file anywhere in `folder` has changed, once for what changes together. Ends by what it answers. */
export function watchFolder(folder: string, onChange: () => void): () => void {
  let soon: NodeJS.Timeout | undefined;
  // Elsewhere Node asks the system for all folders at once. On Linux it watches every file, and loses those that an editor replaces.
  const isAtOnce = process.platform !== "linux";
  const folders = new Map<string, { readonly id: string; readonly watcher: FSWatcher }>();
  if (isAtOnce) folders.set(folder, { id: folder, watcher: watch(folder, { recursive: true }, changed) });
  else watchEach();
  return () => {
    clearTimeout(soon);
    for (const { watcher } of folders.values()) watcher.close();
  };

  function changed(): void {
    clearTimeout(soon);
    soon = setTimeout(() => {
      // First, so that what comes into a new folder from now on is seen.
      try {
        if (!isAtOnce) watchEach();
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
        // A folder went while it was looked at: more is about to change.
        return changed();
      }
      onChange();
    }, TOGETHER);
  }

  function watchEach(): void {
    const inside = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
    const found = new Map(
      [folder, ...inside.map((entry) => path.join(entry.parentPath, entry.name))].map((each) => [each, identity(each)]),
    );
    for (const [each, { id, watcher }] of folders)
      if (found.get(each) !== id) {
        watcher.close();
        folders.delete(each);
      }
    for (const [each, id] of found) if (!folders.has(each)) folders.set(each, { id, watcher: watch(each, changed) });
  }
}

/** Of a folder: another one in its place may have got its number, but not its birth. */
function identity(folder: string): string {
  const { ino, birthtimeMs } = statSync(folder);
  return `${ino} ${birthtimeMs}`;
}
