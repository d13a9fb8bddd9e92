/**
 * The pane's five places, in the order of a supervisor's work: 准备 Prepare, 分解 Split, 执行 Follow, 检查 Check, 评价 Review. Every task and
 * every card belongs to one; what a place begins with stands in `session/nextStep.ts`, what it shows in `components/places.ts`.
 */
export const PLACES = ["prepare", "split", "follow", "check", "review"] as const;

export type PanePlace = (typeof PLACES)[number];
