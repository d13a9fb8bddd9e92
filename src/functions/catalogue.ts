import { allocate } from "./allocate";
import { attainment } from "./attainment";
import { crossScores } from "./crossScores";
import { cumAttainment } from "./cumAttainment";
import type { CustomFunction } from "./customFunction";
import { forecast } from "./forecast";
import { grade } from "./grade";
import { requiredPace } from "./requiredPace";
import { respread } from "./respread";
import { score } from "./score";
import { seasonality } from "./seasonality";
import { spread } from "./spread";

/** Every function of the add-in, in the order of the documentation. */
export const catalogue: readonly CustomFunction[] = [
  attainment,
  cumAttainment,
  crossScores,
  score,
  grade,
  allocate,
  spread,
  seasonality,
  respread,
  requiredPace,
  forecast,
];
