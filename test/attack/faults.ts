/**
 * Faults: every writing command, broken off at each of its requests in every way. Afterwards the workbook is as it was before or
 * complete, what the outcome says of it is true, and the next command works.
 */
import { isDeepStrictEqual } from "node:util";
import { finish } from "../../src/commands/opening/finish";
import { opening } from "../../src/commands/opening/opening";
import { generate } from "../../src/commands/plan/generate";
import { importPlan } from "../../src/commands/plan/importPlan";
import type { Outcome } from "../../src/commands/outcome/outcome";
import type { ErrorCode } from "../../src/workbench/host/hostError";
import { tinyPlan } from "../support/tinyPlan";
import { firstDifference, openLightWorkbook, stateOf, type LightWorkbook } from "./lightWorkbook";
import { tally, type Report, type Tally } from "./report";
import { asked, type Request } from "./request";
import { fillReport } from "./reportCommands";
import { STANDINGS } from "./standings";
import type { WritingCommand } from "./writingCommand";
import { WRITING_COMMANDS } from "./writingCommands";

type State = ReturnType<typeof stateOf>;

export type Way =
  /** Excel refuses; `times`: also when it is asked again. */
  | { readonly kind: "refused"; readonly code: ErrorCode; readonly afterActions: number; readonly times: number }
  /** Nothing is answered from now on, as when the pane is closed; `carriedOut`: the last request was. */
  | { readonly kind: "death"; readonly carriedOut: boolean }
  | { readonly kind: "cancelled" };

const WAYS: readonly Way[] = [
  ...[0, 1, 5, 25].map((afterActions): Way => ({ kind: "refused", code: "InvalidArgument", afterActions, times: 1 })),
  { kind: "refused", code: "AccessDenied", afterActions: 3, times: 1 },
  { kind: "refused", code: "ItemNotFound", afterActions: 0, times: 1 },
  { kind: "refused", code: "RequestPayloadSizeLimitExceeded", afterActions: 0, times: 1 },
  { kind: "refused", code: "GeneralException", afterActions: 0, times: 1 },
  { kind: "refused", code: "GeneralException", afterActions: 9, times: 1 },
  { kind: "refused", code: "Timeout", afterActions: 9, times: 2 },
  { kind: "death", carriedOut: false },
  { kind: "death", carriedOut: true },
  { kind: "cancelled" },
];

/** `count`: how many of the matrix, so that ways and positions come about, of every command if there are as many; all without one. */
export async function faults(request: Request): Promise<Report> {
  const { seed, count } = request;
  const found = tally();
  const wanted = asked(WRITING_COMMANDS, ({ name }) => name, request);
  const commands = wanted.filter((_, index, all) => count === null || (index + seed) % Math.ceil(all.length / count) === 0);
  const share = count === null ? null : Math.ceil(count / commands.length);
  await fillReport();
  const workbook = await openLightWorkbook();
  await putPlan();
  const withPlan = workbook.engine.remember();
  const standings = new Map<WritingCommand["on"], () => void>();
  for (const [index, command] of commands.entries()) {
    withPlan();
    const known = standings.get(command.on);
    if (known) known();
    else await STANDINGS[command.on]();
    const reset = known ?? workbook.engine.remember();
    standings.set(command.on, reset);
    await breakOff(workbook, command, reset, share, seed + index, found);
  }
  workbook.close();
  return found.report();
}

/** @param reset puts the workbook back to what it is before the command */
async function breakOff(
  workbook: LightWorkbook,
  command: WritingCommand,
  reset: () => void,
  share: number | null,
  seed: number,
  found: Tally,
): Promise<void> {
  const before = stateOf(workbook);
  const first = workbook.requests.length;
  const clean = await command.run({});
  if (clean.type !== "Done") throw new Error(`${command.name} fails without a fault: ${JSON.stringify(clean).slice(0, 500)}`);
  const requests = workbook.requests.length - first;
  const complete = stateOf(workbook);
  /** What generating makes of the workbook. */
  const generated = async (): Promise<State | string> => {
    const first = await generate();
    const isEarlier = first.type === "Failed" && first.failure.code === "EarlierVersion";
    if (isEarlier) await command.run({});
    const ended = isEarlier ? await generate() : first;
    return ended.type === "Done"
      ? stateOf(workbook)
      : `generate: ${said(ended)} ${ended.type === "Problems" ? JSON.stringify(ended.problems[0]?.problem.detail) : ""}`;
  };
  let fine: readonly (State | string)[] | null = null;
  const generatedFromEnds = async (): Promise<readonly (State | string)[]> => {
    reset();
    const fromBefore = await generated();
    reset();
    await command.run({});
    return [fromBefore, await generated()];
  };

  for (const { way, position } of chosen(command, requests, share, seed)) {
    reset();
    const again = `${command.name}, request ${position + 1} of ${requests}, ${wording(way)}`;
    const { ended, thrown } = await broken(workbook, command, way, position);
    const now = stateOf(workbook);
    const end = isDeepStrictEqual(now, before) ? "before" : isDeepStrictEqual(withoutCopies(now), complete) ? "complete" : "neither";
    const kind = `${way.kind}: ${thrown === null ? said(ended) : "thrown"} → ${end}`;
    const wanted = ended?.type === "Done" || (ended?.type === "Failed" && ended.failure.workbook.type === "Written") ? complete : before;
    const wrong = thrown ?? untruth(ended, way, end, () => firstDifference(withoutCopies(now), wanted));
    if (wrong !== null) {
      found.failed({ again, what: wrong }, kind);
      continue;
    }
    if (end === "before" || isDeepStrictEqual(now, complete)) {
      found.held(kind);
      continue;
    }
    // The next command has to find its way from here, to where it would have come to.
    const opened = await opening();
    if (opened.type === "Done" && opened.value.type === "Unfinished") await finish("putBack");
    const after = await generated();
    fine ??= await generatedFromEnds();
    const odd = oddAfter(after, fine);
    if (odd === null) found.held(kind);
    else found.failed({ again: `${again}, then generate`, what: odd.slice(0, 600) }, kind);
  }
}

/** And somebody's own cells beside it. */
async function putPlan(): Promise<void> {
  const put = await importPlan(JSON.stringify(tinyPlan), { replace: false });
  if (put.type !== "Done") throw new Error(`The plan is refused: ${JSON.stringify(put)}`);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").formulas = [["mine", "=1+1"]];
    await context.sync();
  });
}

interface Broken {
  /** null: the pane died. */
  readonly ended: Outcome<unknown> | null;
  readonly thrown: string | null;
}

/** Runs the command with one request going wrong. */
async function broken({ host }: LightWorkbook, command: WritingCommand, way: Way, at: number): Promise<Broken> {
  const { request } = host;
  const stop = new AbortController();
  let position = 0;
  let left = way.kind === "refused" ? way.times : 0;
  let die: () => void = () => undefined;
  const died = new Promise<null>((resolve) => {
    die = () => {
      resolve(null);
    };
  });
  host.request = async (body) => {
    const own = position++;
    if (way.kind === "death" && own >= at) {
      if (own === at && way.carriedOut) await request(body);
      die();
      return new Promise<string>(() => undefined);
    }
    if (way.kind === "cancelled" && own === at) stop.abort();
    if (way.kind === "refused" && own >= at && left > 0) {
      left--;
      host.failNext({ code: way.code, afterActions: way.afterActions });
    }
    return request(body);
  };
  try {
    return { ended: await Promise.race([command.run({ signal: stop.signal }), died]), thrown: null };
  } catch (error) {
    return { ended: null, thrown: `thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` };
  } finally {
    host.request = request;
  }
}

/** What is not true of the outcome; null when all is well. */
function untruth(
  ended: Outcome<unknown> | null,
  way: Way,
  end: "before" | "complete" | "neither",
  difference: () => string,
): string | null {
  // A pane that died has said nothing: the next command has to find its way.
  if (ended === null) return null;
  const isSaid = (wanted: "before" | "complete"): string | null =>
    end === wanted || difference() === "" ? null : `${said(ended)}, and it is not so: ${difference().slice(0, 600)}`;
  if (ended.type === "Done") return isSaid("complete");
  if (ended.type !== "Failed") return isSaid("before");
  switch (ended.failure.workbook.type) {
    case "Untouched":
    case "PutBack":
      return isSaid("before");
    case "Written":
      return isSaid("complete");
    case "HalfWritten":
      // Only where putting back was refused as well.
      return way.kind === "refused" && way.times > 1 ? null : `${said(ended)}, after one fault`;
  }
}

function said(ended: Outcome<unknown> | null): string {
  if (ended === null) return "nothing";
  return ended.type === "Failed" ? `Failed ${ended.failure.code} ${ended.failure.workbook.type}` : ended.type;
}

function wording(way: Way): string {
  if (way.kind === "cancelled") return "cancelled";
  if (way.kind === "death") return way.carriedOut ? "answer lost, pane gone" : "pane gone";
  return `${way.code}${way.times > 1 ? ` ${way.times} times` : ""} after ${way.afterActions} actions`;
}

/** All of the command's part of the matrix, or a share of it in which ways and positions go through all there are. */
function chosen(
  { stops }: WritingCommand,
  requests: number,
  share: number | null,
  seed: number,
): readonly { readonly way: Way; readonly position: number }[] {
  const ways = WAYS.filter(({ kind }) => stops || kind !== "cancelled");
  if (share === null) return ways.flatMap((way) => Array.from({ length: requests }, (_, position) => ({ way, position })));
  return Array.from({ length: share }, (_, k) => {
    const position = Math.floor(((k + (seed % 10) / 10) / share) * requests);
    return { way: ways[(seed * share + k) % ways.length] as Way, position };
  });
}

/**
 * What is not right after the command that follows a broken one: every sheet is as after a whole command or as without one, none is
 * missing, and Excel does as it did. A sheet that was added before may stand in another place.
 */
function oddAfter(after: State | string, ends: readonly (State | string)[]): string | null {
  // A plan without anything in it, such as a new one, is refused either way.
  if (typeof after === "string") return ends.includes(after) ? null : after;
  const fine = ends.filter((end) => typeof end !== "string");
  const isIn = ({ sheets }: State, name: string): boolean => sheets.some((sheet) => sheet.name === name);
  const missing = fine[0]?.sheets.find(({ name }) => fine.every((state) => isIn(state, name)) && !isIn(after, name));
  if (missing) return `the sheet ${missing.name} is gone`;
  for (const sheet of after.sheets) {
    const likely = fine.flatMap(({ sheets }) => sheets.filter(({ name }) => apart(name) === apart(sheet.name)));
    if (!likely.some((each) => isDeepStrictEqual({ ...each, name: sheet.name }, sheet)))
      return `the sheet ${sheet.name}: ${likely.length === 0 ? "nobody's" : firstDifference(sheet, likely.at(-1))}`;
  }
  const name = after.names.find((each) => !fine.some(({ names }) => names.some((other) => isDeepStrictEqual(other, each))));
  if (name) return `the name ${name.name} stands for ${name.formula}`;
  return after.calculation === fine[0]?.calculation ? null : `Excel calculates ${after.calculation}`;
}

/** A sheet that was put aside twice is called so twice. */
function apart(name: string): string {
  return name.replace(/(?: old| \(\d+\))+$/, "");
}

/** Hidden copies that Excel would not let go are cleared away by the next writing. */
function withoutCopies(state: State): State {
  const isCopy = (name: string): boolean => /^TC.?backup/i.test(name);
  return {
    ...state,
    sheets: state.sheets.filter(({ name, hidden }) => !(hidden && isCopy(name))),
    names: state.names.filter(({ name }) => !isCopy(name)),
  };
}
