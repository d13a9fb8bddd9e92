import { allocate } from "./allocate";
import { attainment } from "./attainment";
import { criticalPath } from "./criticalPath";
import { crossScores } from "./crossScores";
import { cumAttainment } from "./cumAttainment";
import type { CustomFunction } from "./customFunction";
import { forecast } from "./forecast";
import { grade } from "./grade";
import { planAccuracy } from "./planAccuracy";
import { requiredPace } from "./requiredPace";
import { respread } from "./respread";
import { score } from "./score";
import { seasonality } from "./seasonality";
import { similarity } from "./similarity";
import { spread } from "./spread";
import { trend } from "./trend";
import { wilson } from "./wilson";

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
  planAccuracy,
  trend,
  wilson,
  similarity,
  criticalPath,
];
