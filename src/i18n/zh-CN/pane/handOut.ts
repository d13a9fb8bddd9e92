import type { handOut as en } from "../../en/pane/handOut";

/** Chinese texts of the pane for workbooks that are handed out. */
export const handOut: typeof en = {
  title: (month, files) => `${month}：${files} 份待分发的工作簿`,
  hint: "每份含该客户经理待填写的月份销售计划表和其本人的清单。在单独的窗口中打开，并以下面的文件名另存。收回方式不变。",
  stopped: (made, of) => `已停止：共 ${of} 份，生成了 ${made} 份。列出的各份都是完整的，其余的可以再次生成。`,
  behind: "在 Mac 上，新窗口可能出现在当前窗口后面。",
  inTab: "工作簿在浏览器的新标签页中打开。如果没有打开，请允许 Excel 弹出窗口后再试。",
  open: "打开",
  opened: "再次打开",
  openOf: (manager) => `打开${manager}的工作簿`,
  reopenOf: (manager) => `再次打开${manager}的工作簿`,
  save: "全部存为 .zip",
  saved: (file) => `已把 ${file} 交给浏览器保存。如果下载中没有，请逐份打开工作簿。`,
  cannotSave: "本机的 Excel 不允许加载项保存文件。请逐份打开工作簿，在其中另存。",
  close: "关闭",
};
