/**
 * Reports that went through other programs: WPS, and such as do not calculate.
 * They say the same as before, and nothing is told that nobody did.
 */
import { fileSource } from "../../../src/commands/months/fileSource";
import { reviewReports } from "../../../src/commands/months/reviewReports";
import { compileF4 } from "../../../src/forms/F4/compileF4";
import { placesF4 } from "../../../src/forms/F4/places";
import { rowsOf } from "../../../src/forms/F4/report";
import { a1 } from "../../../src/sheet/place/address";
import { isTyped } from "../../../src/sheet/look/styles";
import type { Cell } from "../../../src/sheet/spec/spec";
import { changeParts, readTexts } from "../../support/archives";
import { filledIn, underway, years } from "../../forms/F4/courses";
import { packed } from "../../returned/parts";
import { fileOf } from "../../support/fileOf";

const [, file, month] = years[0] as (typeof years)[number];
const { course, texts } = underway(file);
const of = { manager: 0, month };
const report = filledIn(course, of);
const places = placesF4(course.current.inputs, rowsOf(course.current.accounts, 0).length, course.closed);
const sold = a1({ row: places.clients(0).first, column: places.sold(0) });

const SHEET = "xl/worksheets/sheet1.xml";
const FORMULA = /<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f>(<v>[^<]*<\/v>|<v\/>)<\/c>/g;

/** Filled in, calculated to the end; and filled in, with everything calculated left as it was handed out. */
let calculated: Uint8Array;
let stale: Uint8Array;
beforeAll(async () => {
  const [handed, filled] = [
    compileF4(course, texts, of, {
      sold: report.sold.map((rows) => rows.map((cells) => cells.map(() => null))),
      cancelled: report.cancelled.map((rows) => rows.map(() => null)),
    }),
    compileF4(course, texts, of, report),
  ];
  calculated = await fileOf(filled);
  const before = new Map(
    handed.blocks.flatMap((block) =>
      block.cells.flatMap((line, r) => line.map((cell, c) => [a1({ row: block.row + r, column: block.column + c }), cell] as const)),
    ),
  );
  const kept = (cell: Cell, at: string): Cell => (cell !== null && typeof cell === "object" ? (before.get(at) ?? cell) : cell);
  stale = await fileOf({
    ...filled,
    blocks: filled.blocks.map((block) =>
      isTyped(block.style)
        ? block
        : {
            ...block,
            cells: block.cells.map((line, r) => line.map((cell, c) => kept(cell, a1({ row: block.row + r, column: block.column + c })))),
          },
    ),
  });
});

const review = async (bytes: Uint8Array) => {
  const { reports, strangers, isClean } = reviewReports(course, texts, [await fileSource("甲.xlsx", bytes)], "2026-03-31");
  return {
    told: [...strangers, ...reports.flatMap(({ problems }) => problems)].map(({ problem: { level, at, detail } }) => [
      level,
      String(at[0]).replace(/.*!/, ""),
      detail,
    ]),
    isClean,
    reported: reports[0]?.reported,
  };
};
const sheetOf = async (bytes: Uint8Array): Promise<string> => (await readTexts(bytes)).get(SHEET) ?? "";
const withSheet = (bytes: Uint8Array, change: (xml: string) => string) => changeParts(bytes, { [SHEET]: change });
/** The value of every formula by its cell, and the cell's own type. */
const answers = (xml: string) =>
  new Map([...xml.matchAll(FORMULA)].map(([, at = "", attributes = "", , value = ""]) => [at, { attributes, value }] as const));

test("the report that Excel has saved is clean, and the test's own files hold formulas", async () => {
  const { told, isClean, reported } = await review(calculated);
  expect([told, isClean, (reported?.actuals.length ?? 0) > 0]).toEqual([[], true, true]);
  expect(answers(await sheetOf(calculated)).size).toBeGreaterThan(50);
  expect(await sheetOf(stale)).not.toBe(await sheetOf(calculated));
});

describe("programs that do not calculate", () => {
  const without =
    (which: (at: number) => boolean) =>
    (xml: string): string => {
      let at = 0;
      return xml.replace(FORMULA, (cell, place: string, attributes: string, formula: string) =>
        which(at++) ? `<c r="${place}"${attributes.replace(/ t="\w+"/, "")}><f>${formula}</f></c>` : cell,
      );
    };
  test.each([
    ["keep no value", without(() => true)],
    ["keep an empty value", (xml: string) => without(() => true)(xml).replaceAll("</f></c>", "</f><v></v></c>")],
    ["keep every second value", without((at) => at % 2 === 0)],
    [
      "keep the values of text alone",
      (xml: string) =>
        xml.replace(FORMULA, (cell, place: string, attributes: string, formula: string) =>
          attributes.includes('t="str"') ? cell : `<c r="${place}"${attributes}><f>${formula}</f></c>`,
        ),
    ],
    [
      "write 0 for everything",
      (xml: string) =>
        xml.replace(
          FORMULA,
          (_, place: string, attributes: string, formula: string) =>
            `<c r="${place}"${attributes.replace(/ t="\w+"/, "")}><f>${formula}</f><v>0</v></c>`,
        ),
    ],
  ])("%s: nothing is told that nobody did", async (_, change) => {
    for (const bytes of [calculated, stale]) expect(await review(await withSheet(bytes, change))).toEqual(await review(calculated));
  });

  test("what is calculated stays as it was handed out, or is half calculated", async () => {
    expect(await review(stale)).toEqual(await review(calculated));
    const right = answers(await sheetOf(calculated));
    let at = 0;
    const half = await withSheet(stale, (xml) =>
      xml.replace(FORMULA, (cell, place: string, _, formula: string) =>
        at++ % 2 === 0 ? cell : `<c r="${place}"${right.get(place)?.attributes}><f>${formula}</f>${right.get(place)?.value}</c>`,
      ),
    );
    expect(await review(half)).toEqual(await review(calculated));
  });
});

test("a formula that somebody changed is told all the same, and so is one that was typed over", async () => {
  const total = a1({ row: places.clients(0).total, column: places.totalActual });
  const changed = await withSheet(calculated, (xml) =>
    xml.replace(new RegExp(`(<c r="${total}"[^>]*><f>)([^<]*)</f><v>[^<]*</v>`), "$1$2+1000</f><v>999999</v>"),
  );
  expect((await review(changed)).told).toMatchObject([["notice", total, { type: "PrintedChanged", found: "999999" }]]);
  const typed = await withSheet(calculated, (xml) =>
    xml.replace(new RegExp(`(<c r="${total}"[^>]*>)<f>[^<]*</f><v>[^<]*</v>`), "$1<v>5</v>"),
  );
  expect((await review(typed)).told).toMatchObject([["notice", total, { type: "PrintedChanged", found: "5" }]]);
});

describe("a formula in a cell for typing", () => {
  const put = (inside: string, attributes = "") =>
    withSheet(calculated, (xml) =>
      xml.replace(new RegExp(`<c r="${sold}"( s="\\d+")?[^>]*?(/>|>.*?</c>)`), `<c r="${sold}"$1${attributes}>${inside}</c>`),
    );
  const soldThen = async (inside: string, attributes?: string) =>
    (await review(await put(inside, attributes))).reported?.actuals[0]?.actual;
  test("counts with its value, and without one where it is simple arithmetic", async () => {
    expect(await soldThen("<f>10+2</f><v>12</v>")).toBe(12);
    expect(await soldThen("<f>10+2</f>")).toBe(12);
    expect(await soldThen("<f>(100-4)/8</f><v></v>")).toBe(12);
  });
  test("is told with its cell where nobody has calculated it, and never lost", async () => {
    const { told, isClean } = await review(await put("<f>A1+2</f>"));
    expect([told, isClean]).toEqual([[["error", sold, { type: "NotCalculated", formula: "=A1+2" }]], false]);
  });
  test("a day is told, kept as text or as a number", async () => {
    const days = [["error", sold, { type: "DayInCell", day: "2026-12-03", number: "46359" }]];
    expect((await review(await put("<v>2026-12-03</v>", ' t="d"'))).told).toEqual(days);
    const styles = await changeParts(await put("<v>46359</v>", ' s="1"'), {
      "xl/styles.xml": (xml: string) => xml.replace(/(<cellXfs[^>]*>.*?<xf [^>]*>.*?)(<xf )([^>]*?)numFmtId="\d+"/s, '$1$2$3numFmtId="14"'),
    });
    const parts = await readTexts(styles);
    const index = [...(parts.get("xl/styles.xml") ?? "").replace(/.*<cellXfs[^>]*>/s, "").matchAll(/<xf [^>]*numFmtId="(\d+)"/g)].findIndex(
      ([, format]) => format === "14",
    );
    expect(
      (await review(await withSheet(styles, (xml) => xml.replace(new RegExp(`<c r="${sold}"[^>]*>`), `<c r="${sold}" s="${index}">`))))
        .told,
    ).toContainEqual(days[0]);
  });
});

describe("as WPS saves it", () => {
  /** What a round trip through WPS is known to change, all of it at once. */
  const throughWps = async (bytes: Uint8Array): Promise<Uint8Array> => {
    const parts = Object.fromEntries(await readTexts(bytes));
    const styles = (parts["xl/styles.xml"] ?? "")
      .replace(
        /<numFmts[^>]*>/,
        '<numFmts count="9"><numFmt numFmtId="176" formatCode="G/通用格式"/><numFmt numFmtId="177" ' +
          'formatCode="[$-804]G/通用格式"/><numFmt numFmtId="41" formatCode="_ * #,##0_ ;_ * -#,##0_ ;_ * &quot;-&quot;_ ;_ @_ "/>',
      )
      .replace(/numFmtId="0"/g, 'numFmtId="176"')
      .replace(/numFmtId="3"/g, 'numFmtId="59"');
    const picture = '<row r="999"><c r="A999" t="str"><f>_xlfn.DISPIMG("ID_8F1A",1)</f><v>=DISPIMG("ID_8F1A",1)</v></c></row>';
    const lists =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="x"><x14:dataValidations ' +
      'count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>"甲,乙"</xm:f>' +
      "</x14:formula1><xm:sqref>A1:A9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";
    return packed({
      ...parts,
      "xl/styles.xml": styles,
      [SHEET]: (parts[SHEET] ?? "")
        .replace("<sheetViews>", '<dimension ref="A1"/><sheetViews>')
        .replace(
          FORMULA,
          (_, place: string, attributes: string, formula: string) =>
            `<c r="${place}"${attributes.replace(/ t="\w+"/, "")}><f>${formula}</f></c>`,
        )
        .replace("</sheetData>", `${picture}</sheetData>`)
        .replace("</worksheet>", `${lists}</worksheet>`),
      "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "")
        .replace("<bookViews>", '<fileVersion appName="et" lastEdited="1"/><workbookPr filterPrivacy="1"/><bookViews>')
        .replace("</workbook>", '<extLst><ext uri="wps"/></extLst></workbook>'),
      "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
        "</Relationships>",
        '<Relationship Id="rId90" Type="http://www.wps.cn/officeDocument/2020/cellImage" Target="cellimages.xml"/></Relationships>',
      ),
      "xl/cellimages.xml": '<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>',
      "docProps/core.xml":
        '<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d"><dcterms:created>2026-03-01T08:00:00</dcterms:created>' +
        "<cp:lastModifiedBy>WPS_1600000000</cp:lastModifiedBy></cp:coreProperties>",
      "docProps/custom.xml":
        '<Properties><property name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.16910</vt:lpwstr></property></Properties>',
    });
  };

  test("a report says the same, without a single notice", async () => {
    for (const bytes of [calculated, stale]) expect(await review(await throughWps(bytes))).toEqual(await review(calculated));
  });
});

test("what is foreign or broken beside the report does not spoil it; a broken sheet is told", async () => {
  const parts = Object.fromEntries(await readTexts(calculated));
  const beside = (sheets: string, relations: string, more: Readonly<Record<string, string>> = {}) =>
    packed({
      ...parts,
      "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace("</sheets>", `${sheets}</sheets>`),
      "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace("</Relationships>", `${relations}</Relationships>`),
      ...more,
    });
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const foreign = beside(
    '<sheet name="Module1" sheetId="7" r:id=""/><sheet name="Gone" sheetId="8" r:id="rId77"/><sheet ' +
      'name="Macro1" sheetId="9" r:id="rId91"/><sheet name="Dialog1" sheetId="10" r:id="rId92"/>',
    `<Relationship Id="rId91" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" ` +
      `Target="macrosheets/sheet1.xml"/><Relationship Id="rId92" Type="${type}/dialogsheet" Target="dialogsheets/none.xml"/>`,
  );
  expect(await review(foreign)).toEqual(await review(calculated));
  const broken = beside(
    '<sheet name="坏" sheetId="9" r:id="rId91"/>',
    `<Relationship Id="rId91" Type="${type}/worksheet" Target="worksheets/sheet9.xml"/>`,
    { "xl/worksheets/sheet9.xml": "<worksheet><sheetData>" },
  );
  expect(await review(broken)).toEqual({
    ...(await review(calculated)),
    told: [["notice", "甲.xlsx", { type: "SheetUnread", sheet: "坏", part: "xl/worksheets/sheet9.xml" }]],
  });
});
