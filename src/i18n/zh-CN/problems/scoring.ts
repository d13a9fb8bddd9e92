import type { ScoringDetail } from "../../../plan/problem/details/scoring";
import type { ProblemTexts } from "../../problemTexts";

export const scoring: ProblemTexts<ScoringDetail> = {
  SameGradeScore: ({ score }) => `有两个评级都从 ${score} 分起。请为每个评级填写不同的起分。`,
  SecondLowestGrade: ({ name, first }) => `“${name}”没有起分，而“${first}”已用于其余较低的得分。请填写“${name}”的起分。`,
  NoGradeScore: () => "所有评级都没有起分。请填写各评级从多少分起；只有最低一级可以不填。",
  NotARange: ({ found }) => `“${found}”不是一个范围。请填写最低和最高系数，例如 80%, 120%。`,
  GradesLow: ({ highest, grade }) =>
    `各评级的起分都不超过 ${highest}，而目标全部达成时为 100 分，所有人都会评为 ${grade}。若原意是百分比，请改填分数，如 110、90。`,
  UsualGrades: () =>
    "输入表中没有评级表（TC_Grades），已按通常标准处理：110 分起为 A，90 分起为 B，75 分起为 C，60 分起为 D，其余为 E。如需修改，请导出方案再导入，即可得到评级表。",
};
