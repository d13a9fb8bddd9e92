/**
 * The directory of a zip archive: which files it holds and where their content stands, in the small and the large (Zip64) form.
 * Format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
import { damaged, Unreadable } from "./unreadable";

/** One file in the archive, as it stands there. */
export interface Entry {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  /** Before compression, as it claims. */
  readonly size: number;
  readonly content: Uint8Array;
  /** Opens with a password only. Left out: it does not. */
  readonly encrypted?: boolean;
}

export const STORED = 0;
export const DEFLATED = 8;
export const LOCAL = { signature: 0x04034b50, size: 30 };
export const CENTRAL = { signature: 0x02014b50, size: 46 };
export const END = { signature: 0x06054b50, size: 22 };
/** Where the directory stands is said once more, with room for larger numbers. */
const LARGE_END = { signature: 0x06064b50, size: 56 };
const LARGE_LOCATOR = { signature: 0x07064b50, size: 20 };
/** Numbers that do not fit stand in this field, and all bits are set where they belong. */
const LARGE_FIELD = 1;
const FULL = 0xffffffff;
/** The longest comment behind the end. */
const COMMENT = 0xffff;

/** In the order of the archive's directory. Throws Unreadable where there is none. */
export function entriesOf(archive: Uint8Array): readonly Entry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.length);
  const directory = directoryIn(view);
  const entries: Entry[] = [];
  let at = directory.at;
  for (let left = directory.entries; left > 0; left--) {
    if (!isAt(view, at, CENTRAL)) throw damaged("");
    const [nameLength = 0, extraLength = 0, commentLength = 0] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const extra = at + CENTRAL.size + nameLength;
    const path = new TextDecoder().decode(archive.subarray(at + CENTRAL.size, extra));
    const own = [24, 20, 42].map((field) => view.getUint32(at + field, true));
    const [size = 0, packedSize = 0, local = 0] = largeNumbers(view, { from: extra, length: extraLength }, own, path);
    if (!isAt(view, local, LOCAL)) throw damaged(path);
    const from = local + LOCAL.size + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + packedSize > archive.length) throw damaged(path);
    const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
    const content = archive.subarray(from, from + packedSize);
    entries.push({ path, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), size, content, encrypted });
    at += CENTRAL.size + nameLength + extraLength + commentLength;
  }
  return entries;
}

function directoryIn(view: DataView): { readonly at: number; readonly entries: number } {
  let end = view.byteLength - END.size;
  const first = Math.max(0, end - COMMENT);
  while (end >= first && view.getUint32(end, true) !== END.signature) end--;
  if (end < first) throw new Unreadable({ type: "NotAWorkbook" });
  const [entries, at] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const locator = end - LARGE_LOCATOR.size;
  if ((entries !== 0xffff && at !== FULL) || !isAt(view, locator, LARGE_LOCATOR)) return { at, entries };
  const large = number(view, locator + 8);
  if (!isAt(view, large, LARGE_END)) throw damaged("");
  return { at: number(view, large + 48), entries: number(view, large + 32) };
}

interface Extra {
  readonly from: number;
  readonly length: number;
}

/** Size, packed size and place; those that are too large for their own field stand, in this order, in the extra one. */
function largeNumbers(view: DataView, { from, length }: Extra, own: readonly number[], path: string): readonly number[] {
  if (!own.includes(FULL)) return own;
  for (let at = from; at + 4 <= Math.min(from + length, view.byteLength);) {
    const [field, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const end = Math.min(at + 4 + size, view.byteLength);
    at += 4;
    if (field === LARGE_FIELD) {
      return own.map((value) => {
        if (value !== FULL) return value;
        at += 8;
        if (at > end) throw damaged(path);
        return number(view, at - 8);
      });
    }
    at = end;
  }
  throw damaged(path);
}

/** Beyond 2^53 it is inexact, and far outside of any file all the same. */
function number(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function isAt(view: DataView, at: number, { signature, size }: { readonly signature: number; readonly size: number }): boolean {
  return at >= 0 && at + size <= view.byteLength && view.getUint32(at, true) === signature;
}
