import type { FormCode } from "../form/code";
import { compileF4 } from "./compileF4";
import { tiesF4 } from "./ties";

export const F4: FormCode = { compile: ({ course, reports }, texts) => reports.map((of) => compileF4(course, texts, of)), ties: tiesF4 };
