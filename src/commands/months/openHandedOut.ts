import { openWorkbook } from "../../excel/request/openWorkbook";
import type { Outcome } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";
import type { NamedFile } from "./handedOutFile";

/** Opens a workbook that is handed out in a window of its own, where its user saves it. */
export function openHandedOut({ content }: NamedFile): Promise<Outcome<null>> {
  return settle(async () => {
    await openWorkbook(content);
    return done(null);
  });
}
