import { block } from "../../sheet/spec/block";
import type { Texts } from "../texts";
import type { Part } from "./part";

/** Where those sign who are responsible for what stands above. */
export function signaturesPart(row: number, texts: Texts): Part {
  return { blocks: [block(row, 0, "subtitle", [[texts.forms.signatures]])], merges: [], heights: [[row, 30]] };
}
