import { useEffect } from "react";
import type { Beside as Shown } from "../../session/session";
import { usePane } from "../shared/usePane";
import { HelpLinks } from "./HelpLinks";
import { News } from "./News";
import { Tour } from "./Tour";

const CONTENTS = { help: HelpLinks, tour: Tour, news: News } as const;

/** Help, the tour or what is new: never over what the pane is for, until somebody closes it. */
export function Beside({ shown }: { readonly shown: Shown }) {
  const { actions } = usePane();
  const Contents = CONTENTS[shown];
  useEffect(() => {
    actions.saw(shown);
  }, [actions, shown]);
  return <Contents />;
}
