/**
 * XML as it comes along: `<c r="A1"><v>3</v></c>` opens c, opens v, is told "3", closes v, closes c. Prefixes are left out (`x:row` is row), because
 * every program chooses its own; entities are those of XML alone, and a document type is no part of an .xlsx file.
 */
import { damaged } from "./unreadable";

export interface XmlListener {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  /** Perhaps in several pieces. */
  text?(text: string): void;
}

const TOKEN = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=<>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** `part`: which part of a file it is. Throws Unreadable where it is no XML. */
export function readXml(part: string, xml: string, listener: XmlListener): void {
  const open: string[] = [];
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < xml.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(xml);
    if (found === null) throw damaged(part);
    at = TOKEN.lastIndex;
    const [, data, closed, opened, attributes = "", empty, text] = found;
    if (text !== undefined) listener.text?.(plain(text));
    else if (data !== undefined) listener.text?.(data);
    else if (opened !== undefined) {
      const name = local(opened);
      listener.open?.(name, (wanted) => attributeIn(attributes, wanted));
      if (empty === "/") listener.close?.(name);
      else open.push(opened);
    } else if (closed !== undefined) {
      if (open.pop() !== closed) throw damaged(part);
      listener.close?.(local(closed));
    }
  }
  if (open.length > 0) throw damaged(part);
}

/** By its full name, or with any prefix where the name begins with a colon: `:id` finds `r:id`, but not `id`. */
function attributeIn(attributes: string, wanted: string): string | undefined {
  for (const [, name = "", double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (wanted.startsWith(":") ? name.endsWith(wanted) : name === wanted) return plain(double ?? single ?? "");
  }
  return undefined;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Line ends are one character, entities what they stand for. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{1,8}));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
