import type { ComponentType, RefObject } from "react";
import type { Tab } from "../session/session";
import { ScoreTab } from "./review/ReviewPlace";
import { SplitTab } from "./split/SplitPlace";
import { YearTab } from "./follow/FollowPlace";

/**
 * What each of the pane's tabs shows. A new tab takes four things: its name in `TABS` of session.ts and, there, which tasks are
 * its own (`tabOf`); its label in i18n, `pane.tabs`; a folder of components beside this file; and a line here.
 */
export const tabs: Readonly<Record<Tab, ComponentType<TabProps>>> = { split: SplitTab, year: YearTab, score: ScoreTab };

export interface TabProps {
  /** For the button to press next: it gets the focus when the one that had it is gone. */
  readonly nextStep: RefObject<HTMLButtonElement | null>;
}
