import { Button, Link, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { Undoing } from "../../../commands/undo/undoAction";
import { undoTexts } from "../../../i18n/undoTexts";
import { underlinedInContrast, useCard } from "../shared/useCard";
import { usePane } from "../shared/usePane";

interface Props {
  readonly undoing: Undoing;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** How undoing ended: done, not possible, or what was typed since and would go. */
export function UndoingView({ undoing, heading }: Props) {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const words = undoTexts[texts.forms.language];
  if (undoing.type === "Nothing") return <Message intent="info" text={words.nothing} />;
  const action = words.actions[undoing.head.action];
  switch (undoing.type) {
    case "Undone":
      return <Message intent="success" text={words.undone(action)} />;
    case "Ended": {
      const { ended } = undoing;
      const why = "tab" in ended ? words.ended[ended.because](ended.tab) : words.ended[ended.because];
      return <Message intent="warning" text={`${words.cannot(action)}${texts.forms.language === "en" ? " " : ""}${why}`} />;
    }
    case "TypedSince": {
      const { since, head } = undoing;
      return (
        <section className={card.card} aria-labelledby="typedSince" data-testid="typedSince">
          <h2 id="typedSince" ref={heading} tabIndex={-1} className={card.heading}>
            {words.typedSince(action, since.length)}
          </h2>
          <ul className={card.list}>
            {since.slice(0, MOST_TOLD).map(({ key, tab, address }) => (
              <li key={`${tab}!${address}`}>
                <Link as="button" className={styles.cell} onClick={() => void actions.run("goTo", { sheet: key ?? "", address, tab })}>
                  {tab}!{address}
                </Link>
              </li>
            ))}
          </ul>
          {since.length > MOST_TOLD && <p className={card.small}>{words.moreCells(since.length - MOST_TOLD)}</p>}
          <p className={card.small}>{words.goes}</p>
          <Button
            className={styles.button}
            data-testid="undoAnyway"
            disabledFocusable={session.work.type !== "Idle"}
            onClick={() => void actions.run("undoAction", { number: head.number, agreed: since })}
          >
            {words.anyway}
          </Button>
        </section>
      );
    }
  }
}

/** Cells by name. */
const MOST_TOLD = 12;

function Message({ intent, text }: { readonly intent: "success" | "info" | "warning"; readonly text: string }) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.message} data-testid="undoing">
      <MessageBarBody className={styles.body}>
        <span role="status">{text}</span>
      </MessageBarBody>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  cell: { ...underlinedInContrast, textAlign: "left", overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start" },
  message: { flexShrink: 0 },
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
});
