import { attempt } from "../../../src/excel/request/attempt";
import { calculate } from "../../../src/excel/request/calculation";
import { readTieOut } from "../../../src/excel/read/readTieOut";
import { writeSheets as write } from "../../../src/excel/write/writeSheets";
import { workbookForEach } from "../../support/localWorkbook";
import { smallSheet } from "../../support/smallSheet";
import { writeSheets } from "../../support/writeSheets";

const waited: number[] = [];
jest.mock("../../../src/excel/request/wait", () => ({ wait: (milliseconds: number) => Promise.resolve(void waited.push(milliseconds)) }));

const workbook = workbookForEach();

interface Action {
  readonly ActionType: number;
  readonly Name: string;
}

/** The actions of every request from now on, and how to change an answer. */
function watch(answered: (answer: string) => string = (answer) => answer): Action[][] {
  const { host } = workbook();
  const { request } = host;
  const requests: Action[][] = [];
  host.request = async (body) => {
    requests.push((JSON.parse(body) as { Actions: Action[] }).Actions);
    return answered(await request(body));
  };
  return requests;
}

const setMode = (mode: "Automatic" | "Manual") =>
  Excel.run(async (context) => {
    context.workbook.application.calculationMode = mode;
    await context.sync();
  });

/** What may make Excel calculate. */
const CHANGES = new Set(["Formulas", "Values", "Clear", "CopyFrom", "Delete"]);
const old = [
  smallSheet("F1", [
    ["✓", { formula: "=B2*2", value: 4 }, 3],
    [4, 5, 6],
  ]),
];
const next = [smallSheet("F1", [[1, 2, 3]]), smallSheet("F2", [[{ formula: "=[[F1]]!A2", value: 1 }, 2, 3]])];

describe("the calculation mode is the user's", () => {
  test.each(["Automatic", "Manual"] as const)(
    "%s stays, whether the writing ends well or not; every request that changes cells asks Excel not to calculate meanwhile",
    async (mode) => {
      await writeSheets(old);
      await setMode(mode);
      const requests = watch();
      expect(await writeSheets(next)).toMatchObject({ byHand: mode === "Manual" });
      await writeSheets(old);
      const { request } = workbook().host;
      workbook().host.request = (body) => {
        if (body.includes("Title of")) workbook().host.failNext({ code: "InvalidArgument", afterActions: 9 });
        return request(body);
      };
      const title = [smallSheet("F1", [["Title of", 2, 3]])];
      expect(await attempt((ledger) => write(ledger, title))).toMatchObject({ type: "Failed", failure: { workbook: { type: "PutBack" } } });

      expect(
        requests.flat().filter(({ Name, ActionType }) => ActionType === 4 && (Name === "CalculationMode" || Name === "EnableEvents")),
      ).toEqual([]);
      const changing = requests.filter((actions) => actions.some(({ Name, ActionType }) => CHANGES.has(Name) && ActionType > 2));
      expect(changing.length).toBeGreaterThan(3);
      // The last one only tidies up: hidden copies on which no formula depends.
      const calculating = changing.filter((actions) => !actions.some(({ Name }) => Name === "SuspendApiCalculationUntilNextSync"));
      expect(
        calculating.map((actions) =>
          actions
            .filter(({ Name }) => CHANGES.has(Name))
            .map(({ Name }) => Name)
            .join(),
        ),
      ).toEqual(calculating.map(() => expect.stringMatching(/^(Delete,?)+$/) as unknown));
      await Excel.run(async (context) => {
        context.workbook.application.load("calculationMode");
        await context.sync();
        expect(context.workbook.application.calculationMode).toBe(mode);
      });
    },
  );

  test("where Excel will not calculate, nothing is lost by it", async () => {
    workbook().host.failNext({ code: "AccessDenied" });
    expect(await calculate(() => () => null)).toBeNull();
  });
});

describe("the tie-out is believed once Excel has calculated", () => {
  const checked = [
    smallSheet(
      "TieOut",
      [
        ["✓", 1, 1],
        ["✗", 1, 2],
      ],
      { names: [{ name: "TC_Checks", area: { row: 1, column: 0, rows: 2, columns: 1 } }] },
    ),
  ];
  const busy = (times: number): void => {
    let asked = 0;
    watch((answer) =>
      answer.includes('"CalculationState"') && asked++ < times
        ? answer.replace('"CalculationState":"Done"', '"CalculationState":"Calculating"')
        : answer,
    );
  };

  beforeEach(() => {
    waited.length = 0;
  });

  test.each([
    [0, []],
    [2, [100, 200]],
  ] as const)("asked again while it calculates: %d times", async (times, pauses) => {
    await writeSheets(checked);
    busy(times);
    expect(await readTieOut()).toEqual({ lines: 2, held: 1, firstBroken: { sheet: "TieOut", address: "A3" } });
    expect(waited).toEqual(pauses);
  });

  test("after five seconds nothing is said of it", async () => {
    await writeSheets(checked);
    busy(Infinity);
    expect(await readTieOut()).toBeNull();
    expect(waited.reduce((sum, pause) => sum + pause, 0)).toBe(5000);
  });
});
