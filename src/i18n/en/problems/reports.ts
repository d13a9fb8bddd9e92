import type { ReportDetail } from "../../../plan/problem/details/reports";
import type { ProblemTexts } from "../../problemTexts";
import { monthName } from "./words";

const formats = {
  ".xls": "of Excel 97 to 2003 (.xls)",
  ".xlsb": "of a binary workbook (.xlsb)",
  ".ods": "of an OpenDocument spreadsheet (.ods)",
  ".csv": "of plain text (.csv, .txt)",
  ".html": "of a web page (.html)",
  ".xml": "of an XML file (.xml)",
} as const;

/** Other cells of which the same is true. */
function cells(also: readonly string[]): string {
  if (also.length === 0) return "";
  const more = also.length - MOST_CELLS;
  return ` (also ${also.slice(0, MOST_CELLS).join(", ")}${more > 0 ? ` and ${more} more` : ""})`;
}

const MOST_CELLS = 6;

export const reports: ProblemTexts<ReportDetail> = {
  NotAWorkbook: () => "This is no Excel workbook. Choose the .xlsx file that was handed out and filled in.",
  EmptyFile: () => "This file is empty (0 bytes). Choose another one, or ask for it once more.",
  OtherFormat: ({ format }) =>
    `This file has the format ${formats[format]}, whatever its name ends with. Open it in Excel, save it as .xlsx and take that file in.`,
  LockedWorkbook: () =>
    "This workbook opens with a password only. Open it in Excel, remove the password under File › Info, save it and take it in again.",
  HugeWorkbook: ({ limit, most }) =>
    limit === "cells"
      ? `The sheets of this workbook reach over more than the ${most / 1_000_000} million ` +
        "cells that can be read. Delete what stands far below or far to the right " +
        "of the form, and sheets that do not belong to it, save it and take it in again."
      : limit === "seconds"
        ? `It takes longer than the ${most} seconds that there are to read this workbook. ` +
          "Delete what does not belong to the form, save it and take it in again."
        : `This workbook is larger than the ${most} MB that can be read. Delete ` +
          "what does not belong to the form, save it and take it in again.",
  DamagedWorkbook: ({ part }) =>
    `This file is damaged${part === "" ? "" : ` (${part})`}. Open it in Excel, let Excel ` +
    "repair it, save it as .xlsx and take it in again; otherwise ask for it once more.",
  SheetUnread: ({ sheet, part }) =>
    `The sheet “${sheet}” cannot be read, because it is damaged (${part}); the others were. Check ` +
    "whether there is a report on it; if so, open the file in Excel, save it and take it in again.",
  NotCalculated: ({ formula }) =>
    `The formula “${formula}” stands here, but the program that saved the file has not calculated ` +
    "it. Enter the number instead, or open the file in Excel or WPS, save it and take it in again.",
  DayInCell: ({ day, number }) =>
    `A date stands here (${day}), no amount. Enter the number; if ${number} is meant, give the cell the format of a number.`,
  NotAReport: () =>
    "There is no monthly sales plan in it. Choose the file that was handed out and filled in, not a new sheet or a copy of its values.",
  LaterLayout: ({ sheet }) =>
    `“${sheet}” was made by a later version of the add-in, whose layout this one does not know. Nothing on it was read or changed. ` +
    "Update the add-in, then read it again.",
  AnotherPlan: ({ found }) =>
    `This sheet belongs to another plan (${found}) and cannot be taken into this one. Check the file, or open its own plan first.`,
  OlderVersion: () =>
    "Targets, clients or names have changed since this sheet was handed out; it shows what they were " +
    "then. Its actuals and cancellations are taken in all the same. Check attainment on the present sheets.",
  PrintedChanged: ({ was, found }) =>
    (found === ""
      ? `This was “${was}” and is empty now. `
      : was === ""
        ? `This was empty and is “${found}” now. `
        : `This was “${was}” and is “${found}” now. `) +
    "Only actuals and cancellations are taken in, so this has no effect. " +
    "Change targets and names on the input sheet, or by a change of target.",
  RowMissing: ({ client }) =>
    `The row of ${client} is gone from the sheet, so nothing counts as reported for ` +
    "this client. If there is something, give the manager a new sheet to report it.",
  ReportEmpty: () => "No actuals or cancellations are filled in, so there is nothing to take in. Give it back to the manager to fill in.",
  Prospect: ({ name, meant }) =>
    `${name} is not among the clients and is kept as a prospect. ` +
    `Correct the name if ${meant === undefined ? "it is a client" : `${meant} is meant`}.`,
  SeveralClients: ({ name }) => `“${name}” names several clients, and counts for none of them. Enter one in each line.`,
  SignedByNobody: () => "A contract was signed, but with no client. Enter the client.",
  OutsideLines: ({ found, also }) =>
    `“${found}” stands outside the lines${cells(also)} and is not taken in. Insert a row among the lines, and type it there.`,
  OutsideColumns: ({ found, also }) =>
    `“${found}” stands in a column that the form does not have${cells(also)} and is not taken in. ` +
    "Enter it in one of the form's own columns.",
  OursTypedOver: ({ found, also, instead }) =>
    `“${found}” was typed over what the form itself says or calculates${cells(also)}, and is not taken in. ` +
    `Enter it in a line, in the column “${instead}”.`,
  DecideFirst: ({ managers }) =>
    `Both the sheets of ${managers.join(", ")} and the lists in this workbook were changed since. ` +
    "Choose which of them stays: look at this workbook's sheets under “Import actuals”, take them over, and try again.",
  SameAgain: ({ other }) => `This says the same as ${other}, and is taken in once. Choose another file if that was meant.`,
  DayOutsideMonth: ({ found }) => `${found} lies outside this sheet's month. It is taken in as it is. Correct the day if it is a slip.`,
  LateReport: ({ month, firstMonth }) =>
    `${monthName(month, firstMonth)} is closed. What this sheet says will count, ` +
    "and the rest of the year will be spread anew. Check that this is meant.",
  TypedTwice: ({ month, firstMonth }) =>
    `Figures of ${monthName(month, firstMonth)} were changed both on this sheet and in the list of ` +
    "actuals. Those of this sheet count now, for all of its clients. Check the month in the list.",
  ReportedTwice: ({ manager, month, firstMonth, other }) =>
    `There are two sheets of ${manager} for ${monthName(month, firstMonth)}; the other one is ${other}. Remove one of them.`,
};
