import type { truth as en } from "../../en/pane/truth";

/** 中文：工作簿现状。 */
export const truth: typeof en = {
  label: "工作簿现状",
  draft: (problems) => `分解之前有 ${problems} 处需要更正`,
  looking: "正在查看工作簿",
  typed: "尚未生成",
  tie: (held, lines) => (held === lines ? `${lines} 项勾稽全部相符` : `${lines} 项勾稽中有 ${lines - held} 项不符`),
  unknown: "Excel 仍在计算",
  wishes: (many) => `${many} 个数改填在方案之上`,
  behind: (cells) => `${cells} 格与现在填写的内容不一致`,
  written: (time) => `写入于 ${time}`,
  upToDate: "与输入一致",
};
