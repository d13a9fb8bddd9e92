import type { Course } from "../../plan/course/courseOf";
import { calendarMonth, monthText } from "../../plan/periods/calendarMonth";
import type { SheetSpec } from "../../sheet/spec/spec";
import { compileDirectory } from "../directory/compileDirectory";
import { directoryOf } from "../directory/places";
import { compileExplained } from "../explained/compileExplained";
import { compileF5 } from "../F5/compileF5";
import { expectedIn } from "../F5/expectedIn";
import { compileF6 } from "../F6/compileF6";
import { compileF7 } from "../F7/compileF7";
import { compileF8 } from "../F8/compileF8";
import type { ManagerMonth } from "../form/managerMonth";
import { workMonth } from "../handed/workMonth";
import type { Texts } from "../texts";

/** What a manager plans his visits and reports his work in, a month's, and the lists behind it. */
export function compileHandedOut(course: Course, texts: Texts, of: ManagerMonth): readonly SheetSpec[] {
  const { inputs } = course.current;
  const days = workMonth(inputs, of.manager, of.month);
  const directory = directoryOf(inputs, of.manager, `${monthText(calendarMonth(inputs, of.month - 1))}-01`, texts);
  return [
    compileF5(course, texts, of, days, directory),
    compileF6(course, texts, of, days, directory, expectedIn(course, texts, of, days)),
    compileF7(course, texts, of, days),
    compileF8(course, texts, of, days, directory),
    compileExplained(inputs, days.manager, texts),
    compileDirectory(inputs, days.manager, directory, texts),
  ];
}
