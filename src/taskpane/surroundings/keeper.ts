/** A place to keep small texts, such as the browser's; blocked in some hosts, then it throws. */
export type Keeper = Pick<Storage, "getItem" | "setItem">;

/** Browsers report blocked storage by throwing, even on access; then there is nothing to read and nowhere to write. */
export function kept<T>(access: () => T): T | null {
  try {
    return access();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
