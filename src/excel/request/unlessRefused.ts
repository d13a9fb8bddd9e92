import { isOfficeError } from "./failure";

/** What came of some work; false where Excel refuses it. */
export async function unlessRefused(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return false;
  }
}
