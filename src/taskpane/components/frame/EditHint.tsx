import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePane } from "../shared/usePane";
import { useCard } from "../shared/useCard";

/** Excel answers in a moment, unless it is slow, or the user is typing in a cell: then it waits for Enter, and somebody has to say so. */
const DELAY = 2000;

/** Appears while a cell is being edited and something else waits for that; shown only while there is nothing else to tell. */
export function EditHint() {
  const card = useCard();
  const styles = useStyles();
  const { pane } = usePane().texts;
  const [isWaiting, setIsWaiting] = useState(false);
  useEffect(() => {
    let timer = setTimeout(ask, DELAY);
    let isGone = false;
    async function ask(): Promise<void> {
      const { isEditing } = await import("../../../commands/pane/isEditing");
      const found = await isEditing();
      if (isGone) return;
      setIsWaiting(found);
      timer = setTimeout(ask, DELAY);
    }
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, []);
  return (
    <p role="status" className={mergeClasses(card.text, isWaiting && styles.hint)}>
      {isWaiting && pane.editHint}
    </p>
  );
}

const useStyles = makeStyles({
  hint: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
});
