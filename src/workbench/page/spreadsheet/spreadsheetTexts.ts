import { mergeLocales } from "@univerjs/core";
import conditionalFormattingEn from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import conditionalFormattingZh from "@univerjs/sheets-conditional-formatting-ui/locale/zh-CN";
import dataValidationEn from "@univerjs/sheets-data-validation-ui/locale/en-US";
import dataValidationZh from "@univerjs/sheets-data-validation-ui/locale/zh-CN";
import validationCoreEn from "@univerjs/data-validation/locale/en-US";
import validationCoreZh from "@univerjs/data-validation/locale/zh-CN";
import designEn from "@univerjs/design/locale/en-US";
import designZh from "@univerjs/design/locale/zh-CN";
import docsEn from "@univerjs/docs-ui/locale/en-US";
import docsZh from "@univerjs/docs-ui/locale/zh-CN";
import filterEn from "@univerjs/sheets-filter-ui/locale/en-US";
import filterZh from "@univerjs/sheets-filter-ui/locale/zh-CN";
import filterCoreEn from "@univerjs/sheets-filter/locale/en-US";
import filterCoreZh from "@univerjs/sheets-filter/locale/zh-CN";
import formulaEn from "@univerjs/sheets-formula/locale/en-US";
import formulaZh from "@univerjs/sheets-formula/locale/zh-CN";
import formulaUiEn from "@univerjs/sheets-formula-ui/locale/en-US";
import formulaUiZh from "@univerjs/sheets-formula-ui/locale/zh-CN";
import numberFormatEn from "@univerjs/sheets-numfmt-ui/locale/en-US";
import numberFormatZh from "@univerjs/sheets-numfmt-ui/locale/zh-CN";
import sheetsValidationEn from "@univerjs/sheets-data-validation/locale/en-US";
import sheetsValidationZh from "@univerjs/sheets-data-validation/locale/zh-CN";
import tableEn from "@univerjs/sheets-table/locale/en-US";
import tableZh from "@univerjs/sheets-table/locale/zh-CN";
import sheetsEn from "@univerjs/sheets/locale/en-US";
import sheetsZh from "@univerjs/sheets/locale/zh-CN";
import sheetsUiEn from "@univerjs/sheets-ui/locale/en-US";
import sheetsUiZh from "@univerjs/sheets-ui/locale/zh-CN";
import uiEn from "@univerjs/ui/locale/en-US";
import uiZh from "@univerjs/ui/locale/zh-CN";
import { LANGUAGES, type Language } from "../../../plan/inputs/inputs";
import { LOCALES } from "../../engine/univer/locales";

/** The spreadsheet's own menus and messages, in the languages of the product. */
const TEXTS = {
  "zh-CN": mergeLocales(
    designZh,
    uiZh,
    docsZh,
    sheetsZh,
    sheetsUiZh,
    formulaZh,
    formulaUiZh,
    numberFormatZh,
    validationCoreZh,
    sheetsValidationZh,
    dataValidationZh,
    conditionalFormattingZh,
    filterCoreZh,
    filterZh,
    tableZh,
  ),
  en: mergeLocales(
    designEn,
    uiEn,
    docsEn,
    sheetsEn,
    sheetsUiEn,
    formulaEn,
    formulaUiEn,
    numberFormatEn,
    validationCoreEn,
    sheetsValidationEn,
    dataValidationEn,
    conditionalFormattingEn,
    filterCoreEn,
    filterEn,
    tableEn,
  ),
} satisfies Readonly<Record<Language, object>>;

/** The same, by the spreadsheet's own names of the languages. */
export const spreadsheetTexts = Object.fromEntries(LANGUAGES.map((language) => [LOCALES[language], TEXTS[language]]));
