import { makeStyles, tokens } from "@fluentui/react-components";

interface Props {
  readonly growth: number;
  readonly team: number;
  /** The largest growth, or fall, of all that are shown. */
  readonly most: number;
  /** Somebody's falls, so that all bars begin in the middle. */
  readonly hasFall: boolean;
}

const WIDTH = 72;
const HEIGHT = 14;

/** A bar from nothing to the growth, with a line where the team's is. The words beside it say the same. */
export function GrowthBar({ growth, team, most, hasFall }: Props) {
  const styles = useStyles();
  const zero = hasFall ? WIDTH / 2 : 1;
  const room = hasFall ? WIDTH / 2 - 1 : WIDTH - 2;
  const at = (share: number): number => zero + (share * room) / (most || 1);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true" className={styles.bar}>
      <rect
        x={Math.min(zero, at(growth))}
        y={3}
        width={Math.max(1, Math.abs(at(growth) - zero))}
        height={HEIGHT - 6}
        className={styles.growth}
      />
      <line x1={at(team)} x2={at(team)} y1={0} y2={HEIGHT} className={styles.team} />
    </svg>
  );
}

const useStyles = makeStyles({
  bar: { display: "block" },
  growth: { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "CanvasText" } },
  team: { stroke: tokens.colorNeutralForeground1, strokeWidth: "1.5px", "@media (forced-colors: active)": { stroke: "Highlight" } },
});
