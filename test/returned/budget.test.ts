/** Reading has one budget for the whole file, lets others have their turn, and stops when it is told to. */
import fc from "fast-check";
import { Budget, type Limits } from "../../src/returned/budget";
import { readXlsx } from "../../src/returned/readXlsx";
import { readXml } from "../../src/returned/xml";
import { byHand, packed } from "./parts";

const LIMITS: Limits = { megabytes: 100, cells: 5_000_000, seconds: 60 };
const row = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const last = `${row}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
/** So many sheets, all with the same cells. */
const sheets = (count: number, rows: string, names = "") => {
  const list = Array.from({ length: count }, (_, at) => `<sheet name="S${at}" sheetId="${at + 1}" r:id="rId1"/>`).join("");
  return packed(byHand(rows, { "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${list}</sheets>${names}</workbook>` }));
};
/** A clock that goes on by so many milliseconds whenever somebody looks. */
const ticking = (step: number) => {
  let now = 0;
  return () => (now += step);
};
/** Only the kind: what was read may be large. */
const kindOf = async (...given: Parameters<typeof readXlsx>) => {
  const read = await readXlsx(...given);
  return read.type === "Unreadable" ? read.problem : read.type;
};

test("cells at the ends of sheets count for all sheets together", async () => {
  expect(await kindOf(sheets(1, last))).toBe("Workbook");
  expect(await kindOf(sheets(6, last))).toEqual({ type: "HugeWorkbook", limit: "cells", most: 5_000_000 });
  const many = Array.from(
    { length: 400 },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c><c r="XFD${at + 1}"><v>1</v></c></row>`,
  ).join("");
  expect(await kindOf(sheets(1, many))).toEqual({ type: "HugeWorkbook", limit: "cells", most: 5_000_000 });
});

test("what is only formatted costs nothing, a sheet without cells little", async () => {
  expect(await kindOf(sheets(1, `${row}<row r="1048576"><c r="A1048576" s="1"/></row>`), { limits: { ...LIMITS, cells: 1002 } })).toBe(
    "Workbook",
  );
  expect(await kindOf(sheets(20, ""), { limits: { ...LIMITS, cells: 19_999 } })).toMatchObject({ limit: "cells" });
});

test("formulas that fill the same cells over and over", async () => {
  const arrays = Array.from(
    { length: 300 },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row>`,
  ).join("");
  expect(await kindOf(sheets(1, arrays), { limits: { ...LIMITS, cells: 50_000 } })).toMatchObject({ limit: "cells" });
  const shared =
    `<row r="1"><c r="A1"><f t="shared" si="0" ` +
    `ref="A1:A300">${"A1+".repeat(1000)}1</f><v>1</v></c></row>` +
    `${Array.from({ length: 299 }, (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><f t="shared" si="0"/><v>1</v></c></row>`).join("")}`;
  expect(await kindOf(sheets(1, shared), { limits: { ...LIMITS, megabytes: 0.1 } })).toMatchObject({ limit: "megabytes" });
});

test("each of 3000 array formulas, sheets and names is looked at once", async () => {
  const arrays = Array.from(
    { length: 3000 },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><f t="array" ref="A${at + 1}">1</f><v>1</v></c></row>`,
  ).join("");
  expect(await kindOf(sheets(1, arrays))).toBe("Workbook");
  const names = Array.from({ length: 3000 }, (_, at) => `<definedName name="N${at}">S${at}!$A$1</definedName>`).join("");
  const read = await readXlsx(sheets(3000, row, `<definedNames>${names}</definedNames>`));
  expect(read.type === "Workbook" && read.sheets.every(({ reading }, at) => Object.keys(reading.areas).join() === `N${at}`)).toBe(true);
});

test("a tag or a text of several million characters", async () => {
  const long = "a".repeat(3_000_000);
  expect(await kindOf(packed(byHand(`<row r="1" x="${long}"/>`)))).toEqual({ type: "DamagedWorkbook", part: "xl/worksheets/sheet1.xml" });
  for (const harmless of [
    `<!--${long}-->`,
    `<?${long}?>`,
    `<t><![CDATA[${long}]]></t>`,
    `<x ${"a ".repeat(30_000)}/>`,
    `<x a${" ".repeat(60_000)}b/>`,
  ])
    expect(await kindOf(packed(byHand(row + harmless)))).toBe("Workbook");
});

test("others have their turn between slices, and are told how far it is", async () => {
  const told: number[] = [];
  expect(await kindOf(sheets(5, row), { clock: ticking(25), onProgress: (share) => told.push(share) })).toBe("Workbook");
  expect(told.length).toBeGreaterThan(5);
  expect([...told].sort((a, b) => a - b)).toEqual(told);
  expect(told.at(-1)).toBe(1);
});

test("it stops before it begins, and between two slices", async () => {
  expect(await kindOf(sheets(1, row), { signal: AbortSignal.abort() })).toBe("Stopped");
  const controller = new AbortController();
  let told = 0;
  const onProgress = (): void => {
    told += 1;
    if (told === 3) controller.abort();
  };
  expect(await kindOf(sheets(50, row), { clock: ticking(25), onProgress, signal: controller.signal })).toBe("Stopped");
  expect(told).toBe(3);
});

test("time counts, waiting does not", async () => {
  expect(await kindOf(sheets(100, row), { clock: ticking(1000) })).toEqual({ type: "HugeWorkbook", limit: "seconds", most: 60 });
  const budget = new Budget({ clock: ticking(30_000), limits: LIMITS });
  await budget.pause();
  await expect(budget.pause().then(() => budget.pause())).rejects.toThrow("HugeWorkbook");
});

test("XML is the same in whatever pieces it comes", async () => {
  const xml =
    `<?xml version="1.0"?>\r\n<!-- <a> --><x:a b="1>2" c='"'>one &amp; ` +
    `t&#x6C49;wo\r\n<![CDATA[<&]]]]><x:c/>&unknown; &lt;<d  e = "&quot;" ></d >\r</x:a>\n`;
  const heard = async (pieces: readonly string[]) => {
    const events: string[] = [];
    let text = "";
    const flush = (): void => void (text !== "" && events.push(text), (text = ""));
    await readXml("x", pieces, {
      open: (name, attribute) => (flush(), events.push(`<${name} ${attribute("b")} ${attribute("c")} ${attribute("e")}`)),
      close: (name) => (flush(), events.push(`>${name}`)),
      text: (piece) => (text += piece),
    });
    flush();
    return events;
  };
  const whole = await heard([xml]);
  expect(whole).toEqual([
    "\n",
    '<a 1>2 " undefined',
    "one & t汉wo\n<&]]",
    "<c undefined undefined undefined",
    ">c",
    "&unknown; <",
    '<d undefined undefined "',
    ">d",
    "\n",
    ">a",
    "\n",
  ]);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(xml.length), { maxLength: 40 }), async (given) => {
      const cuts = [0, ...given.sort((a, b) => a - b), xml.length];
      expect(await heard(cuts.slice(1).map((to, at) => xml.slice(cuts[at], to)))).toEqual(whole);
    }),
    { numRuns: 200 },
  );
});
