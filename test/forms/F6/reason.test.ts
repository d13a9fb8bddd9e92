import { reasonIn, reasonText } from "../../../src/forms/F6/reason";
import type { Visit } from "../../../src/plan/inputs/visit";

const zh = { client: "客户原因", own: "自身原因", company: "公司安排" };
const en = { client: "Client", own: "Own", company: "Company" };

test.each<[string, Visit["status"], ReturnType<typeof reasonIn>]>([
  ["", "planned", { movedTo: "", by: null, reason: "" }],
  ["客户原因", "cancelled", { movedTo: "", by: "client", reason: "" }],
  ["客户原因：出差", "cancelled", { movedTo: "", by: "client", reason: "出差" }],
  ["Own, ill", "cancelled", { movedTo: "", by: "own", reason: "ill" }],
  ["Owner is away", "cancelled", { movedTo: "", by: null, reason: "Owner is away" }],
  ["2026-03-12 客户原因 出差", "moved", { movedTo: "2026-03-12", by: "client", reason: "出差" }],
  ["3/12", "moved", { movedTo: "2026-03-12", by: null, reason: "" }],
  ["改到3月12日，客户原因", "moved", { movedTo: "2026-03-12", by: "client", reason: "" }],
  ["改到：３／２４　客户原因：Ａ座搬家", "moved", { movedTo: "2026-03-24", by: "client", reason: "Ａ座搬家" }],
  ["next week", "moved", { movedTo: "", by: null, reason: "next week" }],
  // A number at the beginning is a day only where a visit was moved.
  ["3/12 of the team were away", "cancelled", { movedTo: "", by: null, reason: "3/12 of the team were away" }],
])("%s, %s", (text, status, reason) => {
  expect(reasonIn(text, status, "2026-03-10", [zh, en])).toEqual(reason);
  expect(reasonIn(reasonText(reason, zh), status, "2026-03-10", [zh, en])).toEqual(reason);
});

test("a day without its year is the nearest one, also over the end of a year", () => {
  expect(reasonIn("1月4日", "moved", "2026-12-30", [zh]).movedTo).toBe("2027-01-04");
  expect(reasonIn("12/30", "moved", "2027-01-02", [zh]).movedTo).toBe("2026-12-30");
});
