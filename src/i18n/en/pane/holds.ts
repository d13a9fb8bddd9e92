import { count } from "../count";

/** English texts: numbers of the plan that are held. */
export const holds = {
  title: (many: number): string => `${count(many, "number is", "numbers are")} held`,
  overdue: (many: number): string =>
    `${count(many, "of them is", "of them are")} past the date until which it was to be held. Release what no longer counts.`,
  stamp: (by: string, date: string): string => [by, date].filter((part) => part !== "").join(" · "),
  reason: (reason: string): string => `Reason: ${reason}`,
  until: (until: string): string => `Until ${until}`,
  past: (until: string): string => `Past its date: until ${until}`,
  release: "Release",
  releaseOf: (title: string): string => `Release ${title}`,
  releaseOverdue: (many: number): string => `Release those past their date (${many})`,
  hint: "Released, a number is split again with everything else. You see first what changes.",
};
