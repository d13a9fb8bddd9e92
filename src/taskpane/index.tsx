/** The page that Excel opens: it waits for Office, shows the pane, and answers the buttons on the ribbon. */
import type { ReactNode } from "react";
import product from "../../package.json";
import { answerRibbon, type RibbonButton } from "../commands/pane/ribbon";
import type { FunctionRuntime } from "../functions/associate";
import { functionsOnDemand } from "../functions/onDemand";
import { noHostTexts } from "../i18n/noHostTexts";
import { readFirstTexts, readTexts } from "../i18n/readTexts";
import type { Language } from "../plan/inputs/inputs";
import { createActions, type PressedTask } from "./store/actions";
import { App } from "./components/App";
import { NoHost, type Reason } from "./components/frame/NoHost";
import { readAllParts } from "./components/shared/onDemand";
import { rememberedLanguage, rememberLanguage, spoken } from "./surroundings/language";
import { rememberReview, remembersReview } from "./surroundings/review";
import { isNews, rememberTour, rememberVersion, sawTour } from "./surroundings/seen";
import { attention } from "./surroundings/attention";
import { mount } from "./surroundings/mount";
import type { PanePlace } from "./session/places";
import { firstSession, type Beside } from "./session/session";
import { createStore } from "./store/store";
import { commandsOnDemand, readAllCommands } from "./tasks/commandsOnDemand";
import { TASKS } from "./tasks/tasks";
import { paneName } from "./surroundings/paneName";
import { watch } from "../excel/read/watch";
import { isOfficeError } from "../excel/request/failure";
import { nameOwnPane, ownPane } from "../excel/record/ownPane";

/** What the ribbon's buttons press in the pane, or the place that they show. */
const PRESSED = {
  TCSample: { task: "sample" },
  TCFill: { place: "prepare" },
  TCGenerate: { task: "generate" },
  TCMonth: { place: "follow" },
  TCCheck: { task: "check" },
  TCScore: { place: "review" },
  TCHelp: { beside: "help" },
} as const satisfies Record<RibbonButton, { readonly task: PressedTask } | { readonly place: PanePlace } | { readonly beside: Beside }>;

/** What the manifest asks for. Excel sees to it, but not everything that opens the page is Excel. */
const NEEDED = [
  ["ExcelApi", "1.9"],
  ["SharedRuntime", "1.1"],
] as const;

declare const CustomFunctions: FunctionRuntime | undefined;

const readFunctions = functionsOnDemand(
  typeof CustomFunctions === "undefined" ? undefined : CustomFunctions,
  () => (typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined))?.displayLanguage ?? "en",
);

// Wanted in any case, and on its way while Office gets ready; if it cannot be loaded, the first look tells so.
TASKS.look.load().catch(() => undefined);

// Without a network the page comes from a cache, but Office's own script does not.
if (typeof Office === "undefined") show(<CannotWork reason="offline" />);
else
  void Office.onReady(({ host }) =>
    host === null ? show(<CannotWork reason="outside" />) : isRecent() ? void start() : show(<CannotWork reason="old" />),
  );

async function start(): Promise<void> {
  const locale = Office.context.displayLanguage;
  const storage = (): Storage => window.localStorage;
  nameOwnPane(paneName(() => window.sessionStorage, Office.context.partitionKey, ownPane()));
  const partition = Office.context.partitionKey;
  const store = createStore(
    firstSession(rememberedLanguage(storage, partition), {
      reviewsAll: remembersReview(storage, partition),
      tourIsDue: !sawTour(storage, partition),
      beside: isNews(product.version, storage, partition) ? "news" : null,
    }),
  );
  const language = (): Language => spoken(store.get().language, locale);
  const actions = createActions(store, commandsOnDemand(), {
    language,
    learn: async (choice) => {
      await readTexts(spoken(choice, locale));
      rememberLanguage(storage, partition, choice);
    },
    rememberReview: (all) => rememberReview(storage, partition, all),
    saw: (beside) => {
      if (beside === "tour") rememberTour(storage, partition);
      if (beside === "news") rememberVersion(product.version, storage, partition);
    },
  });
  const looked = actions.run("look");
  answerRibbon((button) => {
    const pressed = PRESSED[button];
    if ("beside" in pressed) actions.showBeside(pressed.beside);
    else void ("task" in pressed ? actions.press(pressed.task) : looked.then(() => actions.choosePlace(pressed.place)));
  });
  try {
    await readFirstTexts(language());
  } catch {
    return show(<CannotWork reason="unread" />);
  }
  show(<App store={store} actions={actions} locale={locale} />);
  await looked;
  const seeTruth = async (): Promise<boolean> => {
    const { work, plan } = store.get();
    if (work.type !== "Idle") return false;
    return plan.type === "None" || ((await actions.renew()) && (await actions.run("truth")) !== null);
  };
  const { changed, acted } = attention(seeTruth);
  // Nobody has typed yet who would have to come to an end.
  if (!(await seeTruth())) acted();
  // What an action has done is no change that somebody made elsewhere, and there are Excels that tell of none.
  let told = store.get().report;
  store.subscribe(() => {
    const { report, truthBeside } = store.get();
    if (report !== told && report !== truthBeside) acted();
    told = report;
  });
  // Where Excel tells of no changes, the light says how things stood when it was looked at last.
  watch(changed).catch((error: unknown) => {
    if (!isOfficeError(error)) throw error;
  });
  // What cannot be loaded now is asked for again, and told, when it is wanted.
  await Promise.allSettled([readAllParts(), readAllCommands(language()), readFunctions()]);
}

function CannotWork({ reason }: { readonly reason: Reason }) {
  return <NoHost reason={reason} texts={noHostTexts(spoken("automatic", navigator.language))} />;
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
