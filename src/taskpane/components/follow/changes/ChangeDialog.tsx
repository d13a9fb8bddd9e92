import { Button } from "@fluentui/react-components";
import { Waiting } from "../../shared/Waiting";
import { useState } from "react";
import { yearTexts } from "../../../../i18n/yearTexts";
import type { LocatedProblem, Outcome } from "../../../../commands/outcome/outcome";
import type { YearState } from "../../../../commands/year/yearState";
import { problemText } from "../../../../i18n/problemText";
import type { ChangeType } from "../../../../plan/file/concepts/changes";
import { today } from "../../../../commands/outcome/today";
import type { PreviewFound } from "../../../session/previewed";
import type { GivenRespreading } from "../../../tasks/year";
import { DialogPage } from "../../shared/DialogPage";
import { PaneDialog } from "../../shared/PaneDialog";
import { usePane } from "../../shared/usePane";
import { useCard } from "../../shared/useCard";
import { FocusedButton } from "../../shared/FocusedButton";
import { useFocusOnReturn } from "../../shared/useFocusOnReturn";
import { ChangeField } from "./ChangeField";
import { changeOf, fieldsOf, firstValues, withText, type ChangeValues, type FieldName } from "./changeForm";
import { errorsOf, RefusalBars } from "./RefusalBars";
import { ReviewPage } from "./ReviewPage";

/**
 * Asks for a change: what it is; then, on a page of its own, what it does to everybody and whether to make it. What is refused stays to be
 * corrected.
 */
export function ChangeDialog({ type, state }: { readonly type: ChangeType; readonly state: YearState }) {
  const card = useCard();
  const { session, texts, actions } = usePane();
  const words = yearTexts[texts.forms.language];
  const [values, setValues] = useState<ChangeValues>(() => firstValues(type, state, today()));
  const [refused, setRefusal] = useState<Outcome<unknown> | null>(null);
  const { catchUp = [], refusal = null } = session.previewed ?? {};
  const isCompared = session.work.type !== "Busy" || session.work.task !== "catchUp";
  const found = (isCompared && session.previewed?.found) || null;
  const previewButton = useFocusOnReturn(found !== null);
  const waits = session.work.type !== "Idle";
  const alter = (changed: ChangeValues): void => {
    setValues(changed);
    setRefusal(null);
    if (refusal !== null) actions.leave("previewed");
  };
  const preview = async (): Promise<void> => {
    const change = changeOf(type, values);
    const outcome = await actions.run("preview", change);
    if (outcome?.type === "Done") setRefusal(null);
    else return setRefusal(outcome);
    if (type === "respread") await actions.run("catchUp", change as GivenRespreading);
  };
  const make = async ({ preview: { writing } }: PreviewFound): Promise<void> => {
    const outcome = await actions.run("change", changeOf(type, values), writing.fingerprint);
    if (outcome?.type !== "Problems" && outcome?.type !== "Failed") return;
    actions.leave("previewed");
    setRefusal(outcome);
  };
  const fields = fieldsOf(type, values);
  const problems = errorsOf(refused ?? refusal);
  const faultOf = (field: FieldName): string | null => {
    const found = problems.find((one) => fieldIn(one, fields, values) === field);
    return found ? problemText(texts.problems, found.problem.detail) : null;
  };
  const others = problems.filter((one) => !fields.some((field) => fieldIn(one, fields, values) === field));
  const close = (): void => {
    if (found === null) actions.closeDialog();
    else if (!waits) actions.leave("previewed");
  };
  return (
    <PaneDialog testId="changeDialog" asks onLeave={close}>
      {found !== null ? (
        <ReviewPage found={found} catchUp={catchUp} confirm={words.confirm} onConfirm={() => void make(found)} />
      ) : (
        <DialogPage
          title={words.open[type]}
          buttons={
            <>
              {" "}
              <FocusedButton
                appearance="primary"
                ref={previewButton}
                data-testid="previewChange"
                disabledFocusable={waits}
                onClick={() => void preview()}
              >
                {words.preview}
              </FocusedButton>
              <Button data-testid="closeChange" onClick={actions.closeDialog}>
                {words.cancel}
              </Button>
            </>
          }
        >
          <p className={card.small}>{words.hints[type]}</p>
          {fields.map((field) => (
            <ChangeField
              key={field}
              {...{ type, field, values, state }}
              fault={faultOf(field)}
              onText={(name, text) => alter(withText(values, name, text, state))}
              onList={(name, names) => alter({ ...values, lists: { ...values.lists, [name]: names } })}
            />
          ))}
          <RefusalBars outcome={refused ?? refusal} problems={others} />
          {waits && <Waiting label={words.preparing} />}
        </DialogPage>
      )}
    </PaneDialog>
  );
}

/** The field of the change that is asked for; null: it stands somewhere else. */
function fieldIn({ problem: { at }, place }: LocatedProblem, shown: readonly FieldName[], { text }: ChangeValues): FieldName | null {
  const [list, , name] = at;
  if (place !== null || list !== "changes") return null;
  if (name === "month" && shown.includes("firstDay") && text.firstDay !== "") return "firstDay";
  // Whoever takes over is asked for in one of two ways.
  return shown.find((field) => field === name) ?? (name === "successors" ? (shown.find((field) => field === "placeholder") ?? null) : null);
}
