import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { besideTexts } from "../../../i18n/besideTexts";
import type { PanePlace } from "../../session/places";
import { useCard } from "../shared/useCard";
import { usePane } from "../shared/usePane";
import { BesideCard, useClose } from "./BesideCard";

/** Where each step leads, and what it points at. */
const STEPS: readonly { readonly place: PanePlace; readonly at: readonly string[] }[] = [
  { place: "prepare", at: ["setup"] },
  { place: "split", at: ["generate"] },
  { place: "split", at: ["truth"] },
  { place: "follow", at: ["tab-follow", "handOut"] },
  { place: "check", at: ["tab-check", "tab-review"] },
];

/** Five steps along what the pane is for. Each shows its place and a line around what it speaks of; nothing is pressed for anybody. */
export function Tour() {
  const card = useCard();
  const styles = useStyles();
  const { texts, actions } = usePane();
  const close = useClose();
  const words = besideTexts[texts.forms.language].tour;
  /** null: it was only offered. */
  const [at, setAt] = useState<number | null>(null);
  const step = at === null ? undefined : STEPS[at];
  const said = at === null ? undefined : words.steps[at];
  useEffect(() => {
    if (step !== undefined) actions.choosePlace(step.place);
  }, [actions, step]);
  if (at === null || step === undefined || said === undefined)
    return (
      <BesideCard title={words.title} page={null} onClose={close}>
        <p className={card.text}>{words.offer}</p>
        <div className={styles.buttons}>
          <Button appearance="primary" size="small" data-testid="tourStart" onClick={() => setAt(0)}>
            {words.start}
          </Button>
          <Button size="small" data-testid="tourSkip" onClick={close}>
            {words.skip}
          </Button>
        </div>
      </BesideCard>
    );
  const isLast = at === STEPS.length - 1;
  return (
    <BesideCard title={words.step(at + 1, STEPS.length, said.title)} page={at} onClose={close}>
      <style>{step.at.map((id) => `[data-testid=${id}]{${RING}}`).join("")}</style>
      <p className={card.text}>{said.text}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" data-testid="tourNext" onClick={() => (isLast ? close() : setAt(at + 1))}>
          {isLast ? words.end : words.next}
        </Button>
        {at > 0 && (
          <Button size="small" data-testid="tourBack" onClick={() => setAt(at - 1)}>
            {words.back}
          </Button>
        )}
        {!isLast && (
          <Button size="small" data-testid="tourSkip" onClick={close}>
            {words.skip}
          </Button>
        )}
      </div>
    </BesideCard>
  );
}

/** Around what a step speaks of, whatever of it is drawn anew meanwhile; seen in forced colours, too. */
const RING = `outline:3px solid ${tokens.colorBrandStroke1};outline-offset:2px`;

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
