/**
 * Runs a sample: lines that say which calls of Office.js are made and what is expected, one a line.
 *
 *     table = sheet.tables.add("A1:B3", true)       keeps what comes back under a name
 *     table.name = "Expenses"                       sets a property
 *     table.rows.add(null, [["a", 1]])              calls
 *     table.rows.count → 3                          loads, sends the request, compares
 *     table.rows.getItemAt(9).load() ✗ ItemNotFound  must fail with this code
 *     hear sheet.onChanged changeType, address      listens from now on
 *     heard → ["RangeEdited A1"]                    what was heard since it was last asked, in order
 *
 * `workbook` and `sheet`, an empty sheet called Sample, are there from the start. Values are JSON, or names.
 */
import { failure } from "../../support/localWorkbook";

type Names = Record<string, unknown>;

export interface Sample {
  readonly name: string;
  readonly lines: readonly string[];
}

/** `# name` begins a sample; empty lines do not count. */
export function samplesIn(text: string): readonly Sample[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [name = "", ...lines] = part.split("\n").map((line) => line.trim());
      return { name, lines: lines.filter((line) => line !== "") };
    });
}

export async function runSample(context: Excel.RequestContext, { lines }: Sample): Promise<void> {
  const { workbook } = context;
  const heard: string[] = [];
  const names: Names = { workbook, context, sheet: workbook.worksheets.add("Sample") };
  await context.sync();
  for (const line of lines) {
    try {
      await step(line);
    } catch (error) {
      throw new Error(`${line}\n${String((error as Error).message)}`, { cause: error });
    }
  }
  await context.sync();

  async function step(line: string): Promise<void> {
    const [, heardWhat] = /^heard → (.+)$/.exec(line) ?? [];
    if (heardWhat !== undefined) {
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(heard.splice(0)).toEqual(JSON.parse(heardWhat));
      return;
    }
    const [, event, facets] = /^hear (\S+) (.+)$/.exec(line) ?? [];
    if (event !== undefined && facets !== undefined) {
      // What happened before is not to be heard.
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 10));
      (valueOf(event, names) as OfficeExtension.EventHandlers<Names>).add(
        async (args) =>
          void heard.push(
            facets
              .split(/, */)
              .map((facet) => args[facet])
              .join(" "),
          ),
      );
      await context.sync();
      return;
    }
    const [, failing, code] = /^(.+) ✗ (\w+)$/.exec(line) ?? [];
    if (failing !== undefined) {
      const work = (): Promise<void> => (perform(failing, names), context.sync());
      expect(await failure(Promise.resolve().then(work))).toMatchObject({ code });
      return;
    }
    const [, path, expected] = /^(.+?) → (.+)$/.exec(line) ?? [];
    if (path === undefined || expected === undefined) perform(line, names);
    else expect(plain(await read(path))).toEqual(JSON.parse(expected));
  }

  async function read(path: string): Promise<unknown> {
    const { owner, member } = ownerOf(path);
    const object = valueOf(owner, names) as Names & { load(names: string): unknown };
    if (path.endsWith(")")) {
      const result = valueOf(path, names) as OfficeExtension.ClientResult<unknown>;
      await context.sync();
      return result.value;
    }
    if (member !== "isNullObject") object.load(member.replace(/^items\./, "items/"));
    await context.sync();
    return member.startsWith("items.") ? (object["items"] as Names[]).map((item) => item[member.slice("items.".length)]) : object[member];
  }
}

/** A call, or a name or property that gets a value. */
function perform(line: string, names: Names): void {
  const at = outside(line, " = ");
  if (at === null) {
    valueOf(line, names);
    return;
  }
  const value = valueOf(line.slice(at + 3), names);
  const target = line.slice(0, at);
  if (/^\w+$/.test(target)) {
    names[target] = value;
    return;
  }
  const { owner, member } = ownerOf(target);
  (valueOf(owner, names) as Names)[member] = value;
}

/** JSON, or a path from a name: `sheet.getRange("A1").format`. */
function valueOf(text: string, names: Names): unknown {
  if (/^(["[{\d-]|true\b|false\b|null\b)/.test(text)) return JSON.parse(text);
  let value: unknown = names;
  for (const part of partsOf(text)) {
    const [, member = "", args] = /^(\w+)(?:\((.*)\))?$/s.exec(part) ?? [];
    const found = (value as Names)[member];
    if (found === undefined && !(member in (value as object))) throw new Error(`There is no ${member}.`);
    value =
      args === undefined
        ? found
        : (found as (...given: unknown[]) => unknown).apply(
            value,
            splitOutside(args, ",").map((each) => valueOf(each.trim(), names)),
          );
  }
  return value;
}

function ownerOf(path: string): { readonly owner: string; readonly member: string } {
  const parts = partsOf(path);
  const length = parts.at(-2) === "items" ? 2 : 1;
  return { owner: parts.slice(0, -length).join("."), member: parts.slice(-length).join(".") };
}

function partsOf(path: string): readonly string[] {
  return splitOutside(path, ".");
}

/** Not within quotation marks, brackets or braces. */
function splitOutside(text: string, mark: string): readonly string[] {
  if (text.trim() === "") return [];
  const at = outside(text, mark);
  return at === null ? [text] : [text.slice(0, at), ...splitOutside(text.slice(at + mark.length), mark)];
}

function outside(text: string, mark: string): number | null {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    if (letter === '"' && text.charAt(index - 1) !== "\\") quoted = !quoted;
    if (quoted) continue;
    if (depth === 0 && text.startsWith(mark, index)) return index;
    if ("([{".includes(letter)) depth++;
    if (")]}".includes(letter)) depth--;
  }
  return null;
}

/** Without what office.js adds. */
function plain(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}
