/** What generated sheets said in earlier versions, and what they say today: where such a word is found, nobody has typed it. */
export const FORMER_WORDS: ReadonlyMap<string, string> = new Map([
  ["左方位置", "核对项 A"],
  ["左方数值", "数值 A"],
  ["右方位置", "核对项 B"],
  ["右方数值", "数值 B"],
  ["当前节奏", "当前月均"],
  ["所需节奏", "剩余月均需完成"],
  ["任务领先时间", "进度差（百分点）"],
  ["目标修正", "调整目标"],
  ["结账重分解", "月结并重排剩余目标"],
  ["离任", "离岗"],
  ["到岗", "新到岗"],
  ["例外管理：全部在允许偏差之内", "例外管理：已上报的数据中没有例外目标"],
  ["例外管理：目前没有例外目标，全部在允许偏差之内", "例外管理：已上报的数据中没有例外目标"],
  ["Exceptions: none, everybody and everything is within the tolerance", "Exceptions: none in what was reported"],
  ["偏离更多的排在最前。", "偏离更多的排在最前。未交的报表和检查发现以最近一次点击“仪表盘”时为准。"],
  [
    "who is further behind comes first.",
    "who is further behind comes first. Reports that are not in and findings are as of the last press of Dashboard.",
  ],
]);
