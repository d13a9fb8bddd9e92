import { lastLetGo } from "../../../src/plan/reports/letGo";

test.each([
  ["2026-11-28", 12, "2025-11-27"],
  ["2026-03-31", 1, "2026-02-27"],
  ["2024-03-31", 1, "2024-02-28"],
  ["2026-01-01", 1, "2025-11-30"],
  ["2026-06-30", 18, "2024-12-29"],
])("on %s, after %s months, texts until %s are past keeping", (today, months, last) => expect(lastLetGo(today, months)).toBe(last));
