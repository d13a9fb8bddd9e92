import { contents } from "./contents/words.en";
import { input } from "./input/words.en";
import { proposals } from "./proposals/words.en";
import { stages } from "./stages/words.en";
import { changes } from "./changes/words.en";
import { actuals } from "./actuals/words.en";
import { handed } from "./handed/names.en";
import { checks } from "./findings/names.en";
import { lists } from "./lists/names.en";
import { F1 } from "./F1/words.en";
import { F2 } from "./F2/words.en";
import { F3 } from "./F3/words.en";
import { versions } from "./versions/words.en";
import { minimums } from "./minimums/words.en";
import { F4 } from "./F4/words.en";
import { dashboard } from "./dashboard/words.en";
import { checked } from "./checked/names.en";
import { progress } from "./progress/words.en";
import { F9 } from "./F9/words.en";
import { F10 } from "./F10/words.en";
import { F16 } from "./F16/words.en";
import { F17 } from "./F17/words.en";
import { F18 } from "./F18/words.en";
import { team } from "./team/words.en";
import { tieOut } from "./tieOut/words.en";
import { why } from "./why/words.en";
import { parts } from "./parts/words.en";

/** English words of all forms, and the type of every language: what another language lacks does not compile. */
export const words = {
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

export type FormWords = typeof words;
