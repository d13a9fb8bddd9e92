import { notRead } from "./pane/notRead";
import type { Failure, FailureCode } from "../failure";
import type { Standing } from "../failure";
import type { writing as en } from "../en/writing";

/** What to tell when Excel, or the workbook as it stands, refuses something: what happened, and what to do. */
interface Advice {
  readonly happened: string;
  readonly remedy: string;
}

const advice: Readonly<Record<FailureCode, Advice>> = {
  WorkbookProtected: { happened: "工作簿结构受保护，无法添加工作表。", remedy: "请在“审阅 › 保护工作簿”中取消保护后重试。" },
  SheetProtected: { happened: "需要重写的工作表受保护。", remedy: "请在该表上选择“审阅 › 撤消工作表保护”后重试。" },
  NoInputSheet: { happened: "此工作簿还没有输入表。", remedy: "请先点“示例”“新建”或“导入”。" },
  BeingWritten: { happened: "另一个窗口正在写入此工作簿。", remedy: "请等它完成后重试；若两分钟内没有动静，本窗口即可继续。" },
  LastSheet: { happened: "撤销后将没有可见的工作表。", remedy: "请先新建或取消隐藏一张工作表，再重试。" },
  BrokenOff: { happened: "上次写入中途停止。", remedy: "请先选择恢复写入前的内容，或保留现有内容。" },
  EarlierVersion: { happened: "此工作簿中有较早版本生成的工作表。", remedy: "请先选择沿用这些表，或保留其副本。" },
  LaterVersion: { happened: "此工作簿由更新版本的加载项写入，当前版本只能读取。", remedy: "请更新加载项后再修改。" },
  NoSuchPlace: { happened: "这个单元格已不存在。", remedy: "所在工作表已被删除或重建；请点“检查”刷新列表。" },
  Cancelled: { happened: "操作已取消。", remedy: "" },
  NotLoaded: notRead,
  Internal: { happened: "加载项内部出错。", remedy: "请复制详细信息，发给维护此加载项的人。" },
  AccessDenied: { happened: "Excel 不允许此更改。", remedy: "工作簿可能受保护或以只读方式打开：请取消保护或另存一份后重试。" },
  ActivityLimitReached: { happened: "Excel 正忙于其他工作。", remedy: "请稍等一分钟后重试。" },
  ApiNotFound: {
    happened: "此版本的 Excel 缺少加载项需要的功能。",
    remedy: "请更新 Excel：需要 Excel 2021、Microsoft 365 或网页版 Excel。",
  },
  Conflict: { happened: "其他人同时修改了工作簿。", remedy: "请重试。" },
  ConnectionFailure: { happened: "与 Excel 的连接已断开。", remedy: "请检查网络后重试。" },
  FilteredRangeConflict: { happened: "筛选妨碍了更改。", remedy: "请清除该表上的筛选后重试。" },
  GeneralException: { happened: "Excel 报告了一个未加说明的错误。", remedy: "请重试；若再次出现，请保存、关闭并重新打开工作簿。" },
  InactiveWorkbook: { happened: "另一个工作簿切换到了前面。", remedy: "请点回本工作簿后重试。" },
  InsertDeleteConflict: { happened: "表中有内容妨碍插入或删除单元格。", remedy: "请移除您在该表中添加的内容，或删除该表后重新生成。" },
  InvalidArgument: { happened: "Excel 不接受写入的内容。", remedy: "请复制详细信息，发给维护此加载项的人。" },
  InvalidOperation: { happened: "Excel 无法对当前工作簿执行此操作。", remedy: "请删除已生成的工作表后重新生成。" },
  InvalidOperationInCellEditMode: { happened: "有单元格正在编辑。", remedy: "请在该单元格按 Enter 完成，或按 Esc 放弃修改，然后重试。" },
  InvalidReference: { happened: "所引用的单元格或工作表已不存在。", remedy: "请重试；被删除的工作表会重新建立。" },
  InvalidSelection: { happened: "当前的选定区域妨碍了操作。", remedy: "请单击任一单元格后重试。" },
  ItemAlreadyExists: { happened: "需要的工作表、表格或名称已被占用。", remedy: "请将以 TC_ 开头、但不属于本加载项的名称改名后重试。" },
  ItemNotFound: { happened: "处理过程中有工作表、表格或名称消失了。", remedy: "请重试；被删除的工作表会重新建立。" },
  MergedRangeConflict: { happened: "合并单元格妨碍了更改。", remedy: "请取消您在该表中合并的单元格后重试。" },
  NotImplemented: {
    happened: "此版本的 Excel 缺少加载项需要的功能。",
    remedy: "请更新 Excel：需要 Excel 2021、Microsoft 365 或网页版 Excel。",
  },
  OperationCellsExceedLimit: { happened: "单元格数量超过 Excel 一次可处理的上限。", remedy: "请把方案分成几个工作簿，例如按区域拆分。" },
  RangeExceedsLimit: { happened: "单元格数量超过 Excel 一次可处理的上限。", remedy: "请把方案分成几个工作簿，例如按区域拆分。" },
  RequestAborted: { happened: "Excel 中断了操作。", remedy: "请重试。" },
  RequestPayloadSizeLimitExceeded: {
    happened: "内容超过网页版 Excel 一次可接收的上限。",
    remedy: "请把方案分成几个工作簿，或在桌面版 Excel 中生成。",
  },
  ResponsePayloadSizeLimitExceeded: {
    happened: "内容超过网页版 Excel 一次可返回的上限。",
    remedy: "请把方案分成几个工作簿，或在桌面版 Excel 中操作。",
  },
  ServiceNotAvailable: { happened: "Excel 服务没有响应。", remedy: "请稍等一分钟后重试。" },
  Timeout: { happened: "Excel 响应超时。", remedy: "请关闭 Excel 中其他正在运行的任务后重试。" },
  UnsupportedOperation: { happened: "Excel 在此处不支持该操作。", remedy: "请退出共享视图、受保护视图等特殊视图后重试。" },
};

/** What stands in the workbook now. */
function standing(workbook: Standing): string {
  switch (workbook.type) {
    case "Untouched":
      return "工作簿未作任何改动。";
    case "PutBack":
      return `已全部恢复原状。${workbook.unprotected.length === 0 ? "" : `只有${tabs(workbook.unprotected)}未能重新保护：请在该表上选择“审阅 › 保护工作表”。`}`;
    case "Written":
      return "但您要的内容此前已全部写入工作簿，完整无缺，请勿重做。";
    case "HalfWritten":
      return `未能全部恢复：${tabs(workbook.sheets)}可能新旧内容混杂。请使用“撤消”，或不保存直接关闭。如有名为“TC backup …”的隐藏工作表，其中是原来的内容，保留到下次写入为止。`;
  }
}

/** “F1”“F2”等 5 张表 */
function tabs(names: readonly string[]): string {
  const named = names
    .slice(0, MOST_TABS)
    .map((name) => `“${name}”`)
    .join("");
  return names.length > MOST_TABS ? `${named}等 ${names.length} 张表` : named;
}

const MOST_TABS = 5;

/** Chinese texts: writing to the workbook, and the command line. */
export const writing: typeof en = {
  failure: ({ code, sheet, workbook }: Failure) => {
    const { happened, remedy } = advice[code];
    return `${happened}${sheet === "" ? "" : `工作表：${sheet}。`}${workbook.type === "Written" ? "" : remedy}${standing(workbook)}[${code}]`;
  },
  commandLine: {
    usage:
      "用法：npm run generate -- PLAN.json [-o OUT.xlsx] [--through-office | --print]\n\n  PLAN.json         方案文件\n" +
      "  -o OUT.xlsx       保存位置；省略时与方案文件同名、同目录，扩展名为 .xlsx\n" +
      "  --through-office  由加载项自己的命令在本机电子表格中生成，文件相同，耗时更长\n" +
      "  --print           不保存文件，把各表以文本输出到标准输出",
    faults: {
      unknown: (option) => `没有选项 ${option}。`,
      twice: (option) => `选项 ${option} 给了两次。`,
      valueMissing: (option) => `选项 ${option} 后面缺少内容。`,
      noValue: (option) => `选项 ${option} 不带内容。`,
    },
    unreadable: (path, reason) => `无法读取 ${path}：${reason}`,
    unwritable: (path, reason) => `无法写入 ${path}：${reason}`,
    sheet: (name, totals) => `${name}：${totals}`,
    ties: (lines) => `勾稽：${lines} 行全部相符 ✓`,
    broken: (held, lines, place) => `勾稽：${lines} 行中 ${held} 行相符 ✗ 首个不符之处：${place}`,
    unverified: "勾稽：尚未核实 ✗ 未能读回",
    saved: (path) => `已保存 ${path}`,
  },
};
