/**
 * A zip archive, of which an .xlsx file is one: texts by their paths, unpacked when they are asked for and never beyond a limit, whatever the
 * archive claims. Runs in Node and in the browser. Format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
import { damaged, Unreadable } from "./unreadable";

export interface Archive {
  has(path: string): boolean;
  /** Throws Unreadable where the part is missing, damaged or too large. */
  text(path: string): Promise<string>;
}

/** One file in the archive, as it stands there. */
export interface Entry {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  /** Before compression. */
  readonly size: number;
  readonly content: Bytes;
}

export type Bytes = Uint8Array<ArrayBuffer>;

export const STORED = 0;
export const DEFLATED = 8;
export const LOCAL = { signature: 0x04034b50, size: 30 };
export const CENTRAL = { signature: 0x02014b50, size: 46 };
export const END = { signature: 0x06054b50, size: 22 };
/** The longest comment behind the end. */
const COMMENT = 0xffff;

/** Throws Unreadable where there is no zip archive. `limit`: bytes that may be unpacked in all. */
export function openArchive(bytes: Uint8Array, limit: number): Archive {
  const entries = new Map(entriesOf(bytes).map((entry) => [entry.path, entry]));
  let left = limit;
  return {
    has: (path) => entries.has(path),
    text: async (path) => {
      const entry = entries.get(path);
      if (!entry) throw damaged(path);
      const content = await unpacked(entry, left, limit);
      left -= content.length;
      return decoded(content);
    },
  };
}

/** In the order of the archive's directory. Throws Unreadable where there is none. */
export function entriesOf(given: Uint8Array): readonly Entry[] {
  const archive = new Uint8Array(given);
  const view = new DataView(archive.buffer);
  let end = archive.length - END.size;
  const first = Math.max(0, end - COMMENT);
  while (end >= first && view.getUint32(end, true) !== END.signature) end--;
  if (end < first) throw new Unreadable({ type: "NotAWorkbook" });
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + CENTRAL.size > archive.length || view.getUint32(at, true) !== CENTRAL.signature) throw damaged("");
    const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const path = new TextDecoder().decode(archive.subarray(at + CENTRAL.size, at + CENTRAL.size + nameLength));
    const local = view.getUint32(at + 42, true);
    if (local + LOCAL.size > archive.length || view.getUint32(local, true) !== LOCAL.signature) throw damaged(path);
    const from = local + LOCAL.size + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const to = from + view.getUint32(at + 20, true);
    if (to > archive.length) throw damaged(path);
    entries.push({ path, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), size: view.getUint32(at + 24, true), content: archive.subarray(from, to) });
    at += CENTRAL.size + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** An entry's own bytes, `most` of them at the most. */
export async function unpacked({ path, method, crc, content }: Entry, most: number, limit = most): Promise<Bytes> {
  const bytes = method === STORED ? content : method === DEFLATED ? await inflated(content, most, path, limit) : null;
  if (bytes === null || crc32(bytes) !== crc) throw damaged(path);
  if (bytes.length > most) throw tooLarge(limit);
  return bytes;
}

async function inflated(content: Bytes, most: number, path: string, limit: number): Promise<Bytes> {
  const reader = new Blob([content]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw damaged(path);
    });
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw tooLarge(limit);
    }
    pieces.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function tooLarge(limit: number): Unreadable {
  return new Unreadable({ type: "HugeWorkbook", megabytes: Math.round(limit / 1_000_000) });
}

/** UTF-8, or UTF-16 where the first two bytes say so. */
function decoded(bytes: Bytes): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/** https://www.w3.org/TR/png/#D-CRCAppendix */
export function crc32(bytes: Bytes): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
