import { makeStyles, tokens } from "@fluentui/react-components";

interface Props {
  readonly now: readonly number[];
  readonly next: readonly number[];
  /** What it shows, in words. */
  readonly label: string;
}

const WIDTH = 64;
const HEIGHT = 20;

/** A course over the periods as a line; how it is now, where it differs, as a dashed one. */
export function Sparkline({ now, next, label }: Props) {
  const styles = useStyles();
  const highest = Math.max(...now, ...next);
  const lowest = Math.min(0, ...now, ...next);
  const points = (values: readonly number[]): string =>
    values
      .map((value, at) => {
        const x = 1 + (at * (WIDTH - 2)) / Math.max(1, values.length - 1);
        const y = HEIGHT - 2 - ((value - lowest) * (HEIGHT - 4)) / (highest - lowest || 1);
        return `${x.toFixed(1)},${y.toFixed(1)}`;
      })
      .join(" ");
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} className={styles.spark}>
      {points(now) !== points(next) && <polyline points={points(now)} className={styles.now} />}
      <polyline points={points(next)} className={styles.next} />
    </svg>
  );
}

const line = { fill: "none", strokeLinejoin: "round", "@media (forced-colors: active)": { stroke: "CanvasText" } } as const;

const useStyles = makeStyles({
  spark: { display: "block", flexShrink: 0 },
  now: { ...line, stroke: tokens.colorNeutralForeground3, strokeWidth: "1px", strokeDasharray: "2 2" },
  next: { ...line, stroke: tokens.colorBrandStroke1, strokeWidth: "1.5px" },
});
