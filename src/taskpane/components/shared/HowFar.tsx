import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

interface Props {
  /** What is on its way, for who cannot see the bar. */
  readonly label: string;
  /** null: nobody can tell yet. */
  readonly progress: { readonly done: number; readonly of: number } | null;
}

/** A bar that fills as something goes on. */
export function HowFar({ label, progress }: Props) {
  const styles = useStyles();
  const share = progress === null ? null : Math.min(progress.done / Math.max(progress.of, 1), 1);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      {...(progress !== null && { "aria-valuenow": progress.done, "aria-valuemax": progress.of })}
      className={styles.line}
    >
      <div
        className={mergeClasses(styles.done, share === null && styles.unknown)}
        {...(share !== null && { style: { width: `${share * 100}%` } })}
      />
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    height: "4px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  done: {
    height: "100%",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorCompoundBrandBackground,
    transitionProperty: "width",
    transitionDuration: tokens.durationUltraSlow,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  unknown: {
    width: "33%",
    animationName: { from: { transform: "translateX(-100%)" }, to: { transform: "translateX(300%)" } },
    animationDuration: "3s",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { width: "100%", animationName: { from: { opacity: 0.2 }, to: { opacity: 0.7 } } },
  },
});
