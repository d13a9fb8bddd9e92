import { createContext, useContext } from "react";
import type { AllTexts } from "../../../i18n/allTexts";
import type { Actions } from "../../store/actions";
import type { Session } from "../../session/session";

/** What every part of the pane needs: what to show, in which words, and what the user can do. */
export interface PaneContents {
  readonly session: Session;
  readonly texts: AllTexts;
  readonly actions: Actions;
}

export const PaneContext = createContext<PaneContents | null>(null);

/** The pane's contents; only inside the pane. */
export function usePane(): PaneContents {
  const contents = useContext(PaneContext);
  if (contents === null) throw new Error("usePane needs the pane around it");
  return contents;
}
