import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { PanePlace } from "../session/places";
import { SHOWN } from "./places";
import { usePane } from "./shared/usePane";

/** The id of what the tabs switch between, for screen readers. */
export const PANEL = "panel";

/** Chooses between the pane's places; arrow keys work, too. */
export function TabBar() {
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  return (
    <TabList
      className={styles.bar}
      aria-label={texts.pane.places.label}
      selectedValue={session.place}
      onTabSelect={(_event, { value }) => {
        const chosen = SHOWN.find((place) => place === value);
        if (chosen !== undefined) actions.choosePlace(chosen);
      }}
    >
      {SHOWN.map((place) => (
        <Tab key={place} id={tabId(place)} value={place} aria-controls={PANEL} data-testid={`tab-${place}`}>
          {texts.pane.places[place]}
        </Tab>
      ))}
    </TabList>
  );
}

export function tabId(place: PanePlace): string {
  return `tab-${place}`;
}

const useStyles = makeStyles({
  bar: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});
