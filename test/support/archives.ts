/** Zip archives to look into, to change, and to make such as nobody should: `{ "xl/styles.xml": (xml) => … }`. */
import { deflateRawSync } from "node:zlib";
import { unpacked } from "../../src/returned/archive";
import { Budget } from "../../src/returned/budget";
import { crc32 } from "../../src/returned/crc32";
import { CENTRAL, DEFLATED, END, entriesOf, LOCAL, type Entry } from "../../src/returned/zipEntries";

/** What becomes of a part's text, by its path in the archive. */
export type Changes = Readonly<Record<string, (text: string) => string>>;

const VERSION = 20;
const UTF8_NAMES = 0x800;
/** The zip format counts time from 1 January 1980. */
const FIRST_DAY = 0x21;

/** The archive with its parts changed. Throws when a part to change is not there. */
export async function changeParts(archive: Uint8Array, changes: Changes): Promise<Uint8Array> {
  const parts = entriesOf(archive);
  const missing = Object.keys(changes).find((path) => !parts.some((part) => part.path === path));
  if (missing !== undefined) throw new Error(`The archive has no ${missing}.`);
  return writeParts(await Promise.all(parts.map((part) => changed(part, changes[part.path]))));
}

/** The texts of all parts, by path. */
export async function readTexts(archive: Uint8Array): Promise<ReadonlyMap<string, string>> {
  return new Map(await Promise.all(entriesOf(archive).map(async (part) => [part.path, await textOf(part)] as const)));
}

async function changed(part: Entry, change: ((text: string) => string) | undefined): Promise<Entry> {
  if (change === undefined) return part;
  const bytes = new TextEncoder().encode(change(await textOf(part)));
  return { path: part.path, method: DEFLATED, crc: crc32(bytes), size: bytes.length, content: deflateRawSync(bytes) };
}

/** Our own archives are as large as they are. */
const UNLIMITED = { megabytes: Infinity, cells: Infinity, seconds: Infinity };

async function textOf(part: Entry): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of unpacked(part, new Budget({ limits: UNLIMITED }))) text += decoder.decode(bytes, { stream: true });
  return text + decoder.decode();
}

/** An archive of these parts. */
export function writeParts(parts: readonly Entry[]): Uint8Array {
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
