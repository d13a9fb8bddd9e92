/** The page that Excel opens: it waits for Office, shows the pane, and answers the buttons on the ribbon. */
import type { ReactNode } from "react";
import { applySpread } from "../commands/cells/applySpread";
import { check } from "../commands/plan/check";
import { checkCards } from "../commands/scores/checkCards";
import { compareCatchUp } from "../commands/year/compareCatchUp";
import { convertFormulas } from "../commands/scores/convertFormulas";
import { detail } from "../commands/plan/detail";
import { exportPlan } from "../commands/plan/exportPlan";
import { generate } from "../commands/plan/generate";
import { goalCards } from "../commands/scores/goalCards";
import { goTo } from "../commands/workbook/goTo";
import { importPlan } from "../commands/plan/importPlan";
import { makeChange } from "../commands/year/makeChange";
import { makeDashboard } from "../commands/months/makeDashboard";
import { makeMonthly } from "../commands/months/makeMonthly";
import { newPlan } from "../commands/plan/newPlan";
import { previewChange } from "../commands/year/previewChange";
import { answerRibbon } from "../commands/pane/ribbon";
import { previewSpread } from "../commands/cells/previewSpread";
import { sample } from "../commands/plan/sample";
import { saveProposals } from "../commands/year/saveProposals";
import { selfTest } from "../commands/pane/selfTest";
import { selectedAddress } from "../commands/cells/selectedAddress";
import { reviewReturned, takeIn } from "../commands/months/takeIn";
import { undoChange } from "../commands/year/undoChange";
import { whyCell } from "../commands/plan/whyCell";
import { scoreLab } from "../commands/scores/scoreLab";
import { scoreSheets } from "../commands/scores/scoreSheets";
import { writeLab } from "../commands/scores/writeLab";
import { yearState } from "../commands/year/yearState";
import "../functions";
import { texts } from "../i18n/texts";
import { createActions } from "./store/actions";
import { App } from "./components/App";
import { NoHost, type Reason } from "./components/NoHost";
import { rememberedLanguage, rememberLanguage, spoken } from "./surroundings/language";
import { mount } from "./surroundings/mount";
import { firstSession } from "./session/session";
import { createStore } from "./store/store";

const commands = {
  sample,
  newPlan,
  importPlan,
  exportPlan,
  check,
  generate,
  detail,
  goTo,
  whyCell,
  previewSpread,
  applySpread,
  selectedAddress,
  goalCards,
  scoreSheets,
  checkCards,
  convertFormulas,
  scoreLab,
  writeLab,
  makeMonthly,
  makeDashboard,
  reviewReturned,
  takeIn,
  yearState,
  previewChange,
  compareCatchUp,
  makeChange,
  undoChange,
  saveProposals,
  selfTest,
};

/** What the manifest asks for. Excel sees to it, but not everything that opens the page is Excel. */
const NEEDED = [
  ["ExcelApi", "1.9"],
  ["SharedRuntime", "1.1"],
] as const;

// Without a network the page comes from a cache, but Office's own script does not.
if (typeof Office === "undefined") show(<CannotWork reason="offline" />);
else
  void Office.onReady(({ host }) =>
    host === null ? show(<CannotWork reason="outside" />) : isRecent() ? start() : show(<CannotWork reason="old" />),
  );

function start(): void {
  const locale = Office.context.displayLanguage;
  const storage = (): Storage => window.localStorage;
  const store = createStore(firstSession(rememberedLanguage(storage, Office.context.partitionKey)));
  const actions = createActions(
    store,
    commands,
    () => spoken(store.get().language, locale),
    (choice) => rememberLanguage(storage, Office.context.partitionKey, choice),
  );
  show(<App store={store} actions={actions} locale={locale} />);
  void actions.look();
  answerRibbon(
    (button) => void { TCSample: () => actions.place("sample"), TCCheck: actions.check, TCGenerate: actions.generate }[button](),
  );
}

function CannotWork({ reason }: { readonly reason: Reason }) {
  return <NoHost reason={reason} texts={texts(spoken("automatic", navigator.language))} />;
}

function isRecent(): boolean {
  return NEEDED.every(([set, version]) => Office.context.requirements.isSetSupported(set, version));
}

function show(content: ReactNode): void {
  const page = document.getElementById("pane");
  if (page === null) throw new Error("the page has no place for the pane");
  const theme: Office.OfficeTheme | undefined = typeof Office === "undefined" ? undefined : Office.context.officeTheme;
  mount(page, theme?.isDarkTheme, content);
}
