import { contents } from "./contents/words.zh-CN";
import { input } from "./input/words.zh-CN";
import { proposals } from "./proposals/words.zh-CN";
import { stages } from "./stages/words.zh-CN";
import { changes } from "./changes/words.zh-CN";
import { actuals } from "./actuals/words.zh-CN";
import { handed } from "./handed/names.zh-CN";
import { checks } from "./findings/names.zh-CN";
import { lists } from "./lists/names.zh-CN";
import { F1 } from "./F1/words.zh-CN";
import { F2 } from "./F2/words.zh-CN";
import { F3 } from "./F3/words.zh-CN";
import { versions } from "./versions/words.zh-CN";
import { minimums } from "./minimums/words.zh-CN";
import { F4 } from "./F4/words.zh-CN";
import { dashboard } from "./dashboard/words.zh-CN";
import { checked } from "./checked/names.zh-CN";
import { progress } from "./progress/words.zh-CN";
import { F9 } from "./F9/words.zh-CN";
import { F10 } from "./F10/words.zh-CN";
import { F16 } from "./F16/words.zh-CN";
import { F17 } from "./F17/words.zh-CN";
import { F18 } from "./F18/words.zh-CN";
import { team } from "./team/words.zh-CN";
import { tieOut } from "./tieOut/words.zh-CN";
import { why } from "./why/words.zh-CN";
import { parts } from "./parts/words.zh-CN";
import type { FormWords } from "./words.en";

/** Chinese words of all forms. */
export const words: FormWords = {
  ...parts,
  input,
  contents,
  proposals,
  stages,
  changes,
  actuals,
  lists,
  checks,
  handed,
  F1,
  F2,
  F3,
  versions,
  minimums,
  F4,
  dashboard,
  progress,
  checked,
  F9,
  F10,
  F16,
  F17,
  F18,
  team,
  tieOut,
  why,
};
