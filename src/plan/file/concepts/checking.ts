import * as v from "valibot";
import { USUAL_CHECKING, type Checking } from "../../inputs/checking";
import { REPORT_KINDS } from "../../inputs/logEntry";
import { byId, fields, list, oneOf, required, whole } from "../fields/fields";
import { concept } from "./concept";

/** Of working days and of visits: more is a slip. */
const MOST_DAYS = 60;
const MOST_VISITS = 1000;

const settings = fields({
  report: v.optional(oneOf(REPORT_KINDS)),
  dueDays: v.optional(whole(0, MOST_DAYS)),
  purposes: v.optional(list(required)),
  visits: v.optional(byId(whole(0, MOST_VISITS))),
});

/** What is agreed about reports; what is left out is as usual. */
export const checking = concept({
  fields: { checking: v.optional(settings, {}) },
  blank: { checking: USUAL_CHECKING },
  check: ({ checking: given }) => {
    const { report, dueDays, purposes, visits } = USUAL_CHECKING;
    return {
      checking: {
        report: given.report ?? report,
        dueDays: given.dueDays ?? dueDays,
        purposes: given.purposes ?? purposes,
        visits: { ...visits, ...given.visits },
      },
    };
  },
  toFile: ({ checking: own }) =>
    isUsual(own) ? {} : { checking: { report: own.report, dueDays: own.dueDays, purposes: [...own.purposes], visits: { ...own.visits } } },
});

function isUsual({ report, dueDays, purposes, visits }: Checking): boolean {
  return (
    report === USUAL_CHECKING.report &&
    dueDays === USUAL_CHECKING.dueDays &&
    purposes.length === 0 &&
    Object.keys(visits).every((grade) => visits[grade] === USUAL_CHECKING.visits[grade])
  );
}
