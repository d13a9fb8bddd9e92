/**
 * A zip archive, of which an .xlsx file is one: its parts' texts by their names, unpacked piece by piece when they are asked for, and never
 * beyond the budget, whatever the archive claims. Runs in Node and in the browser.
 */
import { Inflate } from "fflate";
import type { Budget } from "./budget";
import { crc32 } from "./crc32";
import { partName } from "./partName";
import { damaged, Unreadable } from "./unreadable";
import { DEFLATED, entriesOf, STORED, type Entry } from "./zipEntries";

export interface Archive {
  has(path: string): boolean;
  /** The text of a part. Throws Unreadable where the part is missing, damaged, there twice, or too large. */
  text(path: string): AsyncIterable<string>;
}

/** Compressed bytes that are unpacked at once: to 16 MB at the most, as nothing is packed closer than 1000 to 1. */
const STEP = 16_384;
/** Unpacked bytes that are handed on at once. */
const PIECE = 65_536;

/** Throws Unreadable where there is no zip archive. */
export function openArchive(bytes: Uint8Array, budget: Budget): Archive {
  const entries = new Map<string, Entry>();
  const twice = new Set<string>();
  for (const entry of entriesOf(bytes)) {
    const name = partName(entry.path);
    if (entries.has(name)) twice.add(name);
    entries.set(name, entry);
  }
  const readable = [...entries].filter(([name]) => /\.(xml|rels)$/.test(name));
  budget.expect(readable.reduce((sum, [, { content }]) => sum + content.length, 0));
  return {
    has: (path) => entries.has(partName(path)),
    text: async function* (path) {
      const entry = entries.get(partName(path));
      // Of two parts with one name nobody knows which one another program shows.
      if (!entry || twice.has(partName(path))) throw damaged(path);
      yield* decoded(unpacked(entry, budget), path);
    },
  };
}

/** An entry's own bytes, piece by piece. */
export async function* unpacked(entry: Entry, budget: Budget): AsyncIterable<Uint8Array> {
  const { path, method, content, encrypted = false } = entry;
  if (encrypted) throw new Unreadable({ type: "LockedWorkbook" });
  if (method !== STORED && method !== DEFLATED) throw damaged(path);
  let crc = 0;
  for (let from = 0, inflate = inflater(path); from < content.length; from += STEP) {
    const step = content.subarray(from, from + STEP);
    for (const bytes of method === STORED ? [step] : inflate(step, from + STEP >= content.length)) {
      budget.takeBytes(bytes.length);
      crc = crc32(bytes, crc);
      for (let at = 0; at < bytes.length; at += PIECE) {
        yield bytes.subarray(at, at + PIECE);
        await budget.pause();
      }
    }
    await budget.pause(step.length);
  }
  if (crc !== entry.crc) throw damaged(path);
}

/** Takes compressed bytes, gives unpacked ones. */
function inflater(path: string): (bytes: Uint8Array, isLast: boolean) => readonly Uint8Array[] {
  let given: Uint8Array[] = [];
  const inflate = new Inflate((bytes) => given.push(bytes));
  return (bytes, isLast) => {
    given = [];
    try {
      inflate.push(bytes, isLast);
    } catch {
      throw damaged(path);
    }
    return given;
  };
}

/** UTF-8, or what the first bytes or the XML's own declaration say. */
async function* decoded(pieces: AsyncIterable<Uint8Array>, path: string): AsyncIterable<string> {
  let decoder: TextDecoder | null = null;
  for await (const bytes of pieces) {
    decoder ??= decoderFor(bytes, path);
    yield decoder.decode(bytes, { stream: true });
  }
  const last = decoder?.decode() ?? "";
  if (last !== "") yield last;
}

function decoderFor(bytes: Uint8Array, path: string): TextDecoder {
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || second === 0;
  const isBig = (first === 0xfe && second === 0xff) || first === 0;
  const wide = isLittle ? "utf-16le" : isBig ? "utf-16be" : null;
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[1];
  try {
    return new TextDecoder(wide ?? declared ?? "utf-8");
  } catch {
    throw damaged(path);
  }
}
