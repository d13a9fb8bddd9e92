import { watchFolder } from "./watchFolder";

export interface UpToDate<T> {
  /** What is made of the folder as it is now: whoever asks after a change waits for it. */
  get(): Promise<T>;
  /** Ends the watching. */
  close(): void;
}

/**
 * Makes something of a folder, and again whenever a file in there changes. Throws when it cannot be made at first. Later `onMade` is told
 * each time that it was made anew, or why that failed, and what there was stays.
 */
export async function keptUpToDate<T>(
  folder: string,
  make: () => Promise<T>,
  onMade: (failure: string | null) => void,
): Promise<UpToDate<T>> {
  let isWanted = false;
  // Before it is made, so that no change is missed.
  const close = watchFolder(folder, again);
  let latest = make();
  try {
    await latest;
  } catch (error) {
    close();
    throw error;
  }
  return { get: () => latest, close };

  function again(): void {
    if (isWanted) return;
    isWanted = true;
    latest = latest.then(async (before) => {
      isWanted = false;
      try {
        const made = await make();
        onMade(null);
        return made;
      } catch (error) {
        onMade(error instanceof Error ? error.message : String(error));
        return before;
      }
    });
  }
}
