import { announcement } from "../../sentences/announcement";
import { usePane } from "../shared/usePane";

/** What a screen reader speaks when the pane changes. */
export function Announcement() {
  const { session, texts } = usePane();
  return announcement(session, texts);
}
