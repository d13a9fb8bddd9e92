/**
 * `npm run attack -- years|walks|faults|interference|files|plans [N] [--seed S] [--only NAME] [--part 1/4]`: tries to break the product,
 * bounded and repeatable.
 */
import { parseArgs } from "node:util";
import { ATTACKS } from "./attacks";
import { printed } from "./report";

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: "string", default: "1" }, only: { type: "string", default: "" }, part: { type: "string", default: "1/1" } },
  });
  const [name = "", countText] = positionals;
  const attack = ATTACKS[name];
  const count = countText === undefined ? null : Number(countText);
  const seed = Number(values.seed);
  const [, at, of] = /^(\d+)\/(\d+)$/.exec(values.part) ?? [];
  if (
    attack === undefined ||
    positionals.length > 2 ||
    !Number.isInteger(seed) ||
    of === undefined ||
    (count !== null && !(Number.isInteger(count) && count > 0))
  ) {
    console.error(`npm run attack -- ${Object.keys(ATTACKS).join("|")} [how many] [--seed S] [--only NAME] [--part 1/4]`);
    return 2;
  }
  const report = await attack({ seed, count, only: values.only, part: { at: Number(at), of: Number(of) } });
  console.log(printed(name, report));
  return report.failures.length === 0 ? 0 : 1;
}

void main().then((code) => process.exit(code));
