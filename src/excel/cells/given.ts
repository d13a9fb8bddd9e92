import type { Content } from "../../sheet/merge/ourContent";
import { asText } from "../request/asText";

/** A cell's content as Excel has to be given it. `isFormula`: it is calculated; text may begin with "=" as well. */
export function given(content: Content, isFormula: boolean): Content {
  return typeof content === "string" && !isFormula ? asText(content) : content;
}
