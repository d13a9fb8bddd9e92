/** A file that came back, read where it is chosen: in the pane and on the command line alike. */
import { Cancelled } from "../../excel/request/failure";
import { readXlsx, type ReadOptions } from "../../returned/readXlsx";
import type { Source } from "./source";

type Watching = Pick<ReadOptions, "onProgress" | "signal">;

/** Megabytes of a file that is worth loading: what is packed in it cannot be less. */
export const LARGEST_FILE = 100;

/** `bytes` null: the file is larger than that. Throws {@link Cancelled} when the user has asked to stop. */
export async function fileSource(name: string, bytes: Uint8Array | null, options: Watching = {}): Promise<Source> {
  if (bytes === null) return { name, sheets: [], problem: { type: "HugeWorkbook", limit: "megabytes", most: LARGEST_FILE } };
  const read = await readXlsx(bytes, options);
  switch (read.type) {
    case "Stopped":
      throw new Cancelled();
    case "Unreadable":
      return { name, sheets: [], problem: read.problem };
    case "Workbook":
      return {
        name,
        sheets: read.sheets.map(({ name: tab, reading, layout: { merges } }) => ({ name: tab, reading: { ...reading, merges } })),
        broken: read.broken,
      };
  }
}
