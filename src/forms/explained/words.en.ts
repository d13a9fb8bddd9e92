import type { Checking } from "../../plan/inputs/checking";
import type { Spoken } from "./spoken";

/** English words of 说明: what is checked, in sentences. */
export const words = {
  title: "What is checked",
  subtitle: "These reports are looked through by rules. A finding is a question: nobody is accused, and nothing follows from it by itself.",
  checked: "What is asked about",
  head: { rule: "Rule", sentence: "When it asks" },
  rights: "Who sees what, and how long",
  off: "not used",
  rules: {
    1: ({ missing, late }: Spoken<1>) => `${missing} recent reports are missing, or ${late} of the last eight came late.`,
    2: ({ chars, share, min }: Spoken<2>) =>
      `More than ${share} of at least ${min} entries have fewer than ${chars} characters and neither contact, purpose nor result.`,
    3: ({ coverage, minVisits, minClients }: Spoken<3>) =>
      `At least ${minVisits} visits went to less than ${coverage} of the clients, where there are ${minClients} or more.`,
    4: ({ jaccard, length }: Spoken<4>) => `${length} visits in a row to one client are worded alike (${jaccard} or more).`,
    5: ({ share, minDays }: Spoken<5>) => `On ${share} of at least ${minDays} days the number of visits is exactly the same.`,
    6: ({ jaccard, days }: Spoken<6>) => `${days} days in a row are worded alike (${jaccard} or more).`,
    7: ({ share, min }: Spoken<7>) => `More than ${share} of at least ${min} planned visits were cancelled or did not take place.`,
    8: ({ accuracy, months }: Spoken<8>) => `In ${months} of the last four months the forecast hit less than ${accuracy}.`,
    9: ({ share, orders }: Spoken<9>) =>
      `At least ${orders} orders, more than ${share} of what was signed, had neither plan nor visit before.`,
    10: ({ growth, months }: Spoken<10>) =>
      `Cancellations grow over ${months} months, lately to ${growth} times what they were before; or clients leave.`,
    11: ({ min }: Spoken<11>) => `Of at least ${min} visits far fewer end in a contract than in the team, beyond what chance explains.`,
    12: ({ attainment, months }: Spoken<12>) => `For ${months} months the attainment of the year so far is below ${attainment}.`,
    13: ({ drop }: Spoken<13>) => `The attainment of somebody who was always steady falls by ${drop} or more.`,
  },
  saying: ({ dueDays, keepMonths, ranking, trialUntil }: Checking): readonly string[] => [
    "Findings stand in the supervisor’s workbook alone. You see your own on a sheet of questions and answer first; " +
      "your answer is kept beside them.",
    "There is no score of suspicion, no ranking by findings, visits or length, and findings never count for an assessment.",
    `A report is in time until ${dueDays} working ${dueDays === 1 ? "day" : "days"} after its period ends. ` +
      "Absences, days off and the first weeks of newcomers are not counted.",
    {
      own: "Of the ranking by attainment you see your own place alone.",
      top: "Of the ranking by attainment you see your own place and the names of the first three.",
      full: "Of the ranking by attainment everybody sees all names.",
    }[ranking],
    `Texts of visits and logs are kept for ${keepMonths} months and then cleared; only day, client, result and ` +
      "marks without content stay, so that visits can still be counted.",
    "No places, tracks, photos or screens are recorded, nothing about health or private life, and nothing outside work.",
    ...(trialUntil === "" ? [] : [`Until ${trialUntil} checking is on trial: nobody is named.`]),
    "Ask the supervisor whenever you want to know what a finding rests on: rows, numbers and thresholds are all shown.",
  ],
};
