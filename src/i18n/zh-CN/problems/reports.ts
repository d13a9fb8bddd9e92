import type { ReportDetail } from "../../../plan/problem/details/reports";
import type { ProblemTexts } from "../../problemTexts";
import { monthName } from "./words";

const formats = {
  ".xls": " Excel 97–2003 工作簿（.xls）",
  ".xlsb": "二进制工作簿（.xlsb）",
  ".ods": " OpenDocument 电子表格（.ods）",
  ".csv": "纯文本（.csv、.txt）",
  ".html": "网页（.html）",
  ".xml": " XML 文件（.xml）",
} as const;

/** 还有哪些单元格也是这样。 */
function cells(also: readonly string[]): string {
  if (also.length === 0) return "";
  const more = also.length - MOST_CELLS;
  return `（还有 ${also.slice(0, MOST_CELLS).join("、")}${more > 0 ? ` 等 ${also.length} 处` : ""}）`;
}

const MOST_CELLS = 6;

export const reports: ProblemTexts<ReportDetail> = {
  NotAWorkbook: () => "这不是 Excel 工作簿。请选择下发后填好的 .xlsx 文件。",
  EmptyFile: () => "这个文件是空的（0 字节）。请在 Excel 中重新保存，或请对方再发一次。",
  OtherFormat: ({ format }) => `不论扩展名是什么，这个文件的格式是${formats[format]}。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再收回。`,
  LockedWorkbook: () => "这个工作簿需要密码才能打开。请在 Excel 中打开，在“文件 › 信息”里取消密码，保存后再收回。",
  HugeWorkbook: ({ limit, most }) =>
    limit === "cells"
      ? `这个工作簿的各张表合计超过可读取的 ${most / 10_000} 万个单元格。请删除表格下方或右侧很远处的内容以及无关的工作表，保存后再收回。`
      : limit === "seconds"
        ? `读取这个工作簿的时间超过 ${most} 秒。请删除与表格无关的内容，保存后再收回。`
        : `这个工作簿超过可读取的 ${most} MB。请删除与表格无关的内容，保存后再收回。`,
  DamagedWorkbook: ({ part }) =>
    `文件已损坏${part === "" ? "" : `（${part}）`}。请在 Excel 中打开并修复，另存为 .xlsx 后再收回；仍不行时请对方重新发送。`,
  SheetUnread: ({ sheet, part }) =>
    `工作表“${sheet}”已损坏（${part}），无法读取；其余工作表已读取。如果完成情况填在这张表上，请在 Excel 中打开文件，保存后再收回。`,
  NotCalculated: ({ formula }) =>
    `这里是公式“${formula}”，但保存文件的程序没有算出结果。请直接填写数字，或在 Excel 或 WPS 中打开文件，保存后再收回。`,
  DayInCell: ({ day, number }) => `这里是日期（${day}），不是数额。请填写数字；如果就是 ${number}，请把单元格格式改为数值。`,
  NotAReport: () => "这里没有月份销售计划表。请选择下发后填好的文件，不要另建新表或只复制数值。",
  LaterLayout: ({ sheet }) =>
    `“${sheet}”由更新版本的加载项制作，当前版本不认识它的版式，未读取也未改动其中任何内容。请更新加载项后再读取。`,
  AnotherPlan: ({ found }) => `这张表属于另一个方案（${found}），不能收回到本方案。请核对文件，或打开它所属的方案后再收回。`,
  OlderVersion: () => "这张表下发之后，目标、客户或名称有过调整，表上印的是当时的数。实际数和退订数照常收回，请按现行的表考核。",
  PrintedChanged: ({ was, found }) =>
    (found === ""
      ? `这里原为“${was}”，现在是空的。`
      : was === ""
        ? `这里原是空的，现在是“${found}”。`
        : `这里原为“${was}”，现在是“${found}”。`) + "收回时只采用实际和退订，此处改动不采用；如确需修改，请在目标输入或目标变更中进行。",
  RowMissing: ({ client }) => `表中已没有${client}的行，该客户按未上报处理。如有实际数，请让客户经理补报。`,
  ReportEmpty: () => "这张表的实际和退订都还没有填写，没有可以收回的数。请让客户经理填写后再收回。",
  Prospect: ({ name, meant }) =>
    `“${name}”不在客户名单里，按潜在客户保留。如果是${meant === undefined ? "现有客户" : `“${meant}”`}，请改正名称。`,
  SeveralClients: ({ name }) => `“${name}”写了几家客户，哪一家都不计。请一行写一家客户。`,
  SignedByNobody: () => "勾选了签约，但没有客户名称。请补上客户。",
  OutsideLines: ({ found, also }) => `“${found}”填在表格的各行之外${cells(also)}，没有收回。请在行中间插入一行，填到那里。`,
  OutsideColumns: ({ found, also }) => `“${found}”填在表格没有的列里${cells(also)}，没有收回。请填到表格自己的列里。`,
  OursTypedOver: ({ found, also, instead }) =>
    `“${found}”填在表格自己列出或自动计算的地方${cells(also)}，没有收回。请写到行里的“${instead}”一列。`,
  DecideFirst: ({ managers }) =>
    `${managers.join("、")}的表和本工作簿中的清单后来都改过。请先在“回收完成情况”中查看本工作簿的表，选定以哪一边为准，再生成。`,
  SameAgain: ({ other }) => `与 ${other} 内容相同，只收回一次。如果本来要收回的是另一个文件，请另选。`,
  DayOutsideMonth: ({ found }) => `${found} 不在本表的月份之内，已按原样收回。如果是笔误，请改正日期。`,
  LateReport: ({ month, firstMonth }) =>
    `${monthName(month, firstMonth)}已月结。收回后以这里的实际数为准，其余月份会随之重新分解，请确认。`,
  TypedTwice: ({ month, firstMonth }) =>
    `${monthName(month, firstMonth)}的数据在本表和“实际数据”中都有改动，现以本表所列全部客户的数据为准，请在“实际数据”中核对该月。`,
  ReportedTwice: ({ manager, month, firstMonth, other }) =>
    `${manager}${monthName(month, firstMonth)}的表收到两份，另一份是 ${other}。请只保留其中一份。`,
};
