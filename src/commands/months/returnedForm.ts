/** Action plans, visit plans, daily lists and work logs that were filled in, in whichever of the forms they stand. */
import { parseF5 } from "../../forms/F5/parseF5";
import { parseF6 } from "../../forms/F6/parseF6";
import { parseF7 } from "../../forms/F7/parseF7";
import { parseF8 } from "../../forms/F8/parseF8";
import type { Course } from "../../plan/course/courseOf";
import type { Reading } from "../../sheet/spec/reading";

export type ReturnedForm = NonNullable<ReturnType<typeof parseF5 | typeof parseF6 | typeof parseF7 | typeof parseF8>>;

/** Null where the cells are none of them. */
export function returnedForm(reading: Reading, course: Course): ReturnedForm | null {
  return parseF5(reading, course) ?? parseF6(reading, course) ?? parseF7(reading, course) ?? parseF8(reading, course);
}

/** Whether nothing of it can be taken in: it is of another plan, of a manager whom this one does not have, or of a later version. */
export function isUnread(form: ReturnedForm): boolean {
  const lines = "actions" in form ? form.actions : "visits" in form ? form.visits : "tasks" in form ? form.tasks : form.log;
  return lines === null;
}
