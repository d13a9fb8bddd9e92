import { Button, makeStyles } from "@fluentui/react-components";
import { CheckmarkRegular, CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { copyText } from "../../surroundings/copyText";
import { onDemand } from "./onDemand";
import { usePane } from "./usePane";

// Where copying is blocked, which is rare.
const TextByHand = onDemand(async () => (await import("./TextByHand")).TextByHand);

/** Copies a text and says so; where copying is blocked, it shows the text, selected, to be copied by hand. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const styles = useStyles();
  const { copy } = usePane().texts.pane;
  const [last, setLast] = useState({ text: "", copied: false });
  const state = last.text !== text ? "ready" : last.copied ? "copied" : "refused";
  return (
    <div className={styles.copy}>
      <Button
        size="small"
        appearance="subtle"
        icon={state === "copied" ? <CheckmarkRegular /> : <CopyRegular />}
        onClick={() => void copyText(text).then((copied) => setLast({ text, copied }))}
      >
        <span aria-live="polite">{state === "copied" ? copy.copied : label}</span>
      </Button>
      {state === "refused" && <TextByHand text={text} />}
    </div>
  );
}

const useStyles = makeStyles({
  copy: { display: "flex", flexDirection: "column", alignItems: "stretch", "& > button": { alignSelf: "flex-end" } },
});
