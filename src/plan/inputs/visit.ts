/** A visit that was planned (客户经理拜访计划表, F6), and what came of it. What was not said is "", so that no row is refused for an empty cell. */
export interface Visit {
  readonly id: string;
  /** Id, or the name of one who joins in the course of the year. */
  readonly manager: string;
  /** "2026-03-02". */
  readonly date: string;
  /** "09:30", or words. */
  readonly time: string;
  readonly place: string;
  /** Id of a client, or the name of whoever may become one. */
  readonly client: string;
  readonly contact: string;
  readonly title: string;
  readonly phone: string;
  readonly purpose: string;
  readonly results: readonly VisitResult[];
  readonly status: VisitStatus;
  /** Of a visit that was moved; "": the day is not known. */
  readonly movedTo: string;
  /** Whose doing it was that it was moved or cancelled. */
  readonly by: VisitBy | null;
  readonly reason: string;
}

/** 了解信息, 业务演示, 签约. */
export const VISIT_RESULTS = ["learned", "demonstrated", "signed"] as const;
export type VisitResult = (typeof VISIT_RESULTS)[number];

/** 计划, 完成, 改期, 取消. */
export const VISIT_STATUSES = ["planned", "done", "moved", "cancelled"] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];

/** 客户原因, 自身原因, 公司安排. */
export const VISIT_BY = ["client", "own", "company"] as const;
export type VisitBy = (typeof VISIT_BY)[number];

/** Of which nothing is said yet. */
export const NO_VISIT: Omit<Visit, "id" | "manager" | "date"> = {
  time: "",
  place: "",
  client: "",
  contact: "",
  title: "",
  phone: "",
  purpose: "",
  results: [],
  status: "planned",
  movedTo: "",
  by: null,
  reason: "",
};
