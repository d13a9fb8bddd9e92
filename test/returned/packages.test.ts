/** Archives and names of parts as different programs write them: the package format takes them for the same. */
import { partBeside, partName } from "../../src/returned/partName";
import { readXlsx } from "../../src/returned/readXlsx";
import { entriesOf } from "../../src/returned/zipEntries";
import { byHand, packed, relations } from "./parts";

const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>7</v></c></row>`;
const parts = byHand(rows, { "xl/sharedStrings.xml": "<sst><si><t>甲</t></si></sst>" });
const renamed = (name: (path: string) => string) =>
  packed(Object.fromEntries(Object.entries(parts).map(([path, text]) => [name(path), text])));
const valuesIn = async (bytes: Uint8Array) => {
  const read = await readXlsx(bytes);
  return read.type === "Workbook" ? read.sheets.map(({ reading }) => reading.values) : read;
};
const expected = [[["甲", 7]]];

test.each([
  [
    "large and small letters",
    (path: string) => path.replace("sharedStrings", "SharedStrings").replace("[Content_Types]", "[content_types]"),
  ],
  ["backslashes", (path: string) => path.replaceAll("/", "\\")],
  ["signs in percent", (path: string) => path.replace("sheet1", "sheet%31").replace("xl/w", "xl/%77")],
  ["a slash before", (path: string) => `/${path}`],
])("names of parts with %s", async (_, name) => {
  expect(await valuesIn(renamed(name))).toEqual(expected);
});

test("what refers to a part may write its name in any of these ways, too", async () => {
  for (const target of [
    "/xl/Worksheets/Sheet1.xml",
    "worksheets\\sheet1.xml",
    "./x/../worksheets/sheet%31.xml",
    "/xl/worksheets/sheet1.xml",
  ]) {
    expect(
      await valuesIn(
        packed({ ...parts, "xl/_rels/workbook.xml.rels": relations(["worksheet", target], ["sharedStrings", "sharedStrings.xml"]) }),
      ),
    ).toEqual(expected);
  }
  expect([partName("/XL\\My%20Sheet.xml"), partName("100%.xml"), partBeside("xl/worksheets/", "../Tables/t.xml")]).toEqual([
    "xl/my sheet.xml",
    "100%.xml",
    "xl/Tables/t.xml",
  ]);
});

test("a part that is there twice is damage where it is read, and none where it is not", async () => {
  expect(await valuesIn(packed({ ...parts, "xl/worksheets/Sheet1.xml": parts["xl/worksheets/sheet1.xml"] ?? "" }))).toEqual({
    type: "Unreadable",
    problem: { type: "DamagedWorkbook", part: "xl/worksheets/sheet1.xml" },
  });
  expect(await valuesIn(packed({ ...parts, "xl/media/a.png": "1", "xl/media/A.png": "2" }))).toEqual(expected);
});

test("archives in the large form", async () => {
  const large = inLargeForm(renamed((path) => path));
  expect(entriesOf(large).map(({ path, size }) => [path, size])).toEqual(
    entriesOf(renamed((path) => path)).map(({ path, size }) => [path, size]),
  );
  expect(await valuesIn(large)).toEqual(expected);
  for (let cut = 1; cut < 120; cut += 7) expect((await readXlsx(large.slice(0, large.length - cut))).type).toBe("Unreadable");
});

test("text in the encoding that the part declares", async () => {
  const gbk = new Uint8Array([
    ...Buffer.from(`<?xml version="1.0" encoding="GBK"?><sst><si><t>`),
    0xbc,
    0xd7,
    ...Buffer.from("</t></si></sst>"),
  ]);
  expect(await valuesIn(packed({ ...parts, "xl/sharedStrings.xml": gbk }))).toEqual(expected);
  expect(
    await valuesIn(
      packed({ ...parts, "xl/sharedStrings.xml": new Uint8Array(Buffer.from("\uFEFF<sst><si><t>甲</t></si></sst>", "utf16le")) }),
    ),
  ).toEqual(expected);
  expect(await valuesIn(packed({ ...parts, "xl/sharedStrings.xml": `<?xml version="1.0" encoding="klingon"?><sst/>` }))).toMatchObject({
    problem: { type: "DamagedWorkbook" },
  });
});

test("a text within its cell wins over a number that stands there as well", async () => {
  const cells =
    `<row r="1"><c r="A1" t="inlineStr"><v>5</v><is><t>甲</t></is></c><c ` +
    `r="B1"><v>7</v><is><t>9</t></is></c><c r="C1" t="inlineStr"><v>乙</v></c></row>`;
  expect(await valuesIn(packed(byHand(cells)))).toEqual([[["甲", 7, "乙"]]]);
});

/** The same archive with every size and place in the field for large numbers, and its directory told by the large end. */
function inLargeForm(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset);
  const end = archive.length - 22;
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const large = (...numbers: readonly number[]) =>
    numbers.flatMap((number) => [...new Uint8Array(new BigUint64Array([BigInt(number)]).buffer)]);
  const directory: number[] = [];
  for (let at = start; at < end;) {
    const name = view.getUint16(at + 28, true);
    const entry = archive.slice(at, at + 46 + name);
    const own = new DataView(entry.buffer);
    for (const field of [20, 24, 42]) own.setUint32(field, 0xffffffff, true);
    own.setUint16(30, 32, true);
    directory.push(
      ...entry,
      9,
      0,
      0,
      0,
      1,
      0,
      24,
      0,
      ...large(view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)),
    );
    at += 46 + name;
  }
  const record = [0x50, 0x4b, 6, 6, ...large(44), 45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...large(count, count, directory.length, start)];
  const locator = [0x50, 0x4b, 6, 7, 0, 0, 0, 0, ...large(start + directory.length), 1, 0, 0, 0];
  const last = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0];
  return new Uint8Array([...archive.slice(0, start), ...directory, ...record, ...locator, ...last]);
}
