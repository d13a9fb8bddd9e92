/**
 * Changes single texts inside a zip archive and copies everything else as it is: `{ "xl/styles.xml": (xml) => … }`.
 * Runs in Node and in the browser, which both compress. Format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */

/** What becomes of a part's text, by its path in the archive. */
export type Changes = Readonly<Record<string, (text: string) => string>>;

interface Part {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  /** Before compression. */
  readonly size: number;
  /** As it stands in the archive. */
  readonly content: Bytes;
}

type Bytes = Uint8Array<ArrayBuffer>;

const STORED = 0;
const DEFLATED = 8;
const VERSION = 20;
const UTF8_NAMES = 0x800;
/** The zip format counts time from 1 January 1980. */
const FIRST_DAY = 0x21;
const LOCAL = { signature: 0x04034b50, size: 30 };
const CENTRAL = { signature: 0x02014b50, size: 46 };
const END = { signature: 0x06054b50, size: 22 };

/** The archive with its parts changed. Throws when a part to change is not there. */
export async function changeParts(archive: Uint8Array, changes: Changes): Promise<Uint8Array> {
  const parts = readParts(archive);
  const missing = Object.keys(changes).find((path) => !parts.some((part) => part.path === path));
  if (missing !== undefined) throw new Error(`The archive has no ${missing}.`);
  return writeParts(await Promise.all(parts.map((part) => changed(part, changes[part.path]))));
}

/** The texts of all parts, by path. */
export async function readTexts(archive: Uint8Array): Promise<ReadonlyMap<string, string>> {
  return new Map(await Promise.all(readParts(archive).map(async (part) => [part.path, await textOf(part)] as const)));
}

async function changed(part: Part, change: ((text: string) => string) | undefined): Promise<Part> {
  if (change === undefined) return part;
  const bytes = new TextEncoder().encode(change(await textOf(part)));
  return { path: part.path, method: DEFLATED, crc: crc32(bytes), size: bytes.length, content: await through(bytes, new CompressionStream("deflate-raw")) };
}

async function textOf({ method, content }: Part): Promise<string> {
  return new TextDecoder().decode(method === STORED ? content : await through(content, new DecompressionStream("deflate-raw")));
}

async function through(bytes: Bytes, stream: CompressionStream | DecompressionStream): Promise<Bytes> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

function readParts(given: Uint8Array): readonly Part[] {
  const archive = new Uint8Array(given);
  const view = new DataView(archive.buffer);
  let end = archive.length - END.size;
  while (end >= 0 && view.getUint32(end, true) !== END.signature) end--;
  if (end < 0) throw new Error("This is no zip archive.");
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const local = view.getUint32(at + 42, true);
    const from = local + LOCAL.size + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    parts.push({
      path: new TextDecoder().decode(archive.subarray(at + CENTRAL.size, at + CENTRAL.size + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      content: archive.slice(from, from + view.getUint32(at + 20, true)),
    });
    at += CENTRAL.size + nameLength + extraLength + commentLength;
  }
  return parts;
}

function writeParts(parts: readonly Part[]): Uint8Array {
  const named = parts.map((part) => ({ ...part, name: new TextEncoder().encode(part.path) }));
  const directory = named.reduce((sum, { name, content }) => sum + LOCAL.size + name.length + content.length, 0);
  const archive = new Uint8Array(directory + named.reduce((sum, { name }) => sum + CENTRAL.size + name.length, END.size));
  const view = new DataView(archive.buffer);
  let local = 0;
  let central = directory;
  for (const { name, content, method, crc, size } of named) {
    view.setUint32(local, LOCAL.signature, true);
    view.setUint32(central, CENTRAL.signature, true);
    view.setUint16(central + 4, VERSION, true);
    view.setUint32(central + 42, local, true);
    for (const at of [local + 4, central + 6]) {
      view.setUint16(at, VERSION, true);
      view.setUint16(at + 2, UTF8_NAMES, true);
      view.setUint16(at + 4, method, true);
      view.setUint16(at + 8, FIRST_DAY, true);
      view.setUint32(at + 10, crc, true);
      view.setUint32(at + 14, content.length, true);
      view.setUint32(at + 18, size, true);
      view.setUint16(at + 22, name.length, true);
    }
    archive.set(name, local + LOCAL.size);
    archive.set(content, local + LOCAL.size + name.length);
    archive.set(name, central + CENTRAL.size);
    local += LOCAL.size + name.length + content.length;
    central += CENTRAL.size + name.length;
  }
  view.setUint32(central, END.signature, true);
  view.setUint16(central + 8, parts.length, true);
  view.setUint16(central + 10, parts.length, true);
  view.setUint32(central + 12, central - directory, true);
  view.setUint32(central + 16, directory, true);
  return archive;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/** https://www.w3.org/TR/png/#D-CRCAppendix */
function crc32(bytes: Bytes): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
