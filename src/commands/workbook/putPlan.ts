/** Puts a plan onto the sheets that are typed into. One that is there already is replaced only when the user has said so. */
import type { Ledger } from "../../excel/request/ledger";
import { run } from "../../excel/request/run";
import { survey } from "../../excel/read/survey";
import type { WriteOptions } from "../../excel/write/writeSheets";
import { sheetsWritten } from "../../excel/write/sheetsWritten";
import { compileInput } from "../../forms/input/compileInput";
import { compilePersonal } from "../../forms/workbook/compilePersonal";
import { compileRecords } from "../../forms/workbook/compileRecords";
import { FORM_TEXTS } from "../../forms/texts";
import type { Inputs } from "../../plan/inputs/inputs";
import { goTo } from "./goTo";
import { writeWithContents } from "./writeWithContents";
import type { Outcome } from "../outcome/outcome";
import { done } from "../outcome/settle";
import { notice, writingNotices } from "../outcome/writingNotices";
import { ofEarlierPlan } from "../../forms/workbook/ofEarlierPlan";
import { INPUT } from "../../forms/input/form";
import { isRecords } from "../../forms/forms";

export interface Replacing {
  /** The user knows that there is an input sheet, and that what was typed on it goes. */
  readonly replace: boolean;
}

export interface PutOptions extends Pick<WriteOptions, "onProgress" | "signal" | "review"> {
  /** It is the plan that is there with more in it, not another one. Left out: it is another one. */
  readonly isSame?: true;
}

/**
 * Writes the sheets of the input and those of what the year brings, so that nothing of another plan's year stays behind, and people's own
 * lists as far as the plan has any: what else they keep about their time belongs to no plan. Sheets that the former plan made stay, with
 * all that users have on them, and say whose they are. Shows the first.
 */
export async function putPlan(
  ledger: Ledger,
  inputs: Inputs,
  { replace }: Replacing,
  { isSame, ...options }: PutOptions = {},
): Promise<Outcome<null>> {
  const seen = await run(survey);
  const { own } = seen;
  const language = FORM_TEXTS[inputs.language];
  const personal = compilePersonal(inputs, language);
  const present = [...own].find(([key]) => isRecords(key) || personal.some((spec) => spec.key === key))?.[1];
  if (present && !replace) return { type: "InputExists", sheet: own.get(INPUT.keyOf())?.name ?? present.name };
  const former = present && !isSame ? (await sheetsWritten(seen)).map((spec) => ofEarlierPlan(spec, language)) : [];
  const specs = [
    ...compileInput(inputs, language),
    ...compileRecords({ inputs, course: null, issued: [] }, language, (key) => own.has(key)),
    ...personal,
    ...former,
  ];
  const onlyNews = new Set(former.map(({ key }) => key));
  const all = await writeWithContents(ledger, specs, inputs, { ...options, seen, onlyNews });
  // What was typed on them is told when they are made again.
  const written = { ...all, typedOver: all.typedOver.filter(({ key }) => !onlyNews.has(key)) };
  // Where Excel cannot bring it to the front, as with another workbook before it, the plan stands there all the same.
  await goTo({ sheet: INPUT.keyOf(), address: "A1" }, written.sheets);
  const tabs = former.flatMap(({ key }) => written.sheets.find((sheet) => sheet.key === key)?.name ?? []);
  const told = tabs.length === 0 ? [] : [notice({ type: "OfEarlierPlan", sheets: tabs }, { sheet: former[0]?.key ?? "", address: "A2" })];
  return done(null, [...told, ...writingNotices(written)]);
}
