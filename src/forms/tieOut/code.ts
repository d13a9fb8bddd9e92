import type { FormCode } from "../form/code";
import { compileTieOut } from "./compileTieOut";

export const tieOut: FormCode = { compile: (year, texts, proved) => [compileTieOut(year, texts, proved)] };
