import type { Keeper } from "../../../src/taskpane/surroundings/keeper";
import { rememberedLanguage, rememberLanguage, spoken } from "../../../src/taskpane/surroundings/language";
import { lookFor } from "../../../src/taskpane/surroundings/theme";

function keeper(): Keeper & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

const blocked = (): Keeper => {
  throw new DOMException("blocked", "SecurityError");
};

test.each([
  ["zh-CN", "zh-CN"],
  ["zh-cn", "zh-CN"],
  ["zh-Hans-CN", "zh-CN"],
  ["zh-TW", "zh-CN"],
  ["en-US", "en"],
  ["de-DE", "en"],
])("Office in %s makes the pane speak %s, unless the user chose", (locale, language) => {
  expect(spoken("automatic", locale)).toBe(language);
  expect(spoken("en", locale)).toBe("en");
  expect(spoken("zh-CN", locale)).toBe("zh-CN");
});

test("a chosen language is remembered, apart for each host that shares the browser", () => {
  const kept = keeper();
  rememberLanguage(() => kept, "word.", "zh-CN");
  rememberLanguage(() => kept, undefined, "en");
  expect(rememberedLanguage(() => kept, "word.")).toBe("zh-CN");
  expect(rememberedLanguage(() => kept, undefined)).toBe("en");
  rememberLanguage(() => kept, undefined, "automatic");
  expect(rememberedLanguage(() => kept, undefined)).toBe("automatic");
});

test("anything else that is kept there counts as no choice", () => {
  const kept = keeper();
  rememberLanguage(() => kept, undefined, "en");
  for (const key of kept.kept.keys()) kept.kept.set(key, "fr");
  expect(rememberedLanguage(() => kept, undefined)).toBe("automatic");
});

test("where the browser keeps nothing, the choice is lost but nothing else", () => {
  expect(() => rememberLanguage(blocked, "x", "en")).not.toThrow();
  expect(rememberedLanguage(blocked, "x")).toBe("automatic");
});

test("a mistake of ours is not taken for blocked storage", () => {
  const broken = (): Keeper => {
    throw new TypeError("ours");
  };
  expect(() => rememberedLanguage(broken, undefined)).toThrow("ours");
});

test.each([
  ["what Office says", { officeIsDark: true, prefersDark: false, forcedColors: false }, "dark"],
  ["what Office says, even in a dark system", { officeIsDark: false, prefersDark: true, forcedColors: false }, "light"],
  ["the system's, where Office is silent", { officeIsDark: undefined, prefersDark: true, forcedColors: false }, "dark"],
  ["light, where nobody says", { officeIsDark: undefined, prefersDark: false, forcedColors: false }, "light"],
  ["high contrast, whatever else", { officeIsDark: true, prefersDark: true, forcedColors: true }, "highContrast"],
])("the pane's colours are %s", (_what, surroundings, look) => {
  expect(lookFor(surroundings)).toBe(look);
});
