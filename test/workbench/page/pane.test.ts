import { chosenLanguage } from "../../../src/workbench/page/pane";

describe("chosenLanguage", () => {
  it.each([
    ["?lang=en", "zh-CN", "en"],
    ["?lang=zh-CN", "en-US", "zh-CN"],
    ["?lang=zh", "en-US", "zh-CN"],
    ["", "en-GB", "en"],
    ["", "zh-TW", "zh-CN"],
    ["", "fr-FR", "zh-CN"],
  ])("for %j in a browser that speaks %s is %s", (search, browser, language) => {
    expect(chosenLanguage(search, browser)).toBe(language);
  });
});
