import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import { readMoreTexts } from "../../../i18n/readTexts";
import { usePane } from "./usePane";
import { Waiting } from "./Waiting";

const parts: (() => Promise<unknown>)[] = [];

/** A part of the pane that is read when it is first shown; without a network it says so, and can be tried again. */
export function onDemand<Props extends object>(read: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let Part: ComponentType<Props> | null = null;
  const load = async (): Promise<ComponentType<Props>> => {
    const [part] = await Promise.all([Part ?? read(), readMoreTexts()]);
    return (Part = part);
  };
  parts.push(load);
  return function OnDemand(props: Props) {
    const [Shown, show] = useState(() => Part);
    const [failed, fail] = useState(false);
    useEffect(() => {
      let isGone = false;
      if (Shown === null && !failed)
        load().then(
          (loaded) => isGone || show(() => loaded),
          () => isGone || fail(true),
        );
      return () => {
        isGone = true;
      };
    }, [Shown, failed]);
    if (Shown !== null) return <Shown {...props} />;
    return !failed ? <Waiting /> : <NotRead onAgain={() => fail(false)} />;
  };
}

/** Reads all parts, for when nothing else is to be done: afterwards they are there at once, and without a network. */
export async function readAllParts(): Promise<void> {
  for (const load of parts) await load();
}

function NotRead({ onAgain }: { readonly onAgain: () => void }) {
  const styles = useStyles();
  const { pane } = usePane().texts;
  return (
    <div role="alert" className={styles.message} data-testid="notRead">
      <p className={styles.sentence}>{pane.notRead}</p>
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
