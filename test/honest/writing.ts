import type { Seeded } from "../../src/workbench/examples/lived/seeded";
import type { HonestClient, Writing } from "./people";

export const PURPOSES = ["续约洽谈", "业务推介", "客户回访", "投诉处理", "资料收集", "收费"] as const;

const PRODUCTS = ["集团彩铃", "企业专线", "短信平台"];

/** What somebody writes about one visit. */
export function written(
  chance: Seeded,
  writing: Writing,
  { contacts }: HonestClient,
  purpose: string,
): { readonly content: string; readonly result: string } {
  const one = (list: readonly string[]): string => chance.oneOf(list);
  const contact = chance.oneOf(contacts).name;
  const fact = `${one(WHO)}${one(SAYS)}${one(ABOUT)}${one(DETAIL)}`;
  switch (writing) {
    case "full":
      return {
        content: `${one(BEGIN)}${contact}${one(DOES)}${one(PRODUCTS)}，${fact}`,
        result: `${one(OUTCOME)}，${one(NEXT)}${one(STEP)}`,
      };
    case "pattern":
      // The frame is the same every day; what stands in it is not.
      return {
        content: `与${contact}面谈：${fact}；${one(WHO)}${one(SAYS)}${one(ABOUT)}`,
        result: `${one(OUTCOME)}；下一步：${one(NEXT)}${one(STEP)}`,
      };
    case "short":
      return { content: `${one(DOES)}${one(PRODUCTS)}${one(ABOUT)}`, result: chance.happens(0.6) ? one(OUTCOME) : "" };
    case "prefilled":
      // Most rows stay as they were filled in; some get a word of their own.
      return chance.happens(0.7) ? { content: purpose, result: "" } : { content: `${purpose}，${fact}`, result: one(OUTCOME) };
  }
}

const BEGIN = ["上午拜访", "下午到访，与", "约见", "陪同技术人员见", "应邀到客户处，见", "顺路回访", "在食堂遇到", "电话约好后见到"];
const DOES = [
  "演示",
  "介绍",
  "核对",
  "讲解",
  "收集对意见，主要是",
  "测算",
  "回访使用情况，涉及",
  "试用",
  "比较报价，重点是",
  "补签资料，关于",
];
const WHO = ["财务部", "人事处", "车间主任", "门卫室", "信息中心", "总务科", "工会", "新来的副总", "采购组", "质检部", "分厂", "后勤"];
const SAYS = ["提出", "担心", "希望", "要求说明", "抱怨", "比较满意", "还在犹豫", "已经决定", "想了解", "反对", "同意先试", "追问"];
const ABOUT = [
  "资费高低",
  "账单明细",
  "安装工期",
  "信号覆盖",
  "合同年限",
  "发票抬头",
  "竞争对手报价",
  "成员名单更新",
  "机房搬迁",
  "赠送话费",
  "接口改造",
  "服务响应",
  "员工离职退网",
  "春节群发",
  "终端更换",
];
const DETAIL = [
  "，已记录",
  "，当场答复",
  "，需要请示",
  "，对方给了样本",
  "，约定书面回复",
  "",
  "，涉及两个分厂",
  "，预算未定",
  "，领导出差未见",
];
const OUTCOME = [
  "基本同意",
  "暂缓考虑",
  "要求补充方案",
  "签字待盖章",
  "问题已解决",
  "未达成一致",
  "愿意介绍同行",
  "预算下季度再定",
  "需要再演示一次",
  "转技术处理",
];
const NEXT = ["周五前", "下周一", "月底", "三天内", "国庆前", "等通知后", "下次例会", "明天上午", "两周后", "开学前"];
const STEP = ["送方案", "带样机来", "再谈价格", "请主任一起来", "发邮件确认", "上门安装", "复查线路", "交名单", "送合同盖章", "安排培训"];
