import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { PLACES, type PanePlace } from "../session/places";
import { usePane } from "./shared/usePane";

/** The id of what the tabs switch between, for screen readers. */
export const PANEL = "panel";

/** Chooses between the pane's places; arrow keys, Home and End work, too. Fluent's own tabs are a tenth of what the pane loads first. */
export function TabBar({ shown }: { readonly shown: PanePlace }) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const { texts, actions } = usePane();
  const choose = (event: KeyboardEvent): void => {
    const at = AT[event.key]?.(PLACES.indexOf(shown));
    const place = at === undefined ? undefined : PLACES.at(at % PLACES.length);
    if (place === undefined) return;
    event.preventDefault();
    actions.choosePlace(place);
    bar.current?.querySelector<HTMLElement>(`#${tabId(place)}`)?.focus();
  };
  return (
    <div ref={bar} role="tablist" aria-label={texts.pane.places.label} className={styles.bar} onKeyDown={choose}>
      {PLACES.map((place) => (
        <button
          key={place}
          type="button"
          role="tab"
          id={tabId(place)}
          aria-controls={PANEL}
          aria-selected={place === shown}
          tabIndex={place === shown ? 0 : -1}
          data-testid={`tab-${place}`}
          className={mergeClasses(styles.tab, place === shown && styles.chosen)}
          onClick={() => actions.choosePlace(place)}
        >
          {texts.pane.places[place]}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads from a tab; `Array.at` counts what is below 0 from the end. */
const AT: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: () => -1,
};

export function tabId(place: PanePlace): string {
  return `tab-${place}`;
}

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridAutoFlow: "column",
    // As wide as each other, chosen or not.
    gridAutoColumns: "minmax(0, 1fr)",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // Borders of transparent colour are drawn in forced colours, where only one tab may look chosen.
    "@media (forced-colors: active)": { borderBottomColor: "ButtonFace" },
  },
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight", color: "Highlight" },
  },
});
