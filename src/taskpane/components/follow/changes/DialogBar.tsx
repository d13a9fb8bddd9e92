import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";

interface Props {
  readonly intent: "error" | "warning";
  readonly title?: string;
  readonly text: string;
}

/** A sentence within a dialog that stands at no field of it. */
export function DialogBar({ intent, title, text }: Props) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.message}>
      <MessageBarBody className={styles.sentence}>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>} {text}
      </MessageBarBody>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  message: { flexShrink: 0 },
  sentence: { whiteSpace: "normal", overflowWrap: "anywhere" },
});
