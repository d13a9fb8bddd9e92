import { dateIn } from "./date";
import { entriesIn, numbersIn } from "./list";
import { numberIn, SMALL_FIGURES } from "./number";
import { plain } from "./plain";

/**
 * What somebody may have meant by a text that leaves a doubt, written so that it leaves none: a refusal shows it. Most likely first,
 * none where nobody can tell.
 *
 *     约120 → 120      1,5 → 1.5      12w → 120000      80%~120% → 80%, 120%      7/1/2026 → 2026-07-01, 2026-01-07
 */
export function meantNumbers(text: string): readonly string[] {
  if (text.length > LONGEST || SMALL_FIGURES.test(text)) return [];
  const bare = plain(text).replace(AROUND, "").replace(COUNTED, "").trim();
  const readings = [
    bare,
    bare.replace(DECIMAL_COMMA, ".$1"),
    ungrouped(bare),
    bare.replace(TRAILING_MINUS, "-$1"),
    bare.replace(/。/g, "."),
    lettered(bare),
  ];
  const number = readings.map(numberIn).find((value) => value !== null) ?? null;
  if (number !== null) return [String(number)];
  const several = entriesIn(text);
  return several.length === 2 && numbersIn(text).every((entry) => typeof entry === "number") ? several : [];
}

/** Nobody means a number by a longer text. */
const LONGEST = 80;

export function meantDates(text: string): readonly string[] {
  const [, first = "", second = "", year = ""] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(plain(text)) ?? [];
  const [, short = "", month = "", day = ""] = /^(\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(plain(text)) ?? [];
  const dates = [`${year}-${first}-${second}`, `${year}-${second}-${first}`, `20${short}-${month}-${day}`]
    .map(dateIn)
    .filter((date) => date !== null);
  return [...new Set(dates)];
}

/** Words that say that a number is not meant exactly. */
const AROUND = /^(?:大?约|约莫|近|超|超过|≈|~|about|around|ca\.?|approx\.?) ?| ?(?:左右|上下|以上|以内|多|\+)$/gi;

/** What was counted: 个, 户, people. */
const COUNTED = / ?(?:个|户|家|人|台|件|单|次|条|users?|clients?|people)$/i;

const DECIMAL_COMMA = /(?<=^[^,.]*\d),(\d{1,2})$/;

/** 12,0000 in fours and 1.200,50 as on the continent; the last sign between digits is the decimal one where both occur. */
function ungrouped(text: string): string {
  const isContinental = /^[^,]*\.\d{3},\d+$/.test(text);
  return isContinental ? text.replace(/\./g, "").replace(",", ".") : text.replace(/,/g, "");
}

const TRAILING_MINUS = /^(\d[\d,.]*)-$/;

/** 12w, 30k, 1.5m */
function lettered(text: string): string {
  const [, figure = "", letter = ""] = /^([^a-z]*\d) ?([kwm])$/i.exec(text) ?? [];
  return `${figure}e${LETTERS[letter.toLowerCase()] ?? ""}`;
}

const LETTERS: Readonly<Record<string, number>> = { k: 3, w: 4, m: 6 };
