/** Which looks of cells show days or percent, by the number that cells give them: there a number is a day, or a share. */
import type { Archive } from "./archive";
import { readXml } from "./xml";

/** Formats of Excel's own that show days or times, in every language: ECMA-376 part 1, 18.8.30. */
const DAYS: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

export function readDayLooks(archive: Archive, path: string | undefined): Promise<readonly boolean[]> {
  return readLooks(archive, path, showsDays, (format) => DAYS.some(([from, to]) => format >= from && format <= to));
}

/** Excel's own 0% and 0.00%, and whatever else has the sign. */
export function readPercentLooks(archive: Archive, path: string | undefined): Promise<readonly boolean[]> {
  return readLooks(
    archive,
    path,
    (code) => code.includes("%"),
    (format) => format === 9 || format === 10,
  );
}

async function readLooks(
  archive: Archive,
  path: string | undefined,
  isCode: (code: string) => boolean,
  isOwn: (format: number) => boolean,
): Promise<readonly boolean[]> {
  const looks: boolean[] = [];
  if (path === undefined || !archive.has(path)) return looks;
  const own = new Map<number, boolean>();
  let inCells = false;
  await readXml(path, archive.text(path), {
    open: (name, attribute) => {
      if (name === "numFmt") own.set(Number(attribute("numFmtId")), isCode(attribute("formatCode") ?? ""));
      if (name === "cellXfs") inCells = true;
      if (name === "xf" && inCells) {
        const format = Number(attribute("numFmtId") ?? "0");
        looks.push(own.get(format) ?? isOwn(format));
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return looks;
}

/**
 * Whether a number format shows days or times: years, months, days, hours or seconds outside of quoted text and brackets. Some programs
 * write General in words of theirs: `G/通用格式`.
 */
export function showsDays(code: string): boolean {
  const [positive = ""] = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|general|standard/gi, "").split(";");
  return /[ymdhs]/i.test(positive);
}
