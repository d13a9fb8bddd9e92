import type { WorkDetail } from "../../../plan/problem/details/work";
import type { ProblemTexts } from "../../problemTexts";
import { few } from "./words";

export const work: ProblemTexts<WorkDetail> = {
  UnknownTask: ({ name, known }) => `没有编号为“${name}”的工作。请填写表中已有的编号，或先添加这项工作。现有：${few(known)}。`,
  AfterItself: ({ task }) => `工作 ${task} 把自己列为前置工作。请从前置工作中删去它自己的编号。`,
  TaskCircle: ({ path }) => `这些工作互相等待：${path.join(" → ")}，谁也无法开始。请从其中一项的前置工作里删去一个编号。`,
};
