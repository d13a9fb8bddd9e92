import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CatchUpPlan } from "../../../../commands/compareCatchUp";
import type { LocatedProblem, Outcome } from "../../../../commands/outcome";
import type { ChangePreview } from "../../../../commands/previewChange";
import type { YearState } from "../../../../commands/yearState";
import { problemText } from "../../../../i18n/problemText";
import type { ChangeType } from "../../../../plan/planFile";
import type { GivenRespreading } from "../../../actions";
import { placeName } from "../../../placeName";
import { usePane } from "../../../usePane";
import { useCard } from "../../useCard";
import { useNarrowDialog } from "../../useNarrowDialog";
import { CatchUpView } from "./CatchUpView";
import { ChangeField } from "./ChangeField";
import { changeOf, fieldsOf, firstValues, type ChangeValues, type FieldName } from "./changeForm";
import { PreviewView } from "./PreviewView";

/** What came of a preview: who gets what, or what stands against it. */
interface Answer {
  readonly outcome: Outcome<ChangePreview>;
  readonly catchUp: readonly CatchUpPlan[];
}

/** Asks for a change: what it is, then what it does to everybody, then whether to make it. Whatever is altered asks for a new preview. */
export function ChangeDialog({ type, state }: { readonly type: ChangeType; readonly state: YearState }) {
  const styles = useStyles();
  const card = useCard();
  const narrow = useNarrowDialog();
  const { session, texts, actions } = usePane();
  const words = texts.yearPane;
  const [values, setValues] = useState<ChangeValues>(() => firstValues(type, state, today()));
  const [answer, setAnswer] = useState<Answer | null>(null);
  const waits = session.work.type !== "Idle";
  const alter = (changed: ChangeValues): void => {
    setValues(changed);
    setAnswer(null);
  };
  const preview = async (): Promise<void> => {
    const change = changeOf(type, values);
    const outcome = await actions.previewChange(change);
    if (outcome === null) return;
    const compared = outcome.type === "Done" && type === "respread" ? await actions.compareCatchUp(change as GivenRespreading) : null;
    setAnswer({ outcome, catchUp: compared?.type === "Done" ? compared.value : [] });
  };
  const fields = fieldsOf(type, values);
  const problems = answer?.outcome.type === "Problems" ? answer.outcome.problems.filter(({ problem }) => problem.level === "error") : [];
  const faultOf = (field: FieldName): string | null => {
    const found = problems.find((one) => fieldIn(one) === field);
    return found ? problemText(texts.problems, found.problem.detail) : null;
  };
  const others = problems.filter((one) => !fields.some((field) => fieldIn(one) === field));
  const done = answer?.outcome.type === "Done" ? answer.outcome : null;
  return (
    <Dialog open modalType="alert" onOpenChange={actions.closeDialog}>
      <DialogSurface className={narrow.surface} data-testid="changeDialog">
        <DialogBody className={styles.body}>
          <DialogTitle className={narrow.title}>{words.open[type]}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={card.small}>{words.hints[type]}</p>
            {fields.map((field) => (
              <ChangeField
                key={field}
                {...{ type, field, values, state }}
                fault={faultOf(field)}
                onText={(name, text) => alter({ ...values, text: { ...values.text, [name]: text } })}
                onList={(name, names) => alter({ ...values, lists: { ...values.lists, [name]: names } })}
              />
            ))}
            <Others problems={others} />
            {answer?.outcome.type === "Failed" && <Bar intent="error" text={texts.writing.failure(answer.outcome.failure)} />}
            {done?.notices.map(({ problem }, at) => <Bar key={at} intent="warning" text={problemText(texts.problems, problem.detail)} />)}
            {answer !== null && answer.catchUp.length > 0 && <CatchUpView plans={answer.catchUp} />}
            {done !== null && <PreviewView preview={done.value} />}
            {waits && <Spinner size="tiny" label={words.preparing} />}
          </DialogContent>
          <DialogActions fluid>
            {done === null ? (
              <Button appearance="primary" data-testid="previewChange" disabledFocusable={waits} onClick={() => void preview()}>
                {words.preview}
              </Button>
            ) : (
              <Button appearance="primary" data-testid="makeChange" disabledFocusable={waits} onClick={() => void actions.makeChange(changeOf(type, values))}>
                {words.confirm}
              </Button>
            )}
            <Button data-testid="closeChange" onClick={actions.closeDialog}>
              {words.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** What is wrong elsewhere, such as in a cell that was typed since. */
function Others({ problems }: { readonly problems: readonly LocatedProblem[] }) {
  const { texts } = usePane();
  return problems.map(({ problem, place }, at) => (
    <Bar key={at} intent="error" title={place === null ? texts.yearPane.elsewhere : placeName(place, texts)} text={problemText(texts.problems, problem.detail)} />
  ));
}

function Bar({ intent, title, text }: { readonly intent: "error" | "warning"; readonly title?: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.message}>
      <MessageBarBody className={styles.sentence}>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>} {text}
      </MessageBarBody>
    </MessageBar>
  );
}

/** The field of the change that is asked for; null: it stands somewhere else. */
function fieldIn({ problem: { at }, place }: LocatedProblem): string | null {
  return place === null && at[0] === "changes" && typeof at[2] === "string" ? at[2] : null;
}

/** By the user's own calendar. */
function today(): string {
  const now = new Date();
  return [String(now.getFullYear()), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join("-");
}

const useStyles = makeStyles({
  body: { maxHeight: "calc(100vh - 48px)" },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  message: { flexShrink: 0 },
  sentence: { whiteSpace: "normal", overflowWrap: "anywhere" },
});
