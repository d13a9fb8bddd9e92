import fc from "fast-check";
import { NO_LINE, type LogEntry } from "../../../src/plan/inputs/logEntry";
import { LOG_ROWS } from "../../../src/plan/reports/kinds";
import type { ReturnedRow } from "../../../src/plan/reports/merge";
import { codeText } from "../../../src/plan/reports/rowCode";
import { takenIn, type ReturnedReports } from "../../../src/plan/reports/takenIn";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import { validate } from "../../../src/plan/file/validate";
import { inputsOf, right } from "../file/rightFile";
import { anyReturn, some } from "./anyReturn";

const line = (entry: Partial<LogEntry>): LogEntry => ({ id: "", manager: "jia", ...NO_LINE, ...entry });

const anyLine = fc.record({
  date: some("2026-03-02", "2026-03-03", "2026-03-06", "2026-03-12"),
  time: some("", "09:30"),
  client: some("c1", "c2", ""),
  content: some("", "谈了续签", "谈了续签的事", "收费"),
});

/** Which line of the visit plan each line was handed out with: that never changes. */
const SHOWN = ["", "v:jia:2603:001", "v:jia:2603:h0a0b01", "", ""];

const anyLog: fc.Arbitrary<readonly ReturnedRow<LogEntry>[]> = fc
  .array(fc.tuple(anyLine, fc.nat(SHOWN.length - 1)), { maxLength: 6 })
  .map((lines) =>
    lines.map(([said, at]) => {
      const visit = SHOWN[at] ?? "";
      const handed = line({ id: `l:jia:2603:h0c0d0${at}`, visit });
      return { code: at === 0 ? "" : codeText(handed, LOG_ROWS.fields), entry: line({ ...said, visit }) };
    }),
  );

const inputs = inputsOf({ ...right, firstMonth: 1 });

const returned = (visits: ReturnedReports["visits"], log: ReturnedReports["log"]): ReturnedReports => ({
  manager: "jia",
  month: "2026-03",
  visits,
  log,
  wanted: [],
  summaries: [],
});

describe("a manager's month, taken in", () => {
  it("twice is once, and can be written into a plan file", () => {
    fc.assert(
      fc.property(anyReturn, anyLog, ({ known, rows }, log) => {
        const before = { ...inputs, visits: known };
        const once = takenIn(before, returned(rows, log), "2026-03-31").inputs;
        expect(takenIn(once, returned(rows, log), "2026-04-01").inputs).toEqual(once);
        expect(validate(JSON.parse(JSON.stringify(toPlanFile(once)))).inputs).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });

  it("touches nobody else's", () => {
    fc.assert(
      fc.property(anyReturn, anyLog, ({ known, rows }, log) => {
        const others = {
          visits: known.map((one) => ({ ...one, id: `o${one.id}`, manager: "yi" })),
          log: [line({ id: "o", manager: "yi", client: "c1" })],
        };
        const after = takenIn({ ...inputs, visits: [...others.visits, ...known], log: others.log }, returned(rows, log), "").inputs;
        expect(after.visits.filter(({ manager }) => manager === "yi")).toEqual(others.visits);
        expect(after.log.filter(({ manager }) => manager === "yi")).toEqual(others.log);
      }),
    );
  });
});
