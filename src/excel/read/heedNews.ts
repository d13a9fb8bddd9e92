/** What another pane has written between two requests of a reading. */
import type { Lease } from "../record/underWay";
import { isFresh } from "../record/writer";
import { Superseded } from "../request/failure";
import { survey, type Survey } from "./survey";

/**
 * Throws where sheets or names are others than were surveyed. Only where another pane has written a moment ago, that takes a request.
 *
 * @param lease who had written last, by a request after the survey
 */
export async function heedNews(context: Excel.RequestContext, seen: Survey, lease: Lease): Promise<void> {
  if (isFresh(lease) && said(await survey(context)) !== said(seen)) throw new Superseded();
}

function said({ sheets, names }: Survey): string {
  return JSON.stringify([sheets.map(({ id, name }) => [id, name]), [...names]]);
}
