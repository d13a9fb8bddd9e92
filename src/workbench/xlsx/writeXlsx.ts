/**
 * Writes a workbook as an .xlsx file, with hucre (https://github.com/productdevbook/hucre) and some corrections.
 */
import { writeXlsx as write } from "hucre/xlsx";
import { DEFAULT_STYLE } from "../engine/look/style";
import { cellsXml } from "./cellsXml";
import { corrections } from "./corrections";
import { fileNames } from "./fileNames";

import { sharedTexts } from "./sharedTexts";
import { sheetContents } from "./sheetContents";
import { styleSheet } from "./styleSheet";
import type { DocumentProperties, FlowingWorkbook } from "./workbookFile";
import { changeParts } from "./zip";

/** The bytes of the file. Formulas carry their calculated values; Excel recalculates them all the same when it opens the file. */
export async function writeXlsx(file: FlowingWorkbook): Promise<Uint8Array> {
  const names = fileNames(file);
  const [styles, texts] = [styleSheet(file.styles), sharedTexts()];
  const cells = file.sheets.map((sheet) => cellsXml(sheet, styles, texts));
  const bytes = await write({
    sheets: file.sheets.map((sheet, index) => sheetContents(sheet, cells[index]?.linked ?? [])),
    namedRanges: names.map(({ name, formula, sheet, comment }) => ({
      name,
      range: formula.slice(1),
      ...(sheet === null ? {} : { scope: sheet }),
      ...(comment === "" ? {} : { comment }),
    })),
    activeSheet: file.active,
    defaultFont: { name: DEFAULT_STYLE.font, size: DEFAULT_STYLE.size },
    properties: propertiesOf(file.properties),
  });
  return changeParts(bytes, corrections(file.sheets, names, { styles, texts, cells }));
}

function propertiesOf({ author, comments, modified, ...others }: DocumentProperties) {
  return { ...others, creator: author, description: comments, ...(modified === null ? {} : { modified }) };
}
