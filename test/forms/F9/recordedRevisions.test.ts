import { EMPTY, entry, valueOf } from "../../../src/forms/parts/entry";
import { ASSESSORS, each, HEAD_FIELDS, NOTHING_SAID, REVISION_FIELDS, type GoalCard } from "../../../src/forms/F9/goalCard";
import { withRecordedRevisions } from "../../../src/forms/F9/recordedRevisions";
import { allTexts } from "../../../src/i18n/allTexts";
import { courseOf } from "../../../src/plan/course/courseOf";
import { serialOf } from "../../../src/sheet/look/formats";
import { planOf, small } from "../../plan/change/anyPlan";

const went = courseOf(
  planOf(
    small({
      changes: [
        {
          type: "revise",
          reason: "strategy",
          metric: "sales",
          manager: "A",
          month: 7,
          total: "1660",
          date: "2026-07-01",
          by: "Li",
          note: "=1+1",
        },
      ],
    }),
  ),
);
const typed = { row: 9, fields: { ...each(REVISION_FIELDS, () => EMPTY), reason: entry("typed by hand") } };
const card: GoalCard = {
  head: each(HEAD_FIELDS, () => EMPTY),
  goals: [],
  revisions: [typed],
  assessments: each(ASSESSORS, () => EMPTY),
  memory: NOTHING_SAID,
};

test.each([
  ["zh-CN", "战略调整 · =1+1"],
  ["en", "Strategy · =1+1"],
] as const)("a goal card (%s) records what was revised once, and keeps what was typed", (language, reason) => {
  if (went.type !== "Course") throw new Error(went.type);
  const recorded = withRecordedRevisions(card, went.course, "A", allTexts(language));
  expect(recorded.revisions.map(({ fields }) => REVISION_FIELDS.map((field) => valueOf(fields[field])))).toEqual([
    [null, "typed by hand", null, null, null],
    [serialOf("2026-07-01"), reason, "sales 600", "sales 1,660", "Li"],
  ]);
  expect(withRecordedRevisions(recorded, went.course, "A", allTexts(language))).toBe(recorded);
  expect(withRecordedRevisions(card, went.course, "B", allTexts(language))).toBe(card);
});
