/**
 * Writes zip archives part by part, each in pieces: of a part only what is packed is held.
 * Runs in Node and in the browser. Format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
import { Deflate } from "fflate";
import { crc32 } from "../returned/crc32";
import { CENTRAL, DEFLATED, END, LOCAL, STORED } from "../returned/zipEntries";

export interface Part {
  /** In the archive. */
  readonly path: string;
  /** Its content, made as it is asked for. */
  readonly pieces: Iterable<Uint8Array<ArrayBuffer>>;
  /** It is an archive itself, and would become no smaller. Left out: it is packed. */
  readonly isPacked?: true;
}

/** What the directory says of a part. */
interface Packed {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
  readonly method: number;
  readonly at: number;
}

const VERSION = 20;
const UTF8_NAMES = 0x800;
/** The zip format counts time from 1 January 1980. */
const FIRST_DAY = 0x21;

/** The bytes of the archive, in order. */
export async function* zipped(parts: Iterable<Part>): AsyncGenerator<Uint8Array> {
  const directory: Packed[] = [];
  let at = 0;
  for (const { path, pieces, isPacked } of parts) {
    const { content, crc, size } = isPacked ? stored(pieces) : await deflated(pieces);
    const packedSize = content.reduce((sum, { length }) => sum + length, 0);
    const part = { name: new TextEncoder().encode(path), crc, size, packedSize, method: isPacked ? STORED : DEFLATED, at };
    directory.push(part);
    yield header(LOCAL, part);
    yield* content;
    at += LOCAL.size + part.name.length + packedSize;
  }
  for (const part of directory) yield header(CENTRAL, part);
  yield end(directory, at);
}

interface Deflated {
  readonly content: readonly Uint8Array[];
  readonly crc: number;
  readonly size: number;
}

function stored(pieces: Iterable<Uint8Array<ArrayBuffer>>): Deflated {
  const content = [...pieces];
  const size = content.reduce((sum, { length }) => sum + length, 0);
  return { content, crc: content.reduce((crc, piece) => crc32(piece, crc), 0), size };
}

async function deflated(pieces: Iterable<Uint8Array<ArrayBuffer>>): Promise<Deflated> {
  const packer = packing();
  let [crc, size] = [0, 0];
  for (const piece of pieces) {
    crc = crc32(piece, crc);
    size += piece.length;
    await packer.push(piece);
  }
  return { content: await packer.end(), crc, size };
}

interface Packing {
  push(piece: Uint8Array<ArrayBuffer>): Promise<void>;
  end(): Promise<readonly Uint8Array[]>;
}

/** By the machine where it can: older browsers have no such stream. */
function packing(): Packing {
  if (typeof CompressionStream === "undefined") return packingHere();
  const { readable, writable } = new CompressionStream("deflate-raw");
  const writer = writable.getWriter();
  const content = collected(readable.getReader());
  return {
    push: (piece) => writer.write(piece),
    end: async () => {
      await writer.close();
      return content;
    },
  };
}

async function collected(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<readonly Uint8Array[]> {
  const content: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return content;
    content.push(value);
  }
}

function packingHere(): Packing {
  const content: Uint8Array[] = [];
  const packer = new Deflate((piece) => content.push(piece));
  return {
    push: (piece) => Promise.resolve(packer.push(piece)),
    end: () => {
      packer.push(new Uint8Array(), true);
      return Promise.resolve(content);
    },
  };
}

/** What stands before a part, or of it in the directory: the same numbers, with its place in the latter. */
function header({ signature, size: length }: typeof LOCAL, { name, crc, size, packedSize, method, at }: Packed): Uint8Array {
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  const isCentral = signature === CENTRAL.signature;
  const shared = isCentral ? 6 : 4;
  view.setUint32(0, signature, true);
  if (isCentral) {
    view.setUint16(4, VERSION, true);
    view.setUint32(42, at, true);
  }
  view.setUint16(shared, VERSION, true);
  view.setUint16(shared + 2, UTF8_NAMES, true);
  view.setUint16(shared + 4, method, true);
  view.setUint16(shared + 8, FIRST_DAY, true);
  view.setUint32(shared + 10, crc, true);
  view.setUint32(shared + 14, packedSize, true);
  view.setUint32(shared + 18, size, true);
  view.setUint16(shared + 22, name.length, true);
  bytes.set(name, length);
  return bytes;
}

function end(directory: readonly Packed[], at: number): Uint8Array {
  const bytes = new Uint8Array(END.size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, END.signature, true);
  view.setUint16(8, directory.length, true);
  view.setUint16(10, directory.length, true);
  view.setUint32(
    12,
    directory.reduce((sum, { name }) => sum + CENTRAL.size + name.length, 0),
    true,
  );
  view.setUint32(16, at, true);
  return bytes;
}

/** Pieces of an archive as one. @param between waited for after each piece; what it throws ends it */
export async function together(
  pieces: AsyncIterable<Uint8Array>,
  between: () => Promise<void> | undefined = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) {
    all.push(piece);
    await between();
  }
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of all) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
