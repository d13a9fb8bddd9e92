import type { words as en } from "./words.en";

/** Chinese words of 说明. */
export const words: typeof en = {
  title: "报表检查说明",
  subtitle: "这些报表会按以下规则查看。检查发现只是一个问题，不指责任何人，也不会自动产生任何后果。",
  checked: "会问到什么",
  head: { rule: "规则", sentence: "什么情况下会问" },
  rights: "谁能看到、保存多久",
  off: "未启用",
  rules: {
    1: ({ missing, late }) => `近期报表有 ${missing} 份未交，或最近 8 份中有 ${late} 份迟交。`,
    2: ({ chars, share, min }) => `至少 ${min} 条记录中，超过 ${share} 少于 ${chars} 个字，且没有联系人、目的和结果。`,
    3: ({ coverage, minVisits, minClients }) => `至少 ${minVisits} 次拜访集中在不到 ${coverage} 的客户（分管 ${minClients} 家以上）。`,
    4: ({ jaccard, length }) => `对同一客户连续 ${length} 次的记录文字相近（相似度 ${jaccard} 以上）。`,
    5: ({ share, minDays }) => `至少 ${minDays} 天中，${share} 的日子拜访次数完全相同。`,
    6: ({ jaccard, days }) => `连续 ${days} 天的记录文字相近（相似度 ${jaccard} 以上）。`,
    7: ({ share, min }) => `至少 ${min} 次计划拜访中，超过 ${share} 被取消或没有执行。`,
    8: ({ accuracy, months }) => `最近 4 个月中有 ${months} 个月的预计准确率低于 ${accuracy}。`,
    9: ({ share, orders }) => `至少 ${orders} 笔、超过签约额 ${share} 的订单，事先既无计划也无拜访。`,
    10: ({ growth, months }) => `${months} 个月内退订持续增加，近期为之前的 ${growth} 倍；或有客户离网。`,
    11: ({ min }) => `至少 ${min} 次拜访的签约明显少于团队，超出随机波动。`,
    12: ({ attainment, months }) => `连续 ${months} 个月累计达成率低于 ${attainment}。`,
    13: ({ drop }) => `一向稳定者的达成率突然下降 ${drop} 以上。`,
  },
  saying: ({ dueDays, keepMonths, ranking, trialUntil }) => [
    "检查发现只在主管的工作簿里。本人的会用核实单交给本人，并先作说明；说明会保存在旁边。",
    "不给任何人打可疑分，不按检查发现、拜访次数或字数排名，检查发现也不计入考核。",
    `报表在期满后 ${dueDays} 个工作日内交为按时。请假、休息日和新人的头几周都不计算。`,
    {
      own: "达成率排名只看得到自己的名次。",
      top: "达成率排名看得到自己的名次和前三名的姓名。",
      full: "达成率排名看得到所有人的姓名。",
    }[ranking],
    `拜访和日志的文字保存 ${keepMonths} 个月，到期后清除，只保留用于计次的日期、客户、结果和不含内容的记号。`,
    "不记录位置、行踪、照片和屏幕，不涉及健康和私人生活，也不涉及工作以外的时间。",
    ...(trialUntil === "" ? [] : [`${trialUntil} 之前为试运行：不出现任何姓名。`]),
    "想知道一条检查发现的依据，随时可以问主管：行、数值和阈值都会给出。",
  ],
};
