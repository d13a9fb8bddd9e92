import type { GivenDetail } from "./details/given";
import type { LimitDetail } from "./details/limits";
import type { CalendarDetail } from "./details/calendar";
import type { ScoringDetail } from "./details/scoring";
import type { CardDetail } from "./details/cards";
import type { SplitDetail } from "./details/split";
import type { StageDetail } from "./details/stages";
import type { ChangeDetail } from "./details/changes";
import type { CourseDetail } from "./details/course";
import type { ReportDetail } from "./details/reports";
import type { WorkDetail } from "./details/work";
import type { WorkbookDetail } from "./details/workbook";

/**
 * Where a problem stands: the path of a value in the plan file, such as ["clients", 2, "manager"].
 * The input sheet knows which cell holds each path, so the same problem can name a field or a cell.
 */
export type Path = readonly (string | number)[];

/** Something the user should know: an error stops the plan, a notice tells what was assumed. Data only; i18n has the sentences. */
export interface Problem {
  readonly level: "error" | "notice";
  readonly at: Path;
  readonly detail: Detail;
}

/** One entry per kind of problem, by what it is about. `type` is also the code that users can copy for support. */
export type Detail =
  | GivenDetail
  | LimitDetail
  | CalendarDetail
  | ScoringDetail
  | CardDetail
  | SplitDetail
  | StageDetail
  | ChangeDetail
  | CourseDetail
  | ReportDetail
  | WorkDetail
  | WorkbookDetail;
