import type { noHost as en } from "../en/noHost";

/** 中文文字：窗格为何不能工作，最先读取。 */
export const noHost: typeof en = {
  outside: { title: "请在 Excel 中打开", text: "“目标分解”在 Excel 中使用：打开工作簿，在功能区选择“目标分解”选项卡，再点“打开窗格”。" },
  old: { title: "Excel 版本过低", text: "“目标分解”需要 Excel 2021、Microsoft 365 或网页版 Excel，请更新 Excel。" },
  unread: { title: "“目标分解”未能加载", text: "加载项的一部分未能加载。请检查网络，然后关闭并重新打开此窗格。" },
  offline: { title: "Office 组件未能加载", text: "未能加载与 Excel 连接的组件。请检查网络，然后关闭并重新打开此窗格。" },
};
