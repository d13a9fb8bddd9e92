import type { WorkTask } from "../../../src/plan/inputs/workPlan";

const task = (id: string, name: string, hours: number, after: readonly string[] = [], attended = false): WorkTask => ({
  id,
  task: name,
  hours,
  after,
  attended,
});

const NAMES = {
  "zh-CN": ["泡茶", "洗水壶", "烧开水", "洗茶壶茶杯", "拿茶叶"],
  en: ["Make tea", "Wash the kettle", "Boil water", "Wash pot and cups", "Fetch tea leaves"],
} as const;

/** Making tea: what need not wait is done while the water boils. Not in an order in which it could be worked out. */
export function tea(language: keyof typeof NAMES): readonly WorkTask[] {
  const [make, kettle, boil, cups, leaves] = NAMES[language];
  return [
    task("5", make, 1, ["2", "3", "4"], true),
    task("1", kettle, 1, [], true),
    task("2", boil, 15, ["1"]),
    task("3", cups, 3, [], true),
    task("4", leaves, 2, [], true),
  ];
}
