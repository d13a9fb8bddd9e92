/**
 * Attainment as a native formula, of a plan above or below 0; `plan/attainment` says why. An expression, without an equals sign:
 *
 *     IF(D9=0,"–",IF(D9>0,E9/D9,1+(E9-D9)/ABS(D9)))
 *
 * `none`: what stands where there is no plan.
 */
export function attainmentFormula(actual: string, plan: string, none: string): string {
  return `IF(${plan}=0,"${none}",${attained(actual, plan)})`;
}

/** The same where it is known that there is a plan. */
export function attained(actual: string, plan: string): string {
  return `IF(${plan}>0,${actual}/${plan},1+(${actual}-${plan})/ABS(${plan}))`;
}
