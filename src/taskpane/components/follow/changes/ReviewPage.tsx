import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Waiting } from "../../shared/Waiting";
import { useState } from "react";
import type { LocatedProblem } from "../../../../commands/outcome/outcome";
import type { CatchUpPlan } from "../../../../commands/year/compareCatchUp";
import { confirmTexts } from "../../../../i18n/confirmTexts";
import { problemText } from "../../../../i18n/problemText";
import { yearTexts } from "../../../../i18n/yearTexts";
import type { PreviewFound } from "../../../session/previewed";
import { WritingView } from "../../confirm/WritingView";
import { WorkBar } from "../../frame/WorkBar";
import { useFocusedHeading } from "../../shared/useFocusedHeading";
import { useCard } from "../../shared/useCard";
import { DialogPage } from "../../shared/DialogPage";
import { usePane } from "../../shared/usePane";
import { CatchUpView } from "./CatchUpView";
import { DialogBar } from "./DialogBar";
import { PreviewView } from "./PreviewView";
import { Checkbox } from "../../shared/fields";

interface Props {
  /** What was asked for, as it would come out. */
  readonly found: PreviewFound;
  readonly catchUp: readonly CatchUpPlan[];
  readonly confirm: string;
  readonly onConfirm: () => void;
}

/** The second page of a dialog that changes the year: who gets what, and what is written; to be agreed to below all of it. */
export function ReviewPage({ found, catchUp, confirm, onConfirm }: Props) {
  const card = useCard();
  const { session, texts, actions } = usePane();
  const words = yearTexts[texts.forms.language];
  // What was found anew by itself takes the focus from nobody.
  const heading = useFocusedHeading(found.asked);
  const { preview, notices, isAnew } = found;
  const silent = notices.filter(isSilent);
  const [countsSilent, countSilent] = useState(false);
  const waits = session.work.type !== "Idle";
  return (
    <DialogPage
      title={words.result}
      heading={heading}
      testId="reviewPage"
      buttons={
        session.work.type === "Generating" ? (
          <WorkBar />
        ) : (
          <Button data-testid="backToChange" disabledFocusable={waits} onClick={() => actions.leave("previewed")}>
            {confirmTexts[texts.forms.language].back}
          </Button>
        )
      }
    >
      {isAnew && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{confirmTexts[texts.forms.language].anew}</MessageBarBody>
        </MessageBar>
      )}
      {silent.length > 0 && (
        <DialogBar
          intent="warning"
          title={words.silent(silent.length)}
          text={silent.map(({ problem }) => problemText(texts.problems, problem.detail)).join(" ")}
        />
      )}
      {notices
        .filter((one) => !isSilent(one))
        .map(({ problem }, at) => (
          <DialogBar key={at} intent="warning" text={problemText(texts.problems, problem.detail)} />
        ))}
      {catchUp.length > 0 && <CatchUpView plans={catchUp} />}
      <PreviewView preview={preview} />
      <WritingView preview={preview.writing} />
      {session.work.type === "Busy" && <Waiting label={words.preparing} />}
      {silent.length > 0 && (
        <Checkbox
          className={card.agree}
          checked={countsSilent}
          label={words.closeAsZero}
          onChange={(_, { checked }) => countSilent(checked === true)}
        />
      )}
      <Button
        appearance="primary"
        className={card.agree}
        data-testid="makeChange"
        disabledFocusable={waits || (silent.length > 0 && !countsSilent)}
        onClick={onConfirm}
      >
        {confirm}
      </Button>
    </DialogPage>
  );
}

/** Somebody has reported nothing of a month that is to be closed. */
function isSilent({ problem }: LocatedProblem): boolean {
  return problem.detail.type === "ReportMissing";
}
