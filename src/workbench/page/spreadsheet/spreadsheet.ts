import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsFilterUIPlugin } from "@univerjs/sheets-filter-ui";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import type { Language } from "../../../plan/inputs/inputs";
import { emptyWorkbook } from "../../engine/workbook/emptyWorkbook";
import { createEngine, type UniverEngine } from "../../engine/engine";
import { keepLists } from "../../engine/movingRules";
import { registerPlugins } from "../../engine/univer/plugins";
import { FUniver, LogLevel, Univer } from "../../engine/univer/univer";
import { followLinks } from "./followLinks";
import { forgetDeletedSheets } from "./forgetDeletedSheets";
import { showSelected } from "./showSelected";
import { LOCALES } from "../../engine/univer/locales";
import { showCharts } from "../charts/showCharts";
import { spreadsheetTexts } from "./spreadsheetTexts";

import "@univerjs/sheets-ui/facade";
import "@univerjs/ui/facade";

import "@univerjs/design/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-filter-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/ui/lib/index.css";

/** Draws Univer with an empty workbook, its menus, formula bar and sheet tabs, into `container`. */
export async function startSpreadsheet(container: HTMLElement, language: Language): Promise<UniverEngine> {
  // The grid is a picture: it does not wait for fonts. A machine that has none of them draws with its own.
  await Promise.allSettled(
    ["Arial", "Calibri", "等线"].flatMap((font) => ["", "bold "].map((weight) => document.fonts.load(`${weight}11pt ${font}`))),
  );
  const univer = new Univer({ locale: LOCALES[language], locales: spreadsheetTexts, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, ribbonType: "simple" });
  // Tables without their buttons: those slow every cell down a little more each time they are drawn.
  registerPlugins(univer);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsFilterUIPlugin);
  const api = FUniver.newAPI(univer);
  api.createWorkbook(emptyWorkbook());
  forgetDeletedSheets(univer);
  const engine = showSelected(createEngine(univer, api));
  keepLists(engine);
  followLinks(engine);
  showCharts(engine, container);
  return engine;
}

/** Lets its menus and messages speak another language. */
export function speak(engine: UniverEngine, language: Language): void {
  engine.api.setLocale(LOCALES[language]);
}
