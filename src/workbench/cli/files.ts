/** Reading and writing files of the user's, whose troubles are the user's to know. */
import { rename, rm, writeFile } from "node:fs/promises";

/** The file that was there stays until the new one is complete. */
export async function replaceFile(path: string, content: Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, content);
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}

/** What the file system has to say is for the user. */
export async function attempt<T>(work: () => Promise<T>): Promise<{ readonly value: T } | { readonly reason: string }> {
  try {
    return { value: await work() };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
