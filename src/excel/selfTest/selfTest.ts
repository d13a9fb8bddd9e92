/**
 * The self-test: what this Excel answers to every probe. It works on sheets of its own, one after the other, and takes each away
 * again, also when a probe fails or the user stops it. Nothing else in the workbook is touched.
 */
import { sheetNameIn } from "../../sheet/place/address";
import { heed } from "../request/attempt";
import { officeError, Refusal } from "../request/failure";
import { hostSeen, type HostSeen } from "../request/hostSeen";
import type { Ledger } from "../request/ledger";
import { run, runKeepingRanges } from "../request/run";
import type { Fact, Probe, ProbeId } from "./probe/probe";
import { probes } from "./probes";

export interface SelfTest {
  /** Raised when what is written down changes its meaning. */
  readonly version: 1;
  readonly host: HostSeen;
  readonly answers: readonly Answer[];
}

export type Answer =
  | { readonly id: ProbeId; readonly fact: Fact }
  /** The probe could not be gone through: Excel's code, or what went wrong. */
  | { readonly id: ProbeId; readonly failed: string };

export interface SelfTestOptions {
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
  /** Heeded between probes. */
  readonly signal?: AbortSignal | undefined;
  /** Only these; otherwise all. */
  readonly only?: readonly ProbeId[];
}

const TAB = "TC self-test";
const NAME = "TCSelfTest_";

/** Throws a Cancelled once everything is gone again, a Refusal where no sheet can be added. */
export async function selfTest(ledger: Ledger, { onProgress, signal, only }: SelfTestOptions = {}): Promise<SelfTest> {
  const asked = only === undefined ? probes : probes.filter(({ id }) => only.includes(id));
  const before = await sheetsBefore();
  const answers: Answer[] = [];
  for (const [done, probe] of asked.entries()) {
    onProgress?.(done, asked.length);
    heed(signal);
    ledger.begin([TAB]);
    answers.push(await answerOf(probe, before));
    ledger.untouched();
  }
  onProgress?.(asked.length, asked.length);
  return { version: 1, host: hostSeen(), answers };
}

/** The ids of all sheets, without those of a self-test that never ended, which go first. */
function sheetsBefore(): Promise<ReadonlySet<string>> {
  return run(async (context) => {
    const { protection, worksheets } = context.workbook;
    protection.load("protected");
    await context.sync();
    if (protection.protected) throw new Refusal("WorkbookProtected");
    await takeAway(context, null);
    worksheets.load("items/id");
    await context.sync();
    return new Set(worksheets.items.map(({ id }) => id));
  });
}

async function answerOf(probe: Probe, before: ReadonlySet<string>): Promise<Answer> {
  let tries = 0;
  try {
    const fact = await runKeepingRanges(async (context) => {
      if (tries++ > 0) await takeAway(context, before);
      return onNewSheet(context, probe);
    });
    return { id: probe.id, fact };
  } catch (error) {
    return { id: probe.id, failed: officeError(error)?.code ?? String(error) };
  } finally {
    await run((context) => takeAway(context, before));
  }
}

function onNewSheet(context: Excel.RequestContext, probe: Probe): Promise<Fact> {
  const { worksheets, names } = context.workbook;
  let sheets = 0;
  let named = 0;
  const another = (): Excel.Worksheet => {
    const sheet = worksheets.add(sheets === 0 ? TAB : `${TAB} ${sheets + 1}`);
    names.add(`${NAME}Sheet${++sheets}`, sheet.getRange("A1"));
    return sheet;
  };
  return probe.run({ context, sheet: another(), another, nameFor: (range) => names.add(`${NAME}${++named}`, range) });
}

/**
 * Takes away what probes have made: the sheets that our names are on, also those of a self-test that never ended, and those of a
 * request that failed before it had named them, which are not among the sheets from `before`; then the names.
 */
async function takeAway(context: Excel.RequestContext, before: ReadonlySet<string> | null): Promise<void> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula");
  await context.sync();
  const ours = names.items.filter(({ name }) => name.startsWith(NAME));
  // By the formula and not by the range, which Excel does not tell while another workbook is in front.
  const formulas = ours.map(({ formula }) => String(formula)).filter((formula) => !formula.startsWith("=#REF!"));
  const marked = formulas.map((formula) => sheetNameIn(formula.slice(1)));
  const isNew = (id: string): boolean => before !== null && !before.has(id);
  const made = worksheets.items.filter(({ id, name }) => marked.includes(name) || (isNew(id) && name.startsWith(TAB)));
  for (const { id } of made) worksheets.getItem(id).delete();
  for (const { name } of ours) names.getItem(name).delete();
  await context.sync();
}
