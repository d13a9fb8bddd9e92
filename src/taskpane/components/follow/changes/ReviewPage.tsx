import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Waiting } from "../../shared/Waiting";
import { useState } from "react";
import type { LocatedProblem } from "../../../../commands/outcome/outcome";
import type { CatchUpPlan } from "../../../../commands/year/compareCatchUp";
import type { ChangePreview } from "../../../../commands/year/previewChange";
import { confirmTexts } from "../../../../i18n/confirmTexts";
import { problemText } from "../../../../i18n/problemText";
import { yearTexts } from "../../../../i18n/yearTexts";
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

/** What was asked for, as it would come out. */
export interface Reviewed {
  readonly preview: ChangePreview;
  readonly notices: readonly LocatedProblem[];
  readonly catchUp: readonly CatchUpPlan[];
  /** Somebody has typed since it was first shown. */
  readonly isAnew: boolean;
}

interface Props {
  readonly reviewed: Reviewed;
  readonly confirm: string;
  readonly onBack: () => void;
  readonly onConfirm: () => void;
}

/** The second page of a dialog that changes the year: who gets what, and what is written; to be agreed to below all of it. */
export function ReviewPage({ reviewed, confirm, onBack, onConfirm }: Props) {
  const card = useCard();
  const { session, texts } = usePane();
  const words = yearTexts[texts.forms.language];
  const heading = useFocusedHeading(reviewed);
  const { preview, catchUp, isAnew } = reviewed;
  const silent = reviewed.notices.filter(isSilent);
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
          <Button data-testid="backToChange" disabledFocusable={waits} onClick={onBack}>
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
      {reviewed.notices
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
