/**
 * XML as it comes along: `<c r="A1"><v>3</v></c>` opens c, opens v, is told "3", closes v, closes c. Prefixes are left out (`x:row` is
 * row), because every program chooses its own; entities are those of XML alone, and a document type is no part of an .xlsx file.
 */
import { damaged } from "./unreadable";

export interface XmlListener {
  /** `attribute`: by its full name, or with any prefix where the name begins with a colon: `:id` finds `r:id`, but not `id`. */
  open?(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  /** Perhaps in several pieces. */
  text?(text: string): void;
}

/** No program writes a tag of so many characters, attributes included. */
const LONGEST_TAG = 1_000_000;
/** `&#x10FFFF;` */
const LONGEST_ENTITY = 10;
const DATA = "<![CDATA[";

/** `part`: which part of a file it is. Throws Unreadable where it is no XML. Each piece is looked at as it comes and then forgotten. */
export async function readXml(part: string, pieces: AsyncIterable<string> | Iterable<string>, listener: XmlListener): Promise<void> {
  const reader = new Reader(part, listener);
  for await (const piece of pieces) reader.push(piece);
  reader.end();
}

class Reader {
  /** What is not understood before more has come. */
  private rest = "";
  /** Within what ends with these characters. */
  private until: "-->" | "?>" | "]]>" | null = null;
  private readonly names: string[] = [];

  constructor(
    private readonly part: string,
    private readonly listener: XmlListener,
  ) {}

  push(piece: string): void {
    const text = this.rest + piece;
    let at = 0;
    for (let next = at; next >= 0;) {
      at = next;
      next = at >= text.length ? -1 : this.step(text, at);
    }
    this.rest = text.slice(this.kept(text, at));
    if (this.rest.length > LONGEST_TAG) throw damaged(this.part);
  }

  end(): void {
    if (this.rest.startsWith("<") || this.until !== null || this.names.length > 0) throw damaged(this.part);
  }

  /** Where the next thing begins; -1 where this one goes on in the next piece. */
  private step(text: string, at: number): number {
    if (this.until !== null) return this.skip(text, at, this.until);
    if (text.charAt(at) !== "<") return this.words(text, at);
    const second = text.charAt(at + 1);
    if (second === "?") return this.within("?>", at + 2);
    if (second !== "!") return second === "" ? -1 : this.tag(text, at);
    if (text.startsWith("<!--", at)) return this.within("-->", at + 4);
    if (text.startsWith(DATA, at)) return this.within("]]>", at + DATA.length);
    const begun = text.slice(at, at + DATA.length);
    if (DATA.startsWith(begun) || "<!--".startsWith(begun)) return -1;
    throw damaged(this.part);
  }

  private within(end: NonNullable<Reader["until"]>, at: number): number {
    this.until = end;
    return at;
  }

  private skip(text: string, at: number, end: NonNullable<Reader["until"]>): number {
    const found = text.indexOf(end, at);
    const to = found < 0 ? Math.max(at, text.length - end.length + 1) : found;
    if (end === "]]>" && to > at) this.listener.text?.(text.slice(at, to));
    if (found < 0) return to > at ? to : -1;
    this.until = null;
    return found + end.length;
  }

  private words(text: string, at: number): number {
    const end = text.indexOf("<", at);
    const to = end < 0 ? this.kept(text, at) : end;
    if (to > at) this.listener.text?.(plain(text.slice(at, to)));
    return to > at ? to : -1;
  }

  /** Text is taken as far as no entity and no line end may go on behind it. */
  private kept(text: string, at: number): number {
    if (this.until !== null || text.charAt(at) === "<") return at;
    const entity = text.lastIndexOf("&");
    if (entity >= at && text.length - entity <= LONGEST_ENTITY && !text.includes(";", entity)) return entity;
    return text.endsWith("\r") && text.length > at ? text.length - 1 : text.length;
  }

  private tag(text: string, at: number): number {
    const end = endOfTag(text, at + 1);
    if (end < 0) return -1;
    const inside = text.slice(at + 1, end);
    if (inside.startsWith("/")) {
      const name = inside.slice(1).trimEnd();
      if (this.names.pop() !== name) throw damaged(this.part);
      this.listener.close?.(local(name));
      return end + 1;
    }
    const isEmpty = inside.endsWith("/");
    const name = /^[^\s/]+/.exec(inside)?.[0] ?? "";
    if (name === "") throw damaged(this.part);
    const attributes = inside.slice(name.length, isEmpty ? -1 : undefined);
    let known: Attributes | null = null;
    this.listener.open?.(local(name), (wanted) => attributeIn((known ??= attributesIn(attributes, this.part)), wanted));
    if (isEmpty) this.listener.close?.(local(name));
    else this.names.push(name);
    return end + 1;
  }
}

/** Where its ">" stands, those in quotes left aside; -1: not yet. */
function endOfTag(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === GREATER) return at;
    if (letter !== QUOTE && letter !== APOSTROPHE) continue;
    at = text.indexOf(letter === QUOTE ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

const [QUOTE, APOSTROPHE, GREATER] = [0x22, 0x27, 0x3e];

type Attributes = readonly (readonly [name: string, value: string])[];

function attributesIn(text: string, part: string): Attributes {
  const found: [string, string][] = [];
  for (let at = 0; ;) {
    const equals = text.indexOf("=", at);
    if (equals < 0) break;
    const name = text.slice(at, equals).trim();
    let from = equals + 1;
    while (/\s/.test(text.charAt(from))) from++;
    const quote = text.charAt(from);
    const to = quote === '"' || quote === "'" ? text.indexOf(quote, from + 1) : -1;
    if (to < 0 || name === "" || /\s/.test(name)) throw damaged(part);
    found.push([name, text.slice(from + 1, to)]);
    at = to + 1;
  }
  return found;
}

function attributeIn(attributes: Attributes, wanted: string): string | undefined {
  const found = attributes.find(([name]) => (wanted.startsWith(":") ? name.endsWith(wanted) : name === wanted));
  return found && plain(found[1]);
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{1,8}));/g;

/** Line ends are one character, entities what they stand for. */
function plain(text: string): string {
  if (!/[&\r]/.test(text)) return text;
  return text.replace(/\r\n?/g, "\n").replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
