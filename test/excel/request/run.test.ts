import { run, runKeepingRanges } from "../../../src/excel/request/run";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { createHost } from "../../../src/workbench/host/host";
import { loadOfficeScript } from "../../../src/workbench/office/officeScript";
import { failure } from "../../support/localWorkbook";

/** That Excel waits while somebody is typing in a cell, as Office.js says it. */
const WAITS = 64;

interface Sent {
  readonly waits: boolean;
  readonly actions: readonly string[];
}

let sent: Sent[];

beforeEach(() => {
  const host = createHost(openLight());
  sent = [];
  const office = loadOfficeScript(
    {
      executeAsync: async (_, flags, { Body }) => {
        const { Actions: actions } = Body as { readonly Actions: readonly { readonly ActionType: number; readonly Name: string }[] };
        sent.push({ waits: (flags & WAITS) !== 0, actions: actions.map(({ ActionType: type, Name: name }) => `${type}${name}`) });
        const body = JSON.parse(await host.request(JSON.stringify(Body))) as unknown;
        return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: body };
      },
    },
    { ExcelApi: "1.9", DelayForCellEdit: "1.1" },
  );
  Object.assign(globalThis, { Excel: office.Excel, OfficeExtension: office.OfficeExtension });
});

/** Writes a cell, and reads another in a second request. */
async function twoRequests(context: Excel.RequestContext): Promise<Excel.Range> {
  const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
  range.values = [[7]];
  await context.sync();
  const other = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
  await context.sync();
  expect(other.values).toEqual([[7]]);
  return range;
}

test("a conversation sends what it asks for: no range is kept, and every request waits while somebody is typing", async () => {
  await run(twoRequests);
  expect(sent).toEqual([
    { waits: true, actions: ["1", "1", "1", "1", "4Values"] },
    { waits: true, actions: ["1", "1", "1", "1", "2"] },
  ]);
});

test("what is queued last is sent, too", async () => {
  await run((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    return Promise.resolve();
  });
  expect(sent).toHaveLength(1);
});

test("a range is good for one request, unless ranges are kept", async () => {
  const again = async (context: Excel.RequestContext): Promise<void> => {
    (await twoRequests(context)).values = [[8]];
    await context.sync();
  };
  expect(await failure(run(again))).toMatchObject({ code: "InvalidObjectPath" });
  await runKeepingRanges(again);
});

test("what goes wrong before anything is sent comes out", async () => {
  await expect(run(() => Promise.reject(new RangeError("ours")))).rejects.toThrow(RangeError);
  expect(sent).toEqual([]);
});
