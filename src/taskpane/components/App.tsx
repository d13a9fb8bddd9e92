import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { knownTexts } from "../../i18n/readTexts";
import type { Actions } from "../store/actions";
import { spoken } from "../surroundings/language";
import type { Report, Session } from "../session/session";
import type { Store } from "../store/store";
import { PaneContext } from "./shared/usePane";
import { nextStep as nextStepAt } from "../session/nextStep";
import { today } from "../../commands/outcome/today";
import { Welcome } from "./split/Welcome";
import { Header } from "./frame/Header";
import { OpenDialog } from "./OpenDialog";
import { PANEL, TabBar, tabId } from "./TabBar";
import { CONTENTS } from "./places";
import { onDemand } from "./shared/onDemand";
import { useCard } from "./shared/useCard";
import { WorkBar } from "./frame/WorkBar";

const OpeningView = onDemand(async () => (await import("./opening/OpeningView")).OpeningView);

const NextStepCard = onDemand(async () => (await import("./next/NextStepCard")).NextStepCard);
const Announcement = onDemand(async () => (await import("./frame/Announcement")).Announcement);
const Footer = onDemand(async () => (await import("./frame/Footer")).Footer);
const Beside = onDemand(async () => (await import("./beside/Beside")).Beside);
const ReportView = onDemand(async () => (await import("./ReportView")).ReportView);
const TruthLight = onDemand(async () => (await import("./frame/TruthLight")).TruthLight);

interface Props {
  readonly store: Store;
  readonly actions: Actions;
  /** Office's display language, such as "zh-CN". */
  readonly locale: string;
}

/** The whole pane. */
export function App({ store, actions, locale }: Props) {
  const card = useCard();
  const styles = useStyles();
  const session = useSyncExternalStore(store.subscribe, store.get);
  const language = spoken(session.language, locale);
  const contents = useMemo(() => ({ session, texts: knownTexts(language), actions }), [session, language, actions]);
  const nextStep = useRef<HTMLButtonElement>(null);
  const reportHeading = useRef<HTMLHeadingElement>(null);
  const reportPlace = useRef<HTMLDivElement>(null);
  const { place } = session;
  const Shown = CONTENTS[place];
  const step = nextStepAt(place, session, today());
  const elsewhere = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const lastAnswer = useRef<Report>(null);
  useEffect(() => {
    const { report, truthBeside } = session;
    if (report === lastAnswer.current) return;
    lastAnswer.current = report;
    // What was asked for is answered below a long pane; what was found anew by itself moves nothing.
    if (report !== null && report !== truthBeside && FROM_THE_FOOT.has(report.type))
      reportPlace.current?.scrollIntoView?.({ block: "nearest" });
  }, [session]);
  // What was asked for comes first; what comes of itself moves nothing of what stands first.
  const beside = session.beside !== null && <Beside key={session.beside} shown={session.beside} />;
  const lastFocused = useRef<HTMLElement>(null);
  const lastReport = useRef<Report>(null);
  useEffect(() => {
    if (session.work.type !== "Idle" || session.dialog !== null) return;
    const news = session.report === lastReport.current ? null : reportHeading.current;
    lastReport.current = session.report;
    // Whoever is in the spreadsheet stays there: on the web, a pane that takes the focus would swallow what is being typed into a cell.
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    // To what came of it; or back to where a dialog came from; where that button is gone, to the next step.
    const from = lastFocused.current?.isConnected ? lastFocused.current : null;
    (news ?? from ?? reportHeading.current ?? nextStep.current)?.focus();
  }, [session.work.type, session.dialog, session.report, session.plan.type]);

  return (
    <PaneContext value={contents}>
      <div
        className={styles.pane}
        onFocus={({ target }) => {
          lastFocused.current = target;
        }}
      >
        <Header />
        <main className={styles.main}>
          {session.beside === "help" && beside}
          {isFirstLook(session) || session.plan.type === "None" || (
            <>
              <TabBar shown={place} />
              <div className={styles.light}>{session.truth !== null && <TruthLight truth={session.truth} />}</div>
            </>
          )}
          {isFirstLook(session) || (
            <div
              className={styles.main}
              id={PANEL}
              {...(session.plan.type !== "None" && { role: "tabpanel", "aria-labelledby": tabId(place) })}
            >
              {session.opening.found !== null && session.opening.found.type !== "Current" && <OpeningView found={session.opening.found} />}
              {session.plan.type === "None" && <Welcome />}
              {(step !== null || isComing(session)) && (
                <div className={styles.step}>
                  <NextStepCard step={step} nextStep={nextStep} />
                </div>
              )}
              {session.beside !== "help" && beside}
              {session.plan.type !== "None" && <Shown step={step} nextStep={step === null ? nextStep : elsewhere} />}
            </div>
          )}
          {session.dialog === null && <WorkBar />}
          {session.report !== null && (session.reportPlace === place || session.plan.type === "None") && (
            <div ref={reportPlace} className={styles.main}>
              <ReportView report={session.report} heading={reportHeading} />
            </div>
          )}
        </main>
        <Footer />
        <div role="status" className={card.heard}>
          <Announcement />
        </div>
      </div>
      <OpenDialog session={session} />
    </PaneContext>
  );
}

/** What is asked for where its answer may stand out of sight. */
const FROM_THE_FOOT: ReadonlySet<Report["type"]> = new Set([
  "Why",
  "Spread",
  "SpreadWritten",
  "SelfTested",
  "Problems",
  "Checked",
  "Failed",
]);

/** Until the workbook has been looked at once, neither a welcome nor a plan would be true. */
function isFirstLook({ plan, work, opening }: Session): boolean {
  return plan.type === "Unknown" && opening.found === null && work.type === "Busy" && work.task === "look";
}

/** Whether what to do next is still being found out: its place is kept, so that nothing moves under a hand that presses. */
function isComing({ plan, truthBeside, work }: Session): boolean {
  return plan.type === "Ready" && (truthBeside === "unseen" || (work.type === "Busy" && work.task === "year"));
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  // As high as one line in it.
  light: { position: "sticky", top: 0, zIndex: 2, minHeight: "24px" },
  // As high as a card with one line and its button.
  step: { display: "grid", minHeight: "110px" },
});
