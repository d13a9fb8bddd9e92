import type { Detail } from "../plan/problem/problem";

/** One sentence or two for every kind of problem: what is wrong and what to do. Where it is, the caller says. */
export type ProblemTexts<Of extends Detail = Detail> = {
  readonly [T in Of["type"]]: (detail: Extract<Of, { readonly type: T }>) => string;
};
