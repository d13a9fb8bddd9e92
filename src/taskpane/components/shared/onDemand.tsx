import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import { notLoaded } from "../../tasks/notLoaded";
import { usePane } from "./usePane";

const parts: (() => Promise<unknown>)[] = [];

/** A part of the pane that is read when it is first shown; without a network it says so, and can be tried again. */
export function onDemand<Props extends object>(read: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let Part: ComponentType<Props> | null = null;
  const load = async (): Promise<ComponentType<Props>> => (Part ??= await read());
  parts.push(load);
  return function OnDemand(props: Props) {
    const [Shown, show] = useState(() => Part);
    const [failure, fail] = useState<unknown>(null);
    useEffect(() => {
      let isGone = false;
      if (Shown === null && failure === null)
        load().then(
          (loaded) => isGone || show(() => loaded),
          (error: unknown) => isGone || fail(error),
        );
      return () => {
        isGone = true;
      };
    }, [Shown, failure]);
    if (Shown !== null) return <Shown {...props} />;
    // Most parts are there before anyone could see that they were not.
    return failure === null ? <Spinner size="tiny" delay={300} /> : <NotRead error={failure} onAgain={() => fail(null)} />;
  };
}

/** Reads all parts, for when nothing else is to be done: afterwards they are there at once, and without a network. */
export async function readAllParts(): Promise<void> {
  for (const load of parts) await load();
}

function NotRead({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) {
  const styles = useStyles();
  const { pane, writing } = usePane().texts;
  return (
    <div role="alert" className={styles.message} data-testid="notRead">
      <p className={styles.sentence}>{writing.failure(notLoaded(error))}</p>
      <Button size="small" onClick={onAgain}>
        {pane.tryAgain}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  message: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
  },
  sentence: { margin: 0, overflowWrap: "anywhere" },
});
