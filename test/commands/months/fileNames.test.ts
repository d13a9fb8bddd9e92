import fc from "fast-check";
import { fileNames } from "../../../src/commands/months/handOut";

test("fileNames takes out what Windows refuses, and keeps names apart whatever their case", () => {
  expect(
    fileNames(["F4 3月 甲", 'a<b>c:d"e/f\\g|h?i*j', "CON", "com1.txt", " .dots. ", "...", "", "Same", "sAME", "tab\there\nnew"]),
  ).toEqual(["F4 3月 甲", "a-b-c-d-e-f-g-h-i-j", "CON-", "com1.txt-", ".dots", "-", "- (2)", "Same", "sAME (2)", "tab here new"]);
});

test("fileNames cuts long ones, never through a character", () => {
  const [name = ""] = fileNames(["💐".repeat(100)]);
  expect([name.length <= 80, [...name].every((character) => character === "💐")]).toEqual([true, true]);
});

test("fileNames: any texts make legal, different names", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 12 }), (wanted) => {
      const names = fileNames(wanted);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
      for (const name of names)
        expect([name.length > 0 && name.length <= 80, /[<>:"/\\|?*\p{Cc}]/u.test(name), /[. ]$/.test(name)]).toEqual([true, false, false]);
    }),
  );
});
