import type { opening as en } from "../../en/pane/opening";

function mayStand(sheets: string, since: string | null): string {
  return `${since === null ? "" : `开始于 ${since}。`}${sheets === "" ? "各表" : `${sheets} `}中可能新旧内容并存。`;
}

/** 中文：并非由当前版本写入的工作簿。 */
export const opening: typeof en = {
  formerTab: (tab) => `${tab} 旧`,
  earlier: {
    title: "此工作簿由较早版本生成",
    explain: "写入之前，请先选择如何处理其中已生成的表。无论怎样选择，您的备注都会保留。",
    sheets: "各表现状",
    same: (cells) => `${cells} 格与方案一致`,
    changed: (cells) => `这些表生成之后，目标输入有改动：${cells} 格因此不同。沿用时将按现在的方案更新；如要留存原来的数，请保留副本。`,
    unclear: (cells) => `另有 ${cells} 个数无法判断是否有人改填，沿用时作为期望值保留。`,
    copyFirst: (cells) =>
      `有 ${cells} 个数与方案不同，无法判断哪些是有人改填，哪些是因目标输入后来有改动。建议保留副本，以免丢失；如沿用，将全部作为期望值保留。`,
    former: (cells) => `${cells} 格为改动前的方案`,
    unsure: (cells) => `${cells} 格无法判断`,
    differing: (cells) => `${cells} 格被改填`,
    own: (cells) => `${cells} 格为您自己的内容`,
    adopt: "沿用这些表",
    adoptTip: "各表留在原处。改填的数保留为期望值并列出；您的备注、行和列都保留。",
    copy: "保留副本",
    copyTip: (tab) => `原表改名，如“${tab}”，旁边另行生成新表。`,
    later: "暂不处理",
    laterTip: "不写入任何内容；需要写入时会再次询问。",
    aside: "由较早版本生成，目前只读取。",
    ask: "选择…",
  },
  later: {
    title: "由更新版本写入",
    explain: "此工作簿由更新版本的加载项写入，当前版本只能读取。请更新加载项后再修改。",
  },
  beingWritten: {
    title: "另一个窗口正在写入",
    explain: "它正在写入此工作簿，或片刻之前还在写入。本页会自动再次查看，最迟在两分钟之后。",
  },
  unfinished: {
    title: "上次写入中途停止",
    explain: (sheets, since) => `${mayStand(sheets, since)}“继续完成”会按已填写的内容重新写入。其中如有由您填写的表，请先查看。`,
    finish: "继续完成",
    choose: (sheets, since) => `${mayStand(sheets, since)}请选择如何处理；随后会按计划重新生成相关工作表。`,
    damaged: (sheets, since) =>
      `${mayStand(sheets, since)}恢复所需的信息已损坏，无法恢复到写入之前。` +
      "请保留现有内容；写入前的隐藏副本将作为您自己的工作表显示，名为“TC backup …”，核对后可删除。",
    putBack: "恢复写入前的内容",
    putBackTip: "这些表将恢复到那次写入之前的样子，此后在其中填写的内容会丢失，请先复制保存。",
    keep: "保留现有内容",
    keepTip: "不改动任何已填写的内容。请随后逐一查看这些表。",
  },
};
