import type { frame as en } from "../en/frame";

/** 中文：各页共有的文字。 */
export const frame: typeof en = {
  name: "中文",
  title: "目标分解：帮助",
  intro:
    "把年度销售目标分解到月份、客户经理、产品和集团客户，各表合计分毫不差。窗格的每一处、每一张表都有一页：做什么用、填什么、什么会自动得出。",
  start: {
    title: "五步上手",
    steps: [
      "在功能区的{pane.title}选项卡点“打开窗格”。",
      "{pane.welcome.sample}，或新建一份空白方案，或导入自己的清单。",
      "填写黄色单元格：团队、年度、产品与目标、客户经理、集团客户。",
      "点{pane.actions.check}：每处问题都指出所在单元格和改法，点一下即可定位。",
      "点{pane.actions.generate}。绿色的一行表示已从工作簿读回，全部勾稽相符。",
    ],
  },
  files: {
    places: "窗格的各处",
    typed: "填写方案的表",
    split: "分解得出的表",
    months: "每月分发的表",
    lists: "客户经理计划与汇报的记录",
    checked: "由报表看出的问题",
    scored: "年度评价",
    time: "时间与工作",
  },
  parts: { does: "要做什么", follows: "自动得出", knows: "值得知道" },
  nothing: "无需填写。",
  picture: (title) => `示例方案的“${title}”`,
  contents: "全部页面",
  near: "相关页面",
  data: { title: "数据去向", text: "方案只保存在您的工作簿里。本加载项不上传数据，不需要账号，也不收集使用信息。" },
  failing: {
    title: "出错时",
    text:
      "请按提示操作。若问题仍在，请点{pane.copy.details}，连同版本号一起发给维护此加载项的人。如果怀疑是 Excel 的差异，" +
      "请点窗格底部的{selfTest.open}，再点{selfTest.copy}，一并发送；自检只在自己新建的工作表上操作，完成后删除。",
  },
};
