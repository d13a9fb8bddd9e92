import type { Notice } from "../../sheet/spec/spec";
import type { Quadrant } from "../../plan/time/quadrants";

/** English words of the four quadrants. */
export const F16 = {
  name: "Four quadrants",
  intro:
    "Fill in the yellow cells; rows can be inserted, moved and sorted. Big stones first: what is important and not urgent is put into " +
    "the bucket before everything else, or it finds no room.",
  day: "For the list of one day, its date (for a week: leave empty)",
  dayPrompt: { title: "Date", text: "On a day's list, what is important, urgent and due by that day comes first." } as Notice,
  dayRefusal: { title: "Date", text: "Enter a day, such as 2026-03-02." } as Notice,
  columns: {
    number: "No.",
    task: "Task",
    important: "Important",
    urgent: "Urgent",
    class: "Class",
    hours: "Hours",
    due: "Due",
    order: "Order",
  },
  important: { yes: "Important", no: "Not important" },
  urgent: { yes: "Urgent", no: "Not urgent" },
  classes: { A: "A Gravel", B: "B Stones", C: "C Sand", D: "D Water" } as Readonly<Record<Quadrant, string>>,
  /** Behind a class in the picture, around a live number. */
  many: [" (", ")"] as readonly [string, string],
  hoursRefusal: { title: "Hours", text: "Enter hours of 0 or more, such as 1.5." } as Notice,
  summary: { band: "Hours by class", hours: "Hours", share: "Share", total: "Total" },
  /** Around a live percentage, in a formula. */
  hint: {
    few: ["△ Stones take only ", "% of the hours. Below 20% the important is left until it is urgent: plan it first."] as readonly [
      string,
      string,
    ],
    enough: ["✓ Stones take ", "% of the hours."] as readonly [string, string],
  },
};
