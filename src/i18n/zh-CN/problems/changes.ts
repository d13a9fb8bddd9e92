import type { ChangeDetail } from "../../../plan/problem/details/changes";
import type { ProblemTexts } from "../../problemTexts";
import { slice, limit } from "./words";

const single = { product: "产品", manager: "客户经理", client: "客户", period: "期间" } as const;

const siblings = { product: "其他产品", manager: "其他客户经理", client: "同一客户经理的其他客户", period: "其他期间" } as const;

export const changes: ProblemTexts<ChangeDetail> = {
  TotalOutOfRange: ({ metric, where, total, max }) =>
    `${metric}：${slice(where)}不能定为 ${total}。请填写不小于 0 的数额，且全部合计不超过 ${max}。`,
  AllHeld: ({ metric, where, held, total, shortfall }) =>
    `${metric}：${slice(where)}的数额已全部锁定，合计 ${held}，无法变为 ${total}，有 ${shortfall} 无处增减。请解除其中的锁定，或改动别处。`,
  ZeroBase: ({ metric, where, total, shortfall }) =>
    `${metric}：${slice(where)}无法变为 ${total}：未锁定的数额都是 0，没有比例可循，有 ${shortfall} 无处安放。请先为其填写数额或依据，或解除锁定。`,
  HeldExceedsTotal: ({ metric, where, held, total, shortfall }) =>
    `${metric}：${slice(where)}中已锁定 ${held}，比新的合计 ${total} 多 ${shortfall}。请提高合计，或解除部分锁定。`,
  SiblingsCannot: ({ metric, where, by, need, have, shortfall }) =>
    `${metric}：${slice(where)}的变动需由${siblings[by]}承担 ${need}，而其至多能承担 ${have}，还差 ${shortfall}。请减小改动，解除对方的锁定，或让总数随之变动。`,
  NoSiblings: ({ metric, where, by }) =>
    `${metric}：${slice(where)}没有指明${single[by]}，因此没有${siblings[by]}可以承担变动。请指明一个${single[by]}，或让总数随之变动。`,
  BreaksBound: ({ metric, where, limit: bound, units, shortfall }) =>
    `${metric}：${slice(where)}如此改动后，${limit(bound)}将为 ${units}，超出限度 ${shortfall}。请减小改动，或修改该上下限。`,
  BelowTarget: ({ metric, where, total, target }) =>
    `${metric}：加压不能低于目标，而${slice(where)}将由 ${target} 变为 ${total}。请填写不小于 0 的加压。`,
  InsideBlock: ({ month, first, last }) =>
    `方案的第 ${month} 个月在第 ${first} 至 ${last} 个月合成的期间之内，该期间只有一个数额。请改选第 ${first} 个月${last < 12 ? `或第 ${last + 1} 个月` : ""}，或在输入表中调整期间，使其从该月开始。`,
  NoSuccessor: () => "没有指明接替的人。请至少选择一位离岗者以外的客户经理。",
};
