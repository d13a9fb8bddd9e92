import type { FormCode } from "../form/code";
import { compileVersions } from "./compileVersions";
import { tiesVersions } from "./ties";

export const versions: FormCode = {
  compile: (year, texts) => (year.hasVersions ? [compileVersions(year, texts)] : []),
  ties: tiesVersions,
};
