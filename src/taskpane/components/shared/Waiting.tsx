import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

/** Shown while something is on its way. Most things are there before anyone could read what they are, so it comes with a delay. */
export function Waiting({ label }: { readonly label?: string }) {
  const styles = useStyles();
  const id = useId();
  if (label === undefined) return <span className={styles.waiting} aria-hidden="true" children={<span className={styles.ring} />} />;
  return (
    <div className={styles.waiting}>
      <span className={styles.ring} role="progressbar" aria-labelledby={id} />
      <span id={id}>{label}</span>
    </div>
  );
}

const useStyles = makeStyles({
  waiting: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: "300ms",
    animationDuration: "1ms",
    animationFillMode: "both",
    overflowWrap: "anywhere",
  },
  ring: {
    flexShrink: 0,
    boxSizing: "border-box",
    width: "20px",
    height: "20px",
    border: `2px solid ${tokens.colorBrandStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    borderRadius: tokens.borderRadiusCircular,
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1.5s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "6s" },
    "@media (forced-colors: active)": { border: "2px solid CanvasText", borderTopColor: "Highlight" },
  },
});
