/** English texts: why a number is what it is, from the total down. Amounts and shares come as text. */
export const why = {
  total: (metric: string, amount: string): string => `${metric}: the whole team’s year is ${amount}.`,
  target: (product: string, share: string, amount: string): string => `${product} has a target of ${amount}, ${share} of the total.`,
  season: (period: string, season: string, amount: string): string => `By season, ${period} has ${season} of the year: ${amount}.`,
  manager: (manager: string, share: string, amount: string): string => `${manager} carries ${share} of it: ${amount}.`,
  weight: (weight: string, present: number): string =>
    `Weight ${weight}; ${present === 1 ? "nobody else is there" : `${present} managers share it`}.`,
  presence: (presence: string, from: string, until: string | null): string =>
    `In the team from ${from}${until === null ? "" : ` until ${until}`}, so ${presence} of full months count.`,
  partOfMonth: (month: string, calculation: string, counted: "workingDays" | "days"): string =>
    `Of ${month} ${calculation} of the ${counted === "days" ? "days" : "working days"} count.`,
  moved: (calculation: string): string =>
    `By weight alone it would be ${calculation}; what the clients take of each product, and totals that all have to come out, moved it.`,
  noClients: (manager: string): string => `${manager} has no clients yet, so all of it stays with the manager.`,
  client: (client: string, share: string, amount: string): string => `${client} takes ${share} of it: ${amount}.`,
  basis: {
    given: (basis: string): string => `The basis is the given ${basis}.`,
    siblings: (basis: string): string => `The basis is not known; the average of the manager’s other clients, ${basis}, counts.`,
    team: (basis: string): string => `The basis is not known or 0 for all of the manager’s clients; the team’s average, ${basis}, counts.`,
    equal: (): string => "There is no basis to go by, so all clients count as equal.",
  },
  rounding: (amount: string, gives: boolean): string => `Rounding to whole units ${gives ? "added" : "took"} ${amount}.`,
  sharing: {
    left: (whole: string, left: string, unit: string): string =>
      `${whole} had to be shared; rounding every share down leaves ${left} over, which goes out in steps of ${unit}.`,
    rule: {
      largest: (got: string): string => `It went where rounding down would cut off most: ${got}.`,
      tie: (got: string): string => `As much would be cut off from one as from another, so either would do; it went to ${got}.`,
      totals: (got: string): string => `Rows and columns all have to add up; for that it went to ${got}.`,
    },
    chosen: (where: string, got: string): string =>
      `The plan’s choice for the remainder is “${where}”, as far as rows and columns all add up; so it went to ${got}.`,
    named: (got: string): string => `The plan gives all that does not divide to one: ${got}.`,
    missed: (missed: string): string => `Rounded down: ${missed}.`,
    one: (name: string, exact: string, units: string): string => `${name} (${exact} → ${units})`,
    list: (names: readonly string[], more: number): string => [...names, ...(more > 0 ? [`${more} more`] : [])].join(", "),
    whyNot: (units: string, other: string): string =>
      `So it is ${units} here and not ${other}. If ${other} is wanted, type it over the number: somebody else then has the difference.`,
  },
  whole: "Nothing had to be rounded.",
  limits: (amount: string, gives: boolean): string => `Holds and bounds, here or elsewhere, ${gives ? "added" : "took"} ${amount}.`,
  edits: (amount: string, gives: boolean): string => `Later changes ${gives ? "added" : "took"} ${amount}.`,
  teamBuffer: (amount: string): string => `The team’s buffer adds ${amount}.`,
  managerBuffer: (amount: string): string => `Buffers of managers add ${amount}.`,
  held: (slice: string, amount: string): string => `Held: ${slice} is ${amount}.`,
  min: (slice: string, amount: string): string => `At its minimum: ${slice} must be at least ${amount}.`,
  max: (slice: string, amount: string): string => `At its maximum: ${slice} may be at most ${amount}.`,
  reason: (reason: string): string => `Reason: ${reason}`,
  /** Shown beside a held cell that is selected. */
  heldNote: {
    title: "Held",
    by: (who: string, date: string): string => [who, date].filter((said) => said !== "").join(", "),
    until: (date: string): string => `Until ${date}`,
    release: "The hold stands on the input sheet.",
    refusal: "Enter an amount, or clear the cell.",
  },
  result: (amount: string): string => `So it is ${amount}.`,
  year: "year",
  everything: "the whole team’s year",
  joined: (names: readonly string[]): string => names.join(", "),
};
