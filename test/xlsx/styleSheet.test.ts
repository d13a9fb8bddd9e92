/** Named styles in the written file: what a cell follows, and what was set on it directly. */
import { ASPECTS, USUAL_LOOK, type Aspect, type NamedLook } from "../../src/xlsx/file/looks";
import type { CellStyle } from "../../src/xlsx/file/workbookFile";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { readTexts } from "../support/archives";
import { cell, sheet, workbook } from "./featureWorkbook";

const input: NamedLook = {
  name: "TC <Input>",
  builtIn: false,
  includes: ASPECTS,
  look: { ...USUAL_LOOK, bold: true, fill: "#FFF2CC", format: "0.00", horizontal: "Right", locked: false },
};
const good: NamedLook = {
  name: "Good",
  builtIn: true,
  includes: ["font", "fill"] satisfies Aspect[],
  look: { ...USUAL_LOOK, color: "#006100", fill: "#C6EFCE" },
};
const follows: CellStyle = { ...input.look, named: input.name };

async function stylesOf(cells: readonly CellStyle[], styles: readonly NamedLook[]): Promise<string> {
  const entries = cells.map((style, row) => cell(row, 0, row, { style }));
  const file = await writeXlsx(workbook([sheet("F1", entries)], { styles }));
  return (await readTexts(file)).get("xl/styles.xml") ?? "";
}

test("without styles there is Normal", async () => {
  const xml = await stylesOf([], []);
  expect(xml).toContain('<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>');
});

test("each style has its format and its name, what it leaves out is said", async () => {
  const xml = await stylesOf([follows], [input, good]);
  expect(xml).toContain(
    '<cellStyles count="3"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="TC &lt;Input&gt;" xfId="1"/>' +
      '<cellStyle name="Good" xfId="2" builtinId="26" customBuiltin="1"/></cellStyles>',
  );
  expect(xml).toMatch(/<cellStyleXfs count="3"><xf [^>]*\/><xf numFmtId="\d+" fontId="[1-9]\d*" fillId="[1-9]\d*" borderId="0">/);
  expect(xml).toContain('<alignment horizontal="right"/><protection locked="0" hidden="0"/></xf>');
  expect(xml).toContain('applyNumberFormat="0" applyAlignment="0" applyBorder="0" applyProtection="0">');
  for (const list of ["fonts", "fills", "borders", "numFmts", "cellStyleXfs", "cellXfs", "cellStyles"]) {
    const [, count, inside = ""] = new RegExp(`<${list} count="(\\d+)">(.*?)</${list}>`, "s").exec(xml) ?? [];
    const kind = { fonts: "font", fills: "fill", borders: "border", numFmts: "numFmt", cellStyles: "cellStyle" }[list] ?? "xf";
    expect([list, (inside.match(new RegExp(`<${kind}[ >/]`, "g")) ?? []).length]).toEqual([list, Number(count)]);
  }
});

test("a cell names its style, and says what was set on it; a rotation is kept", async () => {
  const own: CellStyle = { ...follows, fill: "#00FF00" };
  const xml = await stylesOf([follows, own, { ...follows, rotation: -45 }, { ...USUAL_LOOK, named: good.name }], [input, good]);
  const formats = /<cellXfs count="\d+">(.*?)<\/cellXfs>/s.exec(xml)?.[1] ?? "";
  const said = [...formats.matchAll(/<xf [^>]*? xfId="(\d)"([^>]*?)\/?>/g)].map(([, style, applied]) => [style, (applied ?? "").trim()]);
  expect(said).toEqual([
    ["0", ""],
    ["1", ""],
    ["1", 'applyFill="1"'],
    ["1", 'applyAlignment="1"'],
    ["2", 'applyFont="1" applyFill="1"'],
  ]);
  expect(formats).toContain('textRotation="135"');
  expect(formats).not.toMatch(/textRotation="\d{4}/);
});
