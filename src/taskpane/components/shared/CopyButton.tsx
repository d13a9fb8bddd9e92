import { Button, makeStyles } from "@fluentui/react-components";
import { CheckmarkRegular, CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { copyText } from "../../surroundings/copyText";
import { onDemand } from "./onDemand";
import { usePane } from "./usePane";

// Where copying is blocked, which is rare.
const TextByHand = onDemand(async () => (await import("./TextByHand")).TextByHand);

interface Props {
  /** Or what makes it when it is wanted. */
  readonly text: string | (() => string);
  readonly label: string;
}

/** Copies a text and says so; where copying is blocked, it shows the text, selected, to be copied by hand. */
export function CopyButton({ text, label }: Props) {
  const styles = useStyles();
  const { copy } = usePane().texts.pane;
  const [last, setLast] = useState<{ readonly of: Props["text"]; readonly text: string; readonly copied: boolean } | null>(null);
  const state = last?.of !== text ? "ready" : last.copied ? "copied" : "refused";
  const press = async (): Promise<void> => {
    const made = typeof text === "string" ? text : text();
    setLast({ of: text, text: made, copied: await copyText(made) });
  };
  return (
    <div className={styles.copy}>
      <Button
        size="small"
        appearance="subtle"
        icon={state === "copied" ? <CheckmarkRegular /> : <CopyRegular />}
        onClick={() => void press()}
      >
        <span aria-live="polite">{state === "copied" ? copy.copied : label}</span>
      </Button>
      {state === "refused" && <TextByHand text={last?.text ?? ""} />}
    </div>
  );
}

const useStyles = makeStyles({
  copy: { display: "flex", flexDirection: "column", alignItems: "stretch", "& > button": { alignSelf: "flex-end" } },
});
