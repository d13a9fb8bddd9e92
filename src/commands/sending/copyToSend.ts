/** A copy of the workbook for somebody else (可外发副本): what may be in it, and the copy itself. The workbook is only read. */
import { notLoaded } from "../../excel/request/failure";
import { lookAround, type SheetAround } from "../../excel/standing/lookAround";
import { readStanding } from "../../excel/standing/readStanding";
import type { NamedFile } from "../months/handedOutFile";
import type { Outcome } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";
import type { WriteOptions } from "../workbook/writePlan";
import type { SheetToSend } from "./copyOf";
import { sendable, type LeftOutBecause, type SendableKind } from "./sendable";

export interface SendingOffer {
  /** In the order of their tabs. */
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly kind: SendableKind }[];
  readonly leftOut: readonly LeftOutSheet[];
}

export interface LeftOutSheet {
  readonly name: string;
  readonly because: LeftOutBecause;
}

export interface CopyToSend extends NamedFile {
  readonly sheets: readonly {
    readonly name: string;
    readonly kind: SendableKind;
    /** Formulas that are values now. */
    readonly values: number;
    /** Charts that draw what is not in the copy. */
    readonly charts: number;
  }[];
  /** Tabs that are not in it. */
  readonly without: readonly string[];
}

export function sendingOffer(): Promise<Outcome<SendingOffer>> {
  return settle(async () => done(offerOf(await lookAround())));
}

/**
 * @param ids of sheets that were offered; any others are left out
 * @param name of the file, without its extension
 */
export function copyToSend(
  ids: readonly string[],
  name: string,
  { onProgress, signal }: Pick<WriteOptions, "onProgress" | "signal"> = {},
): Promise<Outcome<CopyToSend>> {
  return settle(async () => {
    const around = await lookAround();
    const { sheets: offered } = offerOf(around);
    const wanted = offered.filter(({ id }) => ids.includes(id));
    const sheets: SheetToSend[] = [];
    for (const [at, { id, name: sheet }] of wanted.entries()) {
      onProgress?.({ done: at, of: wanted.length, sheet, doing: "reading" });
      const { key = null, known = null } = around.find((each) => each.id === id) ?? {};
      sheets.push({ key, known, standing: await readStanding(id, signal) });
    }
    const { copyFile } = await import(/* webpackChunkName: "files" */ "./copyFile").catch(notLoaded);
    const { content, sheets: made } = await copyFile(sheets);
    return done({
      file: `${name}.xlsx`,
      content,
      sheets: made.map((each, at) => ({ ...each, kind: wanted[at]?.kind ?? "own" })),
      without: around.filter(({ id, isKept }) => !isKept && !wanted.some((each) => each.id === id)).map((each) => each.name),
    });
  });
}

function offerOf(around: readonly SheetAround[]): SendingOffer {
  const all = around.map((each) => ({ id: each.id, name: each.name, may: sendable(each) }));
  return {
    sheets: all.flatMap(({ id, name, may }) => (may?.type === "Offered" ? [{ id, name, kind: may.kind }] : [])),
    leftOut: all.flatMap(({ name, may }) => (may?.type === "LeftOut" ? [{ name, because: may.because }] : [])),
  };
}
