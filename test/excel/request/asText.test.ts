import fc from "fast-check";
import { asText } from "../../../src/excel/request/asText";
import { readInput } from "../../../src/workbench/host/input";

describe("asText(text) keeps text as text", () => {
  test.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "'quoted",
    "\t=1",
    "\r=1",
    "007",
    "1-2",
    "3月1日",
    "50%",
    "1,200",
    "2026-01-01",
    "12:30",
    "May 5",
    "TRUE",
    "false",
    "#N/A",
    "（5）",
    "＝1+1",
    "客户经理甲",
    "一月",
    "Team North",
  ])("%j gets an apostrophe", (text) => {
    expect(asText(text)).toBe(`'${text}`);
  });

  test("nothing stays nothing", () => {
    expect(asText("")).toBe("");
  });

  test("whatever it is, the cell holds exactly that text", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.integer().map(String),
      fc.string().map((text) => `=${text}`),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    );
    fc.assert(
      fc.property(
        texts.filter((text) => text !== ""),
        (text) => {
          expect(readInput(asText(text), false)?.cell).toEqual({ value: text, formula: null });
        },
      ),
    );
  });
});
