/** English texts: what managers share the target by. */
export const weights = {
  title: "Managers’ weights",
  hint: "The target is shared by the weights on the input sheet. Set them all alike or to last year’s amounts, or type your own there.",
  equal: "All alike",
  lastYear: (metric: string): string => `By last year’s ${metric}`,
  unknown: "Nothing is known of last year yet: type or import the clients’ amounts of last year.",
};
