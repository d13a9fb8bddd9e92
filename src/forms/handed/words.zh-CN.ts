import type { words as en } from "./words.en";

/** Chinese words of the forms that a manager plans and reports in. */
export const words: typeof en = {
  head: { manager: "客户经理", area: "分管区域/客户", date: "呈交日", supervisor: "上级主管" },
  signed: (manager, supervisor) => `客户经理签字 ${manager}      上级主管签字 ${supervisor}`,
  F6: {
    title: (month) => `${month}客户经理拜访计划表`,
    hint: "请填写浅黄色单元格；行可以插入和排序。客户名称可从清单选，也可直接填写潜在客户。拜访后勾选结果；改期的请在“原因”里写上新日期。",
    columns: {
      date: "日期",
      time: "时间",
      place: "地点",
      client: "客户名称",
      contact: "联系人",
      title: "职务",
      phone: "电话",
      last: "上次拜访时间",
      purpose: "本次拜访目的",
      learned: "了解信息",
      demonstrated: "业务演示",
      signed: "签约",
      status: "状态",
      reason: "原因",
    },
    result: "拜访结果",
    done: "执行",
    first: "首次拜访",
    band: "各客户本月拜访次数",
    counts: { client: "客户名称", class: "级别", wanted: "本月应拜访", done: "已拜访", planned: "已安排", left: "尚缺", unplanned: "未排" },
    total: "合计",
    foot: { planned: "计划", done: "完成", moved: "改期", cancelled: "取消", signed: "签约", rate: "执行率" },
  },
  F8: {
    title: (month) => `${month}工作日志(周报表)`,
    hint: "计划的拜访会自动列出，其他工作请填在空行里。工作内容和结果请写清：对方说了什么、下一步是什么、何时。内部工作不必填集团客户。",
    columns: { date: "日期", time: "时间", place: "地点", client: "集团客户", content: "工作内容", purpose: "目的", result: "结果" },
    band: { week: "一周工作总结", day: "一日工作总结" },
    summary: { period: "期间", text: "总结", submitted: "呈交日" },
    period: (from, to) => (from === to ? from : `${from} 至 ${to}`),
  },
  directory: {
    clients: ["客户名称", "级别", "地址", "", "上次拜访"],
    contacts: ["客户名称", "联系人", "职务", "电话"],
    purposes: "拜访目的",
  },
  purposes: ["了解客户情况", "介绍业务", "商谈签约", "续签合同", "服务回访", "收费"],
};
