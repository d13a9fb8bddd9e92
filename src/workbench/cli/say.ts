/** Says what a command of the command line has to say, in the language of whoever runs it, and ends with its code. */
import { languageOf } from "../../i18n/texts";
import type { Language } from "../../plan/inputs";
import type { Report } from "./report";

export async function say(command: (words: readonly string[], locale: Language) => Promise<Report>): Promise<void> {
  // Whoever reads the output, such as `head`, may have enough before its end.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const { code, out, errors } = await command(process.argv.slice(2), languageOf(LC_ALL || LC_MESSAGES || LANG || "en"));
  for (const line of out) process.stdout.write(`${line}\n`);
  for (const line of errors) process.stderr.write(`${line}\n`);
  process.exitCode = code;
}
