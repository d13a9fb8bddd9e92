import type { CardDetail } from "../../../plan/problem/details/cards";
import type { ProblemTexts } from "../../problemTexts";

export const cards: ProblemTexts<CardDetail> = {
  NoGoalCards: () => "还没有目标卡。请先点“目标卡”生成并填写。",
  NoGoalCard: ({ manager }) => `${manager}还没有目标卡，无从评价。请点“目标卡”生成。`,
  SheetUnreadable: ({ sheet }) =>
    `工作表“${sheet}”的隐藏行或隐藏列已被删除，无法读取，保持原样未改。请撤消删除；或先另存其内容，删除该表后重新生成。`,
  WeightsNotWhole: ({ sum }) => `重要性合计为 ${sum}。请调整为合计 100%。`,
  GoalUnnamed: () => "具体：这项目标没有名称。请用几个字写明要达成什么。",
  GoalNotMeasurable: ({ goal }) => `可衡量：“${goal}”没有可以衡量的数字。请填写数量。`,
  CeilingInWords: ({ goal, meant }) => `“${goal}”：文字写的标准无法计算。如果是越少越好，请填写 ${meant}。`,
  GoalNotTimeBound: ({ goal }) => `有时限：“${goal}”没有日期。请填写何时达成。`,
  GoalWithoutWeight: ({ goal }) => `相关：“${goal}”没有重要性，不计入得分。请填写重要性，或删除这项目标。`,
  GoalBeyondBest: ({ goal, standard, best, above, margin }) =>
    `可达成：“${goal}”的标准 ${standard} 比以往最好 ${best} 高 ${above}，超过 ${margin}，恐难达成。请核实。`,
  MinimumAboveStandard: ({ goal, minimum, standard }) => `“${goal}”的最低要求 ${minimum} 高于标准 ${standard}。请改正其中一个。`,
  StandardDiffers: ({ goal, typed, planned }) =>
    `“${goal}”：卡上填写的 ${typed} 已保留，而方案中为 ${planned}。请改填方案的数字，或修正方案。`,
  CompletionLarge: ({ goal, found, meant }) => `“${goal}”的完成率 ${found} 达到目标的十倍以上。若原意是 ${meant}，请改填。`,
  FactorOutOfRange: ({ what, found, range }) =>
    `${what === "difficulty" ? "困难程度" : "努力程度"} ${found} 超出 ${range}。请核实，或在输入表中修改范围。`,
  ScoreJustBelow: ({ shown, score, from, grade }) =>
    `得分显示为 ${shown}，实为 ${score}，未达到 ${from} 分，不能评为 ${grade}。谈及评级之前，请核对各项完成率。`,
  FormulasNeedAddIn: ({ sheet, count }) => `工作表“${sheet}”仍有 ${count} 个公式使用加载项函数，没有对应的 Excel 公式。下发之前请核对。`,
};
