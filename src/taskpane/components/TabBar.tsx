import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { TABS } from "../session/session";
import { usePane } from "./usePane";

/** The id of what the tabs switch between, for screen readers. */
export const PANEL = "panel";

/** Chooses between the pane's tabs; arrow keys work, too. */
export function TabBar() {
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  return (
    <TabList
      className={styles.bar}
      aria-label={texts.pane.tabs.label}
      selectedValue={session.tab}
      onTabSelect={(_event, { value }) => {
        const chosen = TABS.find((tab) => tab === value);
        if (chosen !== undefined) actions.chooseTab(chosen);
      }}
    >
      {TABS.map((tab) => (
        <Tab key={tab} id={tabId(tab)} value={tab} aria-controls={PANEL} data-testid={`tab-${tab}`}>
          {texts.pane.tabs[tab]}
        </Tab>
      ))}
    </TabList>
  );
}

export function tabId(tab: string): string {
  return `tab-${tab}`;
}

const useStyles = makeStyles({
  bar: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});
