/** A line of a day's list (客户经理工作日清表, F7). */
export interface DayTask {
  readonly id: string;
  /** Id, or the name of one who joins in the course of the year. */
  readonly manager: string;
  readonly date: string;
  /** 1–12. */
  readonly line: number;
  readonly time: string;
  readonly task: string;
  readonly status: TaskStatus;
  readonly rating: Rating | null;
  /** null: not decided. */
  readonly important: boolean | null;
  readonly urgent: boolean | null;
  readonly hours: number | null;
}

/** 1–5, or in words. */
export type Rating = number | string;

export const LINES_A_DAY = 12;

export const BEST_RATING = 5;

export const TASK_STATUSES = ["open", "done", "partly", "moved", "dropped"] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** Of which nothing is said yet. */
export const NO_TASK: Omit<DayTask, "id" | "manager" | "date" | "line"> = {
  time: "",
  task: "",
  status: "open",
  rating: null,
  important: null,
  urgent: null,
  hours: null,
};
