import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { yearTexts } from "../../../../i18n/yearTexts";
import type { CatchUpPlan } from "../../../../commands/year/compareCatchUp";
import type { LocatedProblem, Outcome } from "../../../../commands/outcome/outcome";
import type { ChangePreview } from "../../../../commands/year/previewChange";
import type { YearState } from "../../../../commands/year/yearState";
import { problemText } from "../../../../i18n/problemText";
import type { ChangeType } from "../../../../plan/file/concepts/changes";
import { today } from "../../../surroundings/today";
import type { GivenRespreading } from "../../../tasks/year";
import { usePane } from "../../shared/usePane";
import { useCard } from "../../shared/useCard";
import { useNarrowDialog } from "../../shared/useNarrowDialog";
import { WorkBar } from "../../frame/WorkBar";
import { CatchUpView } from "./CatchUpView";
import { ChangeField } from "./ChangeField";
import { changeOf, fieldsOf, firstValues, type ChangeValues, type FieldName } from "./changeForm";
import { DialogBar } from "./DialogBar";
import { PreviewView } from "./PreviewView";
import { errorsOf, RefusalBars } from "./RefusalBars";

/** What came of a preview: who gets what, or what stands against it, as also making it may find. */
interface Answer {
  readonly outcome: Outcome<ChangePreview>;
  readonly catchUp: readonly CatchUpPlan[];
}

/**
 * Asks for a change: what it is, then what it does to everybody, then whether to make it.
 * Whatever is altered asks for a new preview; what is refused stays to be corrected.
 */
export function ChangeDialog({ type, state }: { readonly type: ChangeType; readonly state: YearState }) {
  const styles = useStyles();
  const card = useCard();
  const narrow = useNarrowDialog();
  const { session, texts, actions } = usePane();
  const words = yearTexts[texts.forms.language];
  const [values, setValues] = useState<ChangeValues>(() => firstValues(type, state, today()));
  const [answer, setAnswer] = useState<Answer | null>(null);
  const waits = session.work.type !== "Idle";
  const alter = (changed: ChangeValues): void => {
    setValues(changed);
    setAnswer(null);
  };
  const preview = async (): Promise<void> => {
    const change = changeOf(type, values);
    const outcome = await actions.run("preview", change);
    if (outcome === null) return;
    const compared = outcome.type === "Done" && type === "respread" ? await actions.run("catchUp", change as GivenRespreading) : null;
    setAnswer({ outcome, catchUp: compared?.type === "Done" ? compared.value : [] });
  };
  const make = async (): Promise<void> => {
    const outcome = await actions.run("change", changeOf(type, values));
    if (outcome?.type === "Problems" || outcome?.type === "Failed") setAnswer({ outcome, catchUp: [] });
  };
  const fields = fieldsOf(type, values);
  const problems = errorsOf(answer?.outcome ?? null);
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
            <RefusalBars outcome={answer?.outcome ?? null} problems={others} />
            {done?.notices.map(({ problem }, at) => (
              <DialogBar key={at} intent="warning" text={problemText(texts.problems, problem.detail)} />
            ))}
            {answer !== null && answer.catchUp.length > 0 && <CatchUpView plans={answer.catchUp} />}
            {done !== null && <PreviewView preview={done.value} />}
            {session.work.type === "Busy" && <Spinner size="tiny" label={words.preparing} />}
          </DialogContent>
          <DialogActions fluid>
            {session.work.type === "Generating" && <WorkBar />}
            {done === null ? (
              <Button appearance="primary" data-testid="previewChange" disabledFocusable={waits} onClick={() => void preview()}>
                {words.preview}
              </Button>
            ) : (
              <Button appearance="primary" data-testid="makeChange" disabledFocusable={waits} onClick={() => void make()}>
                {words.confirm}
              </Button>
            )}
            <Button data-testid="closeChange" disabledFocusable={session.work.type === "Generating"} onClick={actions.closeDialog}>
              {words.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** The field of the change that is asked for; null: it stands somewhere else. */
function fieldIn({ problem: { at }, place }: LocatedProblem): string | null {
  return place === null && at[0] === "changes" && typeof at[2] === "string" ? at[2] : null;
}

const useStyles = makeStyles({
  body: { maxHeight: "calc(100vh - 48px)" },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
});
