/**
 * Says what a command of the command line has to say, in the language of whoever runs it, and ends with its code. Mistakes of ours are
 * said like every other failure.
 */
import { failureOf } from "../../excel/request/failure";
import { allTexts } from "../../i18n/allTexts";
import { languageOf } from "../../i18n/languages";
import type { Language } from "../../plan/inputs/inputs";
import { failed, type Report } from "./report";

export async function say(command: (words: readonly string[], locale: Language) => Promise<Report>): Promise<void> {
  // Whoever reads the output, such as `head`, may have enough before its end.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = languageOf(LC_ALL || LC_MESSAGES || LANG || "en");
  const { code, out, errors } = await settled(() => command(process.argv.slice(2), locale), locale);
  for (const line of out) process.stdout.write(`${line}\n`);
  for (const line of errors) process.stderr.write(`${line}\n`);
  process.exitCode = code;
}

async function settled(work: () => Promise<Report>, locale: Language): Promise<Report> {
  try {
    return await work();
  } catch (error) {
    return failed(failureOf(error, { type: "Untouched" }), allTexts(locale));
  }
}
