import { makeStyles, tokens } from "@fluentui/react-components";

/** Fluent makes a dialog as wide as a narrow page; here some of the pane stays visible around it. */
export const useNarrowDialog = makeStyles({
  surface: { width: `calc(100vw - 2 * ${tokens.spacingHorizontalM})`, maxWidth: "480px", padding: tokens.spacingHorizontalL },
  /** A dialog that may be longer than the pane: what is long scrolls. */
  page: { maxHeight: "calc(100vh - 48px)" },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  /** What is agreed to below a long page keeps its height. */
  agree: { flexShrink: 0 },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});
