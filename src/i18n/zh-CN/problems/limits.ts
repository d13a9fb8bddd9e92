import type { LimitDetail } from "../../../plan/problem/details/limits";
import type { ProblemTexts } from "../../problemTexts";
import { few, slice, limit } from "./words";

export const limits: ProblemTexts<LimitDetail> = {
  MinAboveMax: ({ min, max }) => `下限 ${min} 高于上限 ${max}。请改正其中一个。`,
  NoFirstPeriod: ({ through }) => `至期间为 ${through}，却没有起始期间。请在“期间”列填写第一期，或清空“至期间”。`,
  NoLastYear: () => "没有上年数据。请填写集团客户的上年实绩，或自行填写权重。",
  NoLimit: () => "这里既没有下限也没有上限。请至少填写一个，或删除此行。",
  HeldTwice: ({ amount, other }) => `此处锁定为 ${amount}，上文已锁定为 ${other}。请删除其中一个。`,
  HoldsContradict: ({ metric, where, limits, need, have, shortfall }) =>
    `${metric}：以下锁定和上下限无法同时满足：${few(limits.map(limit))}。${slice(where)}至少需要 ${need}，而最多只能有 ${have}，多出 ${shortfall}。` +
    "请修改或删除其中一个，或调整使其没有余地的目标、依据或季节系数。",
  NoBuffer: () => "这里既没有加压额也没有加压比例。请填写其中一项，或删除此行。",
  BufferLarge: ({ percent }) => `这项加压为目标的 ${percent}%，超过目标本身。若原意是 ${percent / 100}%，请改填。`,
  TwoBuffers: () => "这里同时填写了加压额和加压比例，而一项加压只能有一个。请删除其中一个。",
  MinimumMissed: ({ metric, where, minimum, planned, shortfall }) =>
    `${metric}：${slice(where)}为 ${planned}，比原定最低要求 ${minimum} 少 ${shortfall}。请调整方案（例如加一条下限），或改正最低要求。`,
};
