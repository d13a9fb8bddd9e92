/** Files that are none, are broken, or mean harm: each is a problem that says what to do, never an exception. */
import fc from "fast-check";
import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/returned/crc32";
import { readXlsx } from "../../src/returned/readXlsx";
import { DEFLATED } from "../../src/returned/zipEntries";
import { writeParts } from "../support/archives";
import { byHand, packed, relations } from "./parts";

const problemOf = async (bytes: Uint8Array) => {
  const read = await readXlsx(bytes);
  return read.type === "Unreadable" ? read.problem : read;
};
const text = (written: string) => new TextEncoder().encode(written);
const row = `<row r="1"><c r="A1"><v>1</v></c></row>`;

test("what is no workbook", async () => {
  for (const bytes of [
    text("PK\u0003\u0004 but nothing else, for a while, and no end of it"),
    text("hello"),
    text("\u0089PNG\r\n\u001a\n,;"),
    packed({ "a.txt": "hello" }),
  ])
    expect(await problemOf(bytes)).toEqual({ type: "NotAWorkbook" });
  expect(await problemOf(new Uint8Array())).toEqual({ type: "EmptyFile" });
  const word = byHand(row, { "_rels/.rels": relations(["officeDocument", "word/document.xml"]), "word/document.xml": "<w:document/>" });
  expect(await problemOf(packed(word))).toEqual({ type: "NotAWorkbook" });
});

test("what Excel can save as a workbook, whatever the file is called", async () => {
  const others: readonly (readonly [string, Uint8Array])[] = [
    [".csv", text("名称,金额\n甲,3")],
    [".csv", new Uint8Array([0xff, 0xfe, ...Buffer.from("名称\t金额", "utf16le")])],
    [".html", text("\uFEFF<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table>")],
    [".xml", text(`<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>`)],
    [".ods", packed({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<office/>" })],
    [".xlsb", packed(byHand(row, { "_rels/.rels": relations(["officeDocument", "xl/workbook.bin"]) }))],
  ];
  for (const [format, bytes] of others) expect(await problemOf(bytes)).toEqual({ type: "OtherFormat", format });
});

test("old workbooks and those with a password", async () => {
  const compound = (directory: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(504).fill(0), ...Buffer.from(directory, "utf16le")]);
  expect(await problemOf(compound("Workbook"))).toEqual({ type: "OtherFormat", format: ".xls" });
  expect(await problemOf(compound("EncryptedPackage"))).toEqual({ type: "LockedWorkbook" });
  expect(await problemOf(compound("WordDocument"))).toEqual({ type: "NotAWorkbook" });
  const locked = packed(byHand(row));
  for (let at = 0; at < locked.length - 4; at++)
    if (locked[at] === 0x50 && locked[at + 1] === 0x4b && locked[at + 2] === 1) locked[at + 8] = 1;
  expect(await problemOf(locked)).toEqual({ type: "LockedWorkbook" });
});

test("parts that are missing or say what they must not", async () => {
  const damagedPart = async (change: Readonly<Record<string, string>>, without: readonly string[] = []) =>
    problemOf(packed(Object.fromEntries(Object.entries(byHand(row, change)).filter(([path]) => !without.includes(path)))));
  expect(await damagedPart({}, ["xl/worksheets/sheet1.xml"])).toEqual({ type: "DamagedWorkbook", part: "xl/worksheets/sheet1.xml" });
  expect(await damagedPart({}, ["xl/workbook.xml"])).toEqual({ type: "DamagedWorkbook", part: "xl/workbook.xml" });
  expect(await damagedPart({}, ["xl/_rels/workbook.xml.rels"])).toEqual({ type: "DamagedWorkbook", part: "xl/workbook.xml" });
  for (const broken of [
    "<sst><si></sst>",
    "<sst",
    "<sst>",
    `<!DOCTYPE sst [<!ENTITY a "b">]><sst/>`,
    "<sst><!-- </sst>",
    "<sst><![CDATA[ </sst>",
  ])
    expect(await damagedPart({ "xl/sharedStrings.xml": broken })).toEqual({ type: "DamagedWorkbook", part: "xl/sharedStrings.xml" });
  for (const cell of [
    `<c r="A1" t="s"><v>9</v></c>`,
    `<c r="A1"><v>three</v></c>`,
    `<c r="XFE1"><v>3</v></c>`,
    `<c r="A0"><v>3</v></c>`,
    `<c r="A1048577"><v>3</v></c>`,
  ]) {
    expect(await problemOf(packed(byHand(`<row r="1">${cell}</row>`)))).toEqual({
      type: "DamagedWorkbook",
      part: "xl/worksheets/sheet1.xml",
    });
  }
  expect(await problemOf(packed(byHand(`<row r="-1"><c><v>3</v></c></row>`)))).toEqual({
    type: "DamagedWorkbook",
    part: "xl/worksheets/sheet1.xml",
  });
});

test("a small file that unpacks to a large one, whatever size it claims", async () => {
  const large = new Uint8Array(deflateRawSync(Buffer.alloc(300_000_000, " ")));
  expect(large.length).toBeLessThan(400_000);
  for (const size of [300_000_000, 10, 0]) {
    const parts = Object.entries(byHand(row)).map(([path, part]) => {
      const content = new Uint8Array(deflateRawSync(part));
      return path === "xl/sharedStrings.xml"
        ? { path, method: DEFLATED, crc: 0, size, content: large }
        : { path, method: DEFLATED, crc: crc32(new Uint8Array(text(part as string))), size: part.length, content };
    });
    expect(await problemOf(writeParts(parts))).toEqual({ type: "HugeWorkbook", limit: "megabytes", most: 100 });
  }
});

test("every entity is what XML says, and none is more", async () => {
  const read = await problemOf(
    packed(byHand(`<row r="1"><c r="A1" t="str"><v>&lt;&#x5BA2;&#25143;&quot;&unknown;&#x110000;&amp;amp;</v></c></row>`)),
  );
  expect(read).toMatchObject({ sheets: [{ reading: { values: [['<客户"&unknown;&#x110000;&amp;']] } }] });
});

test("a file that was changed or cut off anywhere", async () => {
  const good = packed(
    byHand(`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A1</f><v>2</v></c></row>`, {
      "xl/sharedStrings.xml": "<sst><si><t>text</t></si></sst>",
    }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }),
      fc.option(fc.nat(good.length)),
      async (changes, length) => {
        const bytes = new Uint8Array(good);
        for (const [at, byte] of changes) bytes[at] = byte;
        const problem = await problemOf(length === null ? bytes : bytes.slice(0, length));
        expect(problem.type).toMatch(/^(Workbook|NotAWorkbook|EmptyFile|OtherFormat|LockedWorkbook|DamagedWorkbook|HugeWorkbook)$/);
      },
    ),
    { numRuns: 500 },
  );
});

test("text that is almost XML", async () => {
  const piece = fc.constantFrom(
    "<",
    ">",
    "</",
    "/>",
    "<c",
    " r=",
    '"',
    "'",
    "A1",
    "=",
    "&",
    "&#",
    ";",
    "<v>",
    "</v>",
    "<row>",
    "</row>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    " ",
    "x:",
    "1",
    "<t>",
    "<is>",
    "t='s'",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      expect((await problemOf(packed(byHand(pieces.join(""))))).type).toMatch(/^(Workbook|DamagedWorkbook)$/);
    }),
    { numRuns: 500 },
  );
});
