import { writeSheets } from "../../support/writeSheets";
import { attempt } from "../../../src/excel/request/attempt";
import { installOffice, openWorkbook, type LocalWorkbook } from "../../../src/workbench/office/localWorkbook";
import { everything } from "../../support/everything";
import { codesFound } from "../../../src/sheet/merge/codedSheet";
import { smallSheet as sheet } from "../../support/smallSheet";

let workbook: LocalWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook();
  installOffice(workbook);
});
afterEach(() => {
  workbook.close();
});

const read = <T>(work: (context: Excel.RequestContext) => Promise<T>) => Excel.run(work);

/** Without the codes. */
const valuesOf = (tab: string) =>
  read(async (context) => {
    const range = context.workbook.worksheets.getItem(tab).getUsedRange(true);
    range.load("values");
    await context.sync();
    const values = range.values as unknown[][];
    return codesFound(values, null) === null ? values : values.slice(0, -1).map((row) => row.slice(0, -1));
  });

const tabs = () =>
  workbook.engine
    .sheets()
    .map(({ name }) => name)
    .filter((name) => name !== "TC record");

describe("writeSheets(specs)", () => {
  test("makes the sheets in order, behind what is there, with names that mark them", async () => {
    const written = await writeSheets([
      sheet("F1", [[1, 2, { formula: "=A2+B2", value: 3 }]]),
      sheet("F2", [[{ formula: "=[[F1]]!C2*2", value: 6 }, 1, 1]]),
    ]);
    expect(written).toEqual({
      broughtUpToDate: [],
      // Titles, too.
      changed: 8,
      cutOff: [],
      sheets: [
        { key: "F1", name: "Sheet of F1" },
        { key: "F2", name: "Sheet of F2" },
      ],
      typedOver: [],
      madeAnew: [],
      mended: [],
      placed: expect.any(Function),
      lost: [],
      removed: [],
      pageSetup: true,
      unprotected: [],
      byHand: false,
      tieOut: null,
    });
    expect(tabs()).toEqual(["Sheet1", "Sheet of F1", "Sheet of F2"]);
    expect(await valuesOf("Sheet of F1")).toEqual([
      ["A title", "", ""],
      [1, 2, 3],
    ]);
    expect(await valuesOf("Sheet of F2")).toEqual([
      ["A title", "", ""],
      [6, 1, 1],
    ]);
    expect(everything(workbook).names.map(({ name, formula }) => [name, formula])).toEqual([
      ["TC_Body_F1", "=Sheet of F1!$A$2:$C$2"],
      ["TC_Body_F2", "=Sheet of F2!$A$2:$C$2"],
      ["TC_F1_Codes", "=Sheet of F1!$D$3"],
      ["TC_F1", "=Sheet of F1!$A$1"],
      ["TC_F2_Codes", "=Sheet of F2!$D$3"],
      ["TC_F2", "=Sheet of F2!$A$1"],
    ]);
  });

  test("a new sheet stands behind the one before it in the list, not at the end", async () => {
    await writeSheets([sheet("F3", [[1]]), sheet("TieOut", [[2]])]);
    await writeSheets([sheet("F3", [[1]]), sheet("F3_02", [[1]]), sheet("TieOut", [[2]])]);
    expect(tabs()).toEqual(["Sheet1", "Sheet of F3", "Sheet of F3_02", "Sheet of TieOut"]);
  });

  test("twice is the same as once", async () => {
    const specs = [
      sheet("F1", [
        [1, 2, 3],
        ["a", "b", "c"],
      ]),
      sheet("TieOut", [[{ formula: "=[[F1]]!A2", value: 1 }]]),
    ];
    await writeSheets(specs);
    const once = everything(workbook);
    await writeSheets(specs);
    expect(everything(workbook)).toEqual(once);
  });

  test("a sheet that is known by another of its names alone gets its mark again, and loses it when the writing is put back", async () => {
    const specs = [sheet("TieOut", [["✓", 2, 3]], { names: [{ name: "TC_Verdict", area: { row: 1, column: 0, rows: 1, columns: 1 } }] })];
    const marks = () =>
      workbook.engine.names
        .all()
        .map(({ name }) => name)
        .sort();
    await writeSheets(specs);
    const whole = { ...everything(workbook).sheets[1], marks: marks() };
    await read(async (context) => {
      context.workbook.names.getItem("TC_TieOut").delete();
      await context.sync();
    });
    const { request } = workbook.host;
    workbook.host.request = (body) => {
      if (body.includes("pending")) workbook.host.failNext({ code: "InvalidArgument", afterActions: 0 });
      return request(body);
    };
    await expect(writeSheets(specs)).rejects.toThrow();
    expect(marks()).toEqual(["TC_Record", "TC_TieOut_Codes", "TC_Verdict"]);
    workbook.host.request = request;
    await writeSheets(specs);
    expect({ ...everything(workbook).sheets[1], marks: marks() }).toEqual(whole);
  });

  test("a smaller sheet leaves nothing of the larger one behind", async () => {
    await writeSheets([
      sheet(
        "F1",
        [
          ["✓", 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ],
        {
          names: [{ name: "TC_Old", area: { row: 3, column: 0, rows: 1, columns: 1 } }],
          heights: [
            [0, 30],
            [3, 50],
          ],
        },
      ),
    ]);
    await writeSheets([sheet("F1", [[1]], { merges: [] })]);
    const after = everything(workbook);
    workbook.close();
    workbook = await openWorkbook();
    installOffice(workbook);
    await writeSheets([sheet("F1", [[1]], { merges: [] })]);
    const fresh = everything(workbook);
    expect(after.sheets.map(({ used: _, cells: __, looks: ___, links: ____, ...rest }) => rest)).toEqual(
      fresh.sheets.map(({ used: _, cells: __, looks: ___, links: ____, ...rest }) => rest),
    );
    expect(after.names).toEqual(fresh.names);
    expect(await valuesOf("Sheet of F1")).toEqual([
      ["A title", "", ""],
      [1, "", ""],
    ]);
  });

  test.each(["F1", "Actuals"])("lists go over what checked other cells of %s before, and said something there", async (key) => {
    const cells = [1, 2, 3].map((row) => [row, row, row]);
    const choice = (rows: number, ...source: string[]) => ({ area: { row: 1, column: 1, rows, columns: 1 }, source });
    await writeSheets([sheet(key, cells, { choices: [choice(1, "1", "2")] })]);
    const [type, source] = await read(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem(`Sheet of ${key}`).getRange("B3");
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      dataValidation.prompt = { showPrompt: true, title: "Mine", message: "Ask me" };
      await context.sync();
      // The last rows have nothing in them: Excel does not count them as used.
      await writeSheets([sheet(key, cells, { choices: [choice(9, "1", "3")] })]);
      const list = context.workbook.worksheets.getItem(`Sheet of ${key}`).getRange("B2:B10").dataValidation.load("type,rule");
      await context.sync();
      return [list.type, list.rule.list?.source];
    });
    expect([type, source]).toEqual(["List", "1,3"]);
  });

  test("a sheet that the user has renamed and moved is still ours, and keeps its name and place", async () => {
    await writeSheets([sheet("F1", [[1]]), sheet("F2", [[{ formula: "=[[F1]]!A2", value: 1 }]])]);
    await read(async (context) => {
      const own = context.workbook.worksheets.getItem("Sheet of F1");
      own.name = "It's mine (old)";
      own.position = 0;
      await context.sync();
    });
    const written = await writeSheets([sheet("F1", [[7]]), sheet("F2", [[{ formula: "=[[F1]]!A2", value: 7 }]])]);
    expect(written.sheets[0]).toEqual({ key: "F1", name: "It's mine (old)" });
    expect(tabs()).toEqual(["It's mine (old)", "Sheet1", "Sheet of F2"]);
    expect((await valuesOf("Sheet of F2"))[1]?.[0]).toBe(7);
  });

  test("rows that the user inserted above do not hide whose sheet it is", async () => {
    await writeSheets([sheet("F1", [[1]])]);
    await read(async (context) => {
      context.workbook.worksheets.getItem("Sheet of F1").getRange("1:2").insert("Down");
      await context.sync();
    });
    await writeSheets([sheet("F1", [[2]])]);
    expect(tabs()).toEqual(["Sheet1", "Sheet of F1"]);
    expect((await valuesOf("Sheet of F1")).slice(-2)).toEqual([
      ["A title", "", ""],
      [2, "", ""],
    ]);
    expect(everything(workbook).names.find(({ name }) => name === "TC_F1")?.formula).toBe("=Sheet of F1!$A$3");
  });

  test("a sheet that the user has deleted is made anew", async () => {
    await writeSheets([sheet("F1", [[1]]), sheet("F2", [[2]])]);
    await read(async (context) => {
      context.workbook.worksheets.getItem("Sheet of F1").delete();
      await context.sync();
    });
    await writeSheets([sheet("F1", [[3]]), sheet("F2", [[4]])]);
    expect([...tabs()].sort()).toEqual(["Sheet of F1", "Sheet of F2", "Sheet1"]);
    expect((await valuesOf("Sheet of F1"))[1]?.[0]).toBe(3);
  });

  test("somebody else's sheet of the wanted name is not touched", async () => {
    await read(async (context) => {
      context.workbook.worksheets.add("sheet OF f1").getRange("A1:B1").values = [["mine", "=1+1"]];
      await context.sync();
    });
    const before = everything(workbook).sheets[1];
    await writeSheets([sheet("F1", [[1]])]);
    await writeSheets([sheet("F1", [[2]])]);
    expect(tabs()).toEqual(["Sheet1", "sheet OF f1", "Sheet of F1 (2)"]);
    expect(everything(workbook).sheets[1]).toEqual(before);
  });

  test("formulas elsewhere that refer to our sheets go on working", async () => {
    await writeSheets([sheet("F1", [[1, 2, 3]])]);
    await read(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["='Sheet of F1'!A2*10+SUM(TC_Body_F1)"]];
      await context.sync();
    });
    await writeSheets([sheet("F1", [[5, 6, 7]])]);
    expect(await valuesOf("Sheet1")).toEqual([[68]]);
  });

  test("text that looks like something else stays text", async () => {
    const hostile = ["=1+1", "+1", "-2", "@A1", "'x", "007", "1-2", "3月1日", "50%", "TRUE", "\t=1"];
    await writeSheets([
      sheet(
        "F1",
        hostile.map((text) => [text]),
      ),
    ]);
    expect((await valuesOf("Sheet of F1")).slice(1).map(([value]) => value)).toEqual(hostile);
    const cells = everything(workbook).sheets[1]?.cells ?? [];
    expect(cells.flat().filter(({ formula }) => formula !== null)).toEqual([]);
  });

  test("what prints is set up: A4 landscape, one page wide, titles repeated, page numbers, & doubled", async () => {
    await writeSheets([sheet("F1", [[1]])]);
    await read(async (context) => {
      const layout = context.workbook.worksheets.getItem("Sheet of F1").pageLayout;
      const rows = layout.getPrintTitleRows();
      const columns = layout.getPrintTitleColumns();
      layout.load("orientation,paperSize,zoom");
      layout.headersFooters.defaultForAllPages.load("leftHeader,rightHeader,centerFooter");
      rows.load("address");
      columns.load("address");
      await context.sync();
      expect([layout.orientation, layout.paperSize, layout.zoom]).toEqual(["Landscape", "A4", { horizontalFitToPages: 1 }]);
      const { leftHeader, rightHeader, centerFooter } = layout.headersFooters.defaultForAllPages;
      expect([leftHeader, rightHeader, centerFooter]).toEqual(["R&&D", "2026", "&P / &N"]);
      expect([rows.address, columns.address]).toEqual(["'Sheet of F1'!1:1", "'Sheet of F1'!A:A"]);
    });
  });

  test("Excel calculates and tells of events afterwards as it did before", async () => {
    await read(async (context) => {
      context.workbook.application.calculationMode = "AutomaticExceptTables";
      await context.sync();
    });
    const habits = () =>
      read(async (context) => {
        context.workbook.application.load("calculationMode");
        context.runtime.load("enableEvents");
        await context.sync();
        return [context.workbook.application.calculationMode, context.runtime.enableEvents];
      });
    await writeSheets([sheet("F1", [[1]])]);
    expect(await habits()).toEqual(["AutomaticExceptTables", true]);
    workbook.host.failNext({ code: "InvalidArgument", afterActions: 3 });
    await attempt(() => writeSheets([sheet("F1", [[1]])]));
    expect(await habits()).toEqual(["AutomaticExceptTables", true]);
  });

  test("tells of every sheet before it is written, and of the end", async () => {
    const told: string[] = [];
    await writeSheets([sheet("F1", [[1]]), sheet("F2", [[2]])], {
      onProgress: ({ done, of, sheet: tab }) => told.push(`${done}/${of} ${tab}`),
    });
    expect(told).toEqual(["0/2 Sheet of F1", "1/2 Sheet of F2", "2/2 "]);
  });
});
