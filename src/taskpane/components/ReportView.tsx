import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useCallback, type RefObject } from "react";
import { supportDetails } from "../../commands/pane/supportDetails";
import type { Failure, LocatedProblem } from "../../commands/outcome/outcome";
import type { Detail } from "../../plan/problem/problem";
import type { Report } from "../session/session";
import { usePane } from "./shared/usePane";
import { spreadProblemText } from "../sentences/spreadProblemText";
import { CopyButton } from "./shared/CopyButton";
import { onDemand } from "./shared/onDemand";

const MadeView = onDemand(async () => (await import("./review/MadeView")).MadeView);
const SelfTestView = onDemand(async () => (await import("./selfTest/SelfTestView")).SelfTestView);
const SpreadPreviewView = onDemand(async () => (await import("./split/SpreadPreviewView")).SpreadPreviewView);
const ProblemList = onDemand(async () => (await import("./shared/ProblemList")).ProblemList);
const Verdict = onDemand(async () => (await import("./split/Verdict")).Verdict);
const WishesView = onDemand(async () => (await import("./split/WishesView")).WishesView);
const UndoButton = onDemand(async () => (await import("./undo/UndoButton")).UndoButton);
const UndoingView = onDemand(async () => (await import("./undo/UndoingView")).UndoingView);
const WhyView = onDemand(async () => (await import("./split/WhyView")).WhyView);

/** They are listed by themselves. */
const WISHES: readonly string[] = ["WishFound", "TargetWished"] satisfies readonly Detail["type"][];

interface Props {
  readonly report: Report;
  /** Receives the heading that the focus goes to when the button that had it is gone. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** How the last thing ended that the user asked for. */
export function ReportView({ report, heading }: Props) {
  const { texts } = usePane();
  const { pane } = texts;
  switch (report.type) {
    case "Generated":
      return (
        <>
          <Verdict generated={report.generated} heading={heading} />
          {report.generated.changed > 0 && <UndoButton />}
          {report.generated.wishes.length > 0 && <WishesView generated={report.generated} refused={report.refused ?? []} />}
          <Notices notices={report.notices.filter(({ problem }) => !WISHES.includes(problem.detail.type))} />
        </>
      );
    case "Why":
      return report.found.type === "NotHere" ? (
        <Message intent="info" text={pane.why.notHere} />
      ) : (
        <WhyView explained={report.found} heading={heading} />
      );
    case "Spread":
      return report.preview.type === "Refused" ? (
        <Message intent="error" text={spreadProblemText(report.preview.problem, texts)} />
      ) : (
        <SpreadPreviewView preview={report.preview} heading={heading} />
      );
    case "SpreadWritten":
      return report.written.type === "Refused" ? (
        <Message intent="error" text={spreadProblemText(report.written.problem, texts)} />
      ) : (
        <>
          <Message intent="success" text={texts.spread.written(report.written.cells, report.written.place, report.written.total)} />
          {report.written.canUndo && <UndoButton />}
        </>
      );
    case "Made":
      return (
        <>
          <MadeView text={pane.made[report.task](report.made.sheets.length)} made={report.made} heading={heading} />
          {report.made.changed > 0 && <UndoButton />}
          <Notices notices={report.notices} />
        </>
      );
    case "CardsChecked":
      return (
        <>
          <Message intent="success" text={pane.score.checked(report.cards, report.notices.length)} />
          <Notices notices={report.notices} />
        </>
      );
    case "Converted":
      return (
        <>
          <Message
            intent="success"
            text={pane.score.converted(report.converted.style, report.converted.formulas, report.converted.sheets)}
          />
          {report.converted.canUndo && <UndoButton />}
          <Notices notices={report.notices} />
        </>
      );
    case "SelfTested":
      return <SelfTestView result={report.result} sorted={report.sorted} heading={heading} />;
    case "Problems":
      return <ProblemList problems={report.problems} heading={heading} />;
    case "Placed":
    case "Checked":
      return (
        <>
          <Message intent="success" text={report.type === "Placed" ? pane.placed[report.task] : pane.checked} />
          {report.type === "Placed" && <UndoButton />}
          <Notices notices={report.notices} />
        </>
      );
    case "Undoing":
      return (
        <>
          <UndoingView undoing={report.undoing} heading={heading} />
          <Notices notices={report.notices} />
        </>
      );
    case "Cancelled":
      return <Message intent="info" text={pane.cancelled} />;
    case "Failed":
      return <FailedView failure={report.failure} />;
  }
}

function FailedView({ failure }: { readonly failure: Failure }) {
  const { pane, writing } = usePane().texts;
  const details = useCallback(() => supportDetails(failure, navigator.userAgent), [failure]);
  return (
    <>
      <Message intent="error" title={pane.failed} text={writing.failure(failure)} />
      <CopyButton text={details} label={pane.copy.details} />
    </>
  );
}

function Message({
  intent,
  title,
  text,
}: {
  readonly intent: "success" | "info" | "error";
  readonly title?: string;
  readonly text: string;
}) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.message} data-testid={intent === "error" ? "failed" : "message"}>
      <MessageBarBody className={styles.body}>
        {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {text}
      </MessageBarBody>
    </MessageBar>
  );
}

function Notices({ notices }: { readonly notices: readonly LocatedProblem[] }) {
  return notices.length === 0 ? null : <ProblemList problems={notices} />;
}

const useStyles = makeStyles({
  title: { display: "block" },
  message: { flexShrink: 0 },
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
});
