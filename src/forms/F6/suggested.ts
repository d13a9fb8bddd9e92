import type { Inputs } from "../../plan/inputs/inputs";
import type { Visit } from "../../plan/inputs/visit";
import { VISIT_ROWS } from "../../plan/reports/kinds";
import { codeIn, markOf } from "../../plan/reports/rowCode";
import { folded } from "../../plan/typed/name";

type Suggested = "place" | "title" | "phone";

/**
 * A visit as it was typed, where a program has left values in place of all formulas: what the form suggests for its client and contact, in
 * a cell that was handed out with nothing of its own, was typed by nobody.
 *
 * @param code of its line
 */
export function withoutSuggested(visit: Visit, code: string, { clientFiles, contacts }: Inputs): Visit {
  const { client, contact } = visit;
  const known = contacts.find((one) => one.client === client && folded(one.name) === folded(contact));
  const suggested: Readonly<Record<Suggested, string>> = {
    place: clientFiles.find((one) => one.client === client)?.address ?? "",
    title: known?.title ?? "",
    phone: known?.phone ?? "",
  };
  const marks = codeIn(code)?.marks;
  const own = (field: Suggested): string => {
    const mark = marks?.[VISIT_ROWS.fields.indexOf(field)];
    return visit[field] === suggested[field] && (mark === undefined || mark === markOf("")) ? "" : visit[field];
  };
  return { ...visit, place: own("place"), title: own("title"), phone: own("phone") };
}
