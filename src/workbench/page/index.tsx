/**
 * The workbench: a spreadsheet in place of Excel, and beside it the product's own task pane, which talks to it through the
 * genuine office.js. `?lang=en` or `?lang=zh-CN` chooses the language; with `?typing` add-ins wait, or are refused, while somebody types
 * into a cell, as in Excel.
 */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { createMacWindow } from "../bridge/macWindow";
import { loadFunctions } from "../functions/loadFunctions";
import { createHost } from "../host/host";
import { byLanguage, nextLanguage } from "../../i18n/languages";
import { saveWorkbook } from "../xlsx/saveWorkbook";
import { beginsEmpty, chooseBook, openBeside, openBook } from "./book";
import { download } from "./download";
import { exampleFile, examples } from "./examples";
import { Header } from "./Header";
import { OpenedBar } from "./OpenedBar";
import { saveFrames } from "./spreadsheet/frames";
import { keepLocked } from "./spreadsheet/keepLocked";
import { nameControls } from "./spreadsheet/nameControls";
import { readManifest } from "./manifest";
import { chosenLanguage, importPlan, openPane, pressSample } from "./pane";
import { startSplitter } from "./splitter";
import { waitForTyping } from "./spreadsheet/waitForTyping";
import { speak, startSpreadsheet } from "./spreadsheet/spreadsheet";
import { pageTexts } from "./texts";
import "./page.css";

async function start(): Promise<void> {
  let language = chosenLanguage(location.search, navigator.language);
  const xml = await (await fetch("/manifest.xml")).text();
  const engine = await startSpreadsheet(element("grid"), language);
  const frames = saveFrames(window);
  engine.api.addEvent(engine.api.Event.CommandExecuted, frames.wake);
  engine.listen(({ type }) => type === "activated" && frames.show());
  nameControls(element("grid"), () => language);
  keepLocked(engine, () => pageTexts(language).locked);
  const { script, namespace } = readManifest(xml, "en").functions;
  const metadata = byLanguage((each) => readManifest(xml, each).functions.metadata);
  await loadFunctions(engine, { script, namespace, metadata }, () => language);
  const opened = await openBook(engine, location.search);
  const host = createHost(engine, { openWorkbook: openBeside });
  const { request } = host;
  host.request = (body, waits) => frames.whileWorking(request(body, waits));
  if (new URLSearchParams(location.search).has("typing")) waitForTyping(engine, host);
  const macWindow = createMacWindow(host, () => ({
    locale: language,
    // Which manifests cannot ask for, and Excel for Windows and the Mac have.
    requirements: { ...readManifest(xml, language).requirements, DelayForCellEdit: 1.1 },
  }));
  window.macWindow?.arrive(macWindow);
  const pane = element("pane") as HTMLIFrameElement;
  const header = createRoot(element("header"));
  startSplitter(element("splitter"));
  show();
  if (opened?.type !== "Opened" && !beginsEmpty(location.search)) await pressSample(pane);

  function show(): void {
    document.documentElement.lang = language;
    document.title = pageTexts(language).title;
    element("splitter").setAttribute("aria-label", pageTexts(language).splitter);
    header.render(
      <FluentProvider theme={webLightTheme}>
        <Header
          language={language}
          ribbon={readManifest(xml, language).buttons}
          examples={examples}
          onPress={(button) => macWindow.press(button.id, button.action)}
          onExample={(example) => void exampleFile(example).then((file) => importPlan(pane, file))}
          onOpen={(file) => void chooseBook(file)}
          onDownload={() => void saveWorkbook(engine).then((bytes) => download(bytes, pageTexts(language).fileName))}
          onOtherLanguage={() => {
            language = nextLanguage(language);
            speak(engine, language);
            openPane(pane, language);
            show();
          }}
        />
        <OpenedBar language={language} opened={opened} />
      </FluentProvider>,
    );
  }
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

void start();
