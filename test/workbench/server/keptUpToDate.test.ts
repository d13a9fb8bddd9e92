import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { keptUpToDate, type UpToDate } from "../../../src/workbench/server/keptUpToDate";

let folder: string;
let source: string;
let kept: UpToDate<string> | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "kept-"));
  mkdirSync(path.join(folder, "room"));
  source = path.join(folder, "room", "source.txt");
  writeFileSync(source, "one");
});

afterEach(() => {
  kept?.close();
  kept = undefined;
  rmSync(folder, { recursive: true });
});

const read = async (): Promise<string> => {
  const text = readFileSync(source, "utf8");
  if (text === "wrong") throw new Error("what is wrong");
  return text;
};

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}

it("is made again when a file somewhere in the folder changes, and stays what it was where that fails", async () => {
  const told: (string | null)[] = [];
  kept = await keptUpToDate(folder, read, (failure) => told.push(failure));
  expect(await kept.get()).toBe("one");
  writeFileSync(source, "two");
  await until(() => told.length > 0);
  expect(await kept.get()).toBe("two");
  writeFileSync(source, "wrong");
  await until(() => told.includes("what is wrong"));
  expect(await kept.get()).toBe("two");
  writeFileSync(source, "three");
  await until(() => told.at(-1) === null);
  expect(await kept.get()).toBe("three");
});

it("sees files that an editor replaces, and those in folders that come or are replaced", async () => {
  const all = async (): Promise<string> =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".txt"))
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "utf8"))
      .sort()
      .join(" ");
  kept = await keptUpToDate(folder, all, () => undefined);
  const holds = (text: string): Promise<void> => until(async () => (await kept?.get()) === text);
  const replace = (file: string, text: string): void => {
    writeFileSync(`${file}.saving`, text);
    renameSync(`${file}.saving`, file);
  };
  for (const text of ["two", "three", "four"]) {
    replace(source, text);
    await holds(text);
  }
  for (const text of ["a", "b"]) {
    rmSync(path.join(folder, "new"), { recursive: true, force: true });
    mkdirSync(path.join(folder, "new/deep"), { recursive: true });
    writeFileSync(path.join(folder, "new/deep/other.txt"), text);
    await holds(`${text} four`);
    replace(path.join(folder, "new/deep/other.txt"), `${text}${text}`);
    await holds(`${text}${text} four`);
  }
});

it("is made once more for what changes while it is made; whoever asks meanwhile waits", async () => {
  let isHeld = false;
  let goOn: () => void = () => undefined;
  const slowly = async (): Promise<string> => {
    const text = await read();
    if (text === "two")
      await new Promise<void>((resolve) => {
        isHeld = true;
        goOn = resolve;
      });
    return text;
  };
  kept = await keptUpToDate(folder, slowly, () => undefined);
  writeFileSync(source, "two");
  await until(() => isHeld);
  const asked = kept.get();
  writeFileSync(source, "three");
  goOn();
  expect(await asked).toBe("two");
  await until(async () => (await kept?.get()) === "three");
});

it("tells what is wrong at first, and watches no longer", async () => {
  writeFileSync(source, "wrong");
  await expect(keptUpToDate(folder, read, () => undefined)).rejects.toThrow("what is wrong");
});
