import { readFile, stat } from "node:fs/promises";
import path from "node:path";

/** Gives a file by its address below the server's root, such as "workbench/page.js"; null: there is none. */
export type Files = (name: string) => Promise<Uint8Array | null>;

/** The files of a folder, nothing outside of it. */
export function filesIn(folder: string): Files {
  const root = path.resolve(folder);
  return async (name) => {
    const file = path.join(root, name);
    if (!file.startsWith(root + path.sep)) return null;
    const found = await stat(file).catch(() => null);
    return found?.isFile() ? readFile(file) : null;
  };
}
