/** `npm run generate -- PLAN.json [-o OUT.xlsx] [--print]`: a plan file becomes a workbook, without a window. */
import { languageOf } from "../i18n/texts";
import { orderOf } from "./cli/arguments";
import { deliver } from "./cli/deliver";

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

// Whoever reads the output, such as `head`, may have enough before its end.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});

void deliver(orderOf(process.argv.slice(2)), languageOf(LC_ALL || LC_MESSAGES || LANG || "en")).then(({ code, out, errors }) => {
  for (const line of out) process.stdout.write(`${line}\n`);
  for (const line of errors) process.stderr.write(`${line}\n`);
  process.exitCode = code;
});
