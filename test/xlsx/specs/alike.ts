/** Two .xlsx files part by part, as far as they can be alike: without the moment at which they were written, and by whom. */
import { readTexts } from "../../support/archives";

/** The texts of a file's parts; what may stand in any order stands in that of the alphabet, and sheets stand in no quotes in names. */
async function partsOf(file: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const texts = [...(await readTexts(file))].filter(([path]) => path !== "docProps/core.xml");
  return Object.fromEntries(texts.map(([path, text]) => [path, withoutMoment(inOrder(text))]));
}

function inOrder(xml: string): string {
  return xml
    .replace(/(?:<definedName .*?<\/definedName>)+/s, (names) => sorted(names.replace(/&apos;|'/g, "").split(/(?=<definedName )/)))
    .replace(/(?:<mergeCell [^>]*>)+/, (merges) => sorted(merges.split(/(?=<mergeCell )/)));
}

function sorted(each: string[]): string {
  return each.sort().join("");
}

/** Who wrote the record's first row, and when. */
function withoutMoment(text: string): string {
  return text.replace(/<t>\d{4}-\d\d-\d\dT[\d:.]+Z<\/t><\/si><si><t>[0-9a-z]+<\/t>/, "");
}

const ANSWER = /(<\/f><v>)(-?\d+\.\d+)(?=<\/v>)/g;

/**
 * Of a quotient the fifteenth digit, the last that Excel shows, may be another: the plan divides whole units, a spreadsheet decimals, and
 * where the digits behind are a 5 the one rounds up and the other down.
 */
function withAnswersOf(other: string, xml: string): string {
  const answers = [...other.matchAll(ANSWER)].map(([, , answer = ""]) => answer);
  let at = 0;
  return xml.replace(ANSWER, (own: string, start: string, answer: string) => {
    const there = answers[at++] ?? answer;
    return Math.abs(Number(there) - Number(answer)) <= 1.1e-15 * 10 ** Math.ceil(Math.log10(Math.abs(Number(answer))))
      ? start + there
      : own;
  });
}

/** Where two files differ first, with what stands there in each; "" if nowhere. */
export async function differenceBetween(one: Uint8Array, other: Uint8Array): Promise<string> {
  const [found, wanted] = [await partsOf(one), await partsOf(other)];
  const paths = [Object.keys(found).join(" "), Object.keys(wanted).join(" ")];
  if (paths[0] !== paths[1]) return `parts: ${paths.join("\n instead of ")}`;
  for (const [path, text] of Object.entries(found)) {
    const there = wanted[path] ?? "";
    if (text === there || withAnswersOf(there, text) === there) continue;
    const at = [...text].findIndex((letter, index) => letter !== there[index]);
    const around = (all: string): string => all.slice(Math.max(0, at - 150), at + 150);
    return `${path}: ${around(text)}\n instead of ${around(there)}`;
  }
  return "";
}
