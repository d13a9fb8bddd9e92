/** The day by the user's own calendar: "2026-07-01". */
export function today(now = new Date()): string {
  return [String(now.getFullYear()), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join("-");
}
