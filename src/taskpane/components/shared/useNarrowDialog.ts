import { makeStyles, tokens } from "@fluentui/react-components";

/** Fluent makes a dialog as wide as a narrow page; here some of the pane stays visible around it. */
export const useNarrowDialog = makeStyles({
  surface: { width: `calc(100vw - 2 * ${tokens.spacingHorizontalM})`, maxWidth: "480px", padding: tokens.spacingHorizontalL },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});
