import fc from "fast-check";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import { validate } from "../../../src/plan/file/validate";
import type { Detail, Path } from "../../../src/plan/problem/problem";
import { anyExecution } from "../anyExecution";
import { inputsOf, right } from "./rightFile";

describe("what plan files say from target to the day", () => {
  it("comes out as it went in", () => {
    fc.assert(
      fc.property(anyExecution, (execution) => {
        const { inputs, problems } = validate({ ...right, ...execution });
        expect(problems.filter(({ level }) => level === "error")).toEqual([]);
        if (inputs === null) return;
        const file = toPlanFile(inputs);
        expect(validate(JSON.parse(JSON.stringify(file))).inputs).toEqual(inputs);
        expect(toPlanFile(inputsOf(file))).toEqual(file);
      }),
    );
  });

  it("names managers and clients by their ids, and whoever may become a client as he is called", () => {
    const { visits } = inputsOf({
      ...right,
      visits: [
        { manager: "Jia", client: "One" },
        { manager: "YI", client: "Three Ltd" },
      ],
    });
    expect(visits.map(({ manager, client }) => [manager, client])).toEqual([
      ["jia", "c1"],
      ["yi", "Three Ltd"],
    ]);
  });

  it("knows managers who join in the course of the year, and those who stand in for one who leaves", () => {
    const changes = [
      { type: "join", name: "Bing", month: 5, share: 0.1 },
      { type: "leave", manager: "Yi", month: 6, placeholder: "Vacancy" },
    ];
    const log = [{ manager: "bing" }, { manager: "Vacancy" }];
    expect(inputsOf({ ...right, changes, log }).log.map(({ manager }) => manager)).toEqual(["bing", "Vacancy"]);
  });

  it("gives ids where there are none, by manager and month, and never one that is taken", () => {
    const log = [
      { manager: "jia", date: "2026-05-04" },
      { id: "l:jia:2605:007", manager: "jia", date: "2026-05-05" },
      { manager: "jia", date: "2026-05-06" },
      { manager: "jia", date: "2026-06-01" },
      { manager: "yi" },
    ];
    expect(inputsOf({ ...right, log }).log.map(({ id }) => id)).toEqual([
      "l:jia:2605:008",
      "l:jia:2605:007",
      "l:jia:2605:009",
      "l:jia:2606:001",
      "l:yi:001",
    ]);
  });

  it("keeps the numbers by which record sheets count", () => {
    const [first, second] = right.managers;
    const file = { ...right, managers: [{ ...first, no: 7 }, second], clients: right.clients.map((one, i) => ({ ...one, no: i + 1 })) };
    const written = toPlanFile(inputsOf(file));
    expect(written.managers.map(({ no }) => no)).toEqual([7, undefined]);
    expect(written.clients?.map(({ no }) => no)).toEqual([1, 2]);
  });

  it("keeps where an order came from", () => {
    const actuals = [{ month: 1, client: "c1", product: "crbt", metric: "users", actual: "5", source: "renewal" }] as const;
    expect(toPlanFile(inputsOf({ ...right, actuals })).actuals).toEqual(actuals);
  });

  const week = { manager: "jia", kind: "week", from: "2026-05-04" };
  it.each<[object, Path, Detail]>([
    [{ visits: [{ manager: "Bing" }] }, ["visits", 0, "manager"], { type: "UnknownManager", name: "Bing", known: ["Jia", "Yi"] }],
    [{ log: [{ manager: "jia", date: "2026-02-30" }] }, ["log", 0, "date"], { type: "WrongKind", expected: "date", found: "2026-02-30" }],
    [
      { visits: [{ manager: "jia", results: ["sold"] }] },
      ["visits", 0, "results", 0],
      { type: "NotInList", found: "sold", allowed: ["learned", "demonstrated", "signed"] },
    ],
    [{ tasks: [{ manager: "jia", line: 13 }] }, ["tasks", 0, "line"], { type: "OutOfRange", found: "13", min: 1, max: 12 }],
    [
      {
        log: [
          { id: "x", manager: "jia" },
          { id: "x", manager: "yi" },
        ],
      },
      ["log", 1, "id"],
      { type: "DuplicateId", id: "x" },
    ],
    [{ summaries: [week, { ...week, manager: "Jia" }] }, ["summaries", 1, "from"], { type: "GivenTwice" }],
    [{ clientFiles: [{ client: "c1" }, { client: "One" }] }, ["clientFiles", 1, "client"], { type: "GivenTwice" }],
    [
      { absences: [{ manager: "jia", from: "2026-05-08", to: "2026-05-04" }] },
      ["absences", 0, "to"],
      { type: "DatesReversed", first: "2026-05-08", last: "2026-05-04" },
    ],
    [{ absences: [{ manager: "jia" }] }, ["absences", 0, "from"], { type: "Missing" }],
    [{ visits: [{ manager: "jia", smell: "" }] }, ["visits", 0, "smell"], { type: "UnknownField", field: "smell" }],
    [
      { actions: [{ manager: "jia", forecast: [{ client: "c1", product: "mms", metric: "users", month: 1, amount: "1" }] }] },
      ["actions", 0, "forecast", 0, "product"],
      { type: "UnknownProduct", name: "mms", known: ["Ringback", "SMS"] },
    ],
    [
      {
        managers: [
          { id: "jia", name: "Jia", no: 1 },
          { id: "yi", name: "Yi", no: 1 },
        ],
      },
      ["managers", 1, "no"],
      { type: "DuplicateId", id: "1" },
    ],
  ])("says what is wrong with %j", (spoilt, at, detail) => {
    expect(validate({ ...right, ...spoilt }).problems).toContainEqual({ level: "error", at, detail });
  });
});
