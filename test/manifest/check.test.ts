import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allTexts } from "../../src/i18n/allTexts";
import { LANGUAGES, type Language } from "../../src/plan/inputs/inputs";
import { PLACES } from "../../src/taskpane/session/places";
import { checkManifest, fromFolder, fromSources } from "./check";

const manifest = readFileSync("manifest.xml", "utf8");

/** The development manifest with one thing changed. */
function changed(from: string | RegExp, to: string): string {
  const text = manifest.replace(from, to);
  expect(text).not.toBe(manifest);
  return text;
}

const findings = (xml: string): readonly string[] => checkManifest(xml, fromSources).map(({ at, says }) => `${at}: ${says}`);

test("the development manifest has nothing to correct", () => {
  expect(findings(manifest)).toEqual([]);
});

test("the ribbon has a group for each place of the pane, in their order and by their names, and one for help", () => {
  const groups = [...manifest.matchAll(/<Group id="TC(\w+)Group">\s*<Label resid="(.*?)"\/>/g)];
  expect(groups.map(([, id]) => id?.toLowerCase())).toEqual([...PLACES, "help"]);
  for (const [at, [, , resid = ""]] of groups.entries()) {
    const [, en, zh] =
      new RegExp(`<bt:String id="${resid}" DefaultValue="(.*?)">\\s*<bt:Override Locale="zh-CN" Value="(.*?)"`).exec(manifest) ?? [];
    const place = PLACES[at];
    const named = (language: Language): string => (place ? allTexts(language).pane.places[place] : allTexts(language).pane.help);
    expect([en, zh]).toEqual([named("en"), named("zh-CN")]);
  }
});

const FAULTS: readonly (readonly [what: string, from: string | RegExp, to: string, finding: string | RegExp])[] = [
  ["broken XML", "</OfficeApp>", "", /^XML: /],
  ["another root", /OfficeApp/g, "Manifest", "Manifest: the file must begin with OfficeApp"],
  ["an unknown element", "<Permissions>", "<Color>red</Color><Permissions>", "OfficeApp/Color: remove it, it does not belong here"],
  ["a missing element", /<ProviderName>.*<\/ProviderName>/, "", "OfficeApp: add ProviderName"],
  ["a repeated element", /(<Version>.*<\/Version>)/, "$1$1", "OfficeApp: keep one Version of 2"],
  [
    "elements out of order",
    /(<Requirements>[^]*<\/Requirements>)([^]*<\/DefaultSettings>)/,
    "$2$1",
    "OfficeApp/Requirements: move it before DefaultSettings: the order is fixed",
  ],
  [
    "a tab's label before its groups",
    /(<CustomTab id="TCTab">)([^]*)(<Label resid="Tab.Label"\/>)/,
    "$1$3$2",
    /Group\[2\]: move it before Label/,
  ],
  ["a missing attribute", 'id="TCOpenButton"', "", /Control\[\d\]: add the attribute id/],
  ["an unknown attribute", "<Icon>", '<Icon size="1">', /Icon: remove the attribute size/],
  ["stray text", "<Hosts>", "<Hosts>Excel", /OfficeApp\/Hosts: remove the text "Excel"/],
  ["an id that is no GUID", /<Id>.*<\/Id>/, "<Id>target-cascade</Id>", /OfficeApp\/Id: use a random GUID/],
  ["an id of zeros", /<Id>.*<\/Id>/, "<Id>00000000-0000-0000-0000-000000000000</Id>", /OfficeApp\/Id: use a random GUID/],
  ["a version in words", /<Version>.*<\/Version>/, "<Version>1.0-beta</Version>", /OfficeApp\/Version: use one to four numbers/],
  [
    "a version part that is too large",
    /<Version>.*<\/Version>/,
    "<Version>1.100000</Version>",
    /OfficeApp\/Version: use one to four numbers/,
  ],
  ["a requirement set's version with three parts", 'MinVersion="1.9"', 'MinVersion="1.9.1"', /Set\[1\]@MinVersion: use two numbers/],
  [
    "a language without a region",
    /<DefaultLocale>.*<\/DefaultLocale>/,
    "<DefaultLocale>en</DefaultLocale>",
    /DefaultLocale: use a language with its region/,
  ],
  ["another host", '<Host Name="Workbook"/>', '<Host Name="Document"/>', /Host@Name: use one of Workbook/],
  ["another permission", "ReadWriteDocument", "Everything", /OfficeApp\/Permissions: use one of Restricted/],
  ["a control of an unknown type", 'xsi:type="Button"', 'xsi:type="Slider"', /Control\[\d\]: give it one of the types Button, Menu/],
  [
    "a name that is too long",
    'DefaultValue="Target Cascade (development)"',
    `DefaultValue="${"x".repeat(126)}"`,
    "OfficeApp/DisplayName@DefaultValue: shorten it from 126 to at most 125 characters",
  ],
  [
    "a short text that is too long",
    'DefaultValue="Open pane"',
    `DefaultValue="${"x".repeat(126)}"`,
    /ShortStrings\/String\[\d\]@DefaultValue: shorten it from 126/,
  ],
  [
    "a long text that is too long",
    /DefaultValue="Reads the input[^"]*"/,
    `DefaultValue="${"x".repeat(251)}"`,
    /LongStrings\/String\[\d\]@DefaultValue: shorten it from 251/,
  ],
  ["a resource id that is too long", /Tab\.Label/g, "T".repeat(33), /@id: shorten it from 33 to at most 32/],
  ["an empty text", 'DefaultValue="Check"', 'DefaultValue=""', /@DefaultValue: it is empty/],
  [
    "a reference to nothing",
    'LearnMoreUrl resid="Help.Url"',
    'LearnMoreUrl resid="Nowhere"',
    'GetStarted/LearnMoreUrl@resid: define "Nowhere" under Resources/Urls',
  ],
  [
    "a reference of the wrong kind",
    '<Description resid="Open.Tip"/>',
    '<Description resid="Open.Label"/>',
    'Supertip/Description@resid: "Open.Label" is one of ShortStrings: refer to one of LongStrings',
  ],
  [
    "a resource that nothing uses",
    "<bt:Urls>",
    `<bt:Urls><bt:Url id="Spare" DefaultValue="https://localhost:3000/taskpane.html"/>`,
    "Resources/Spare: nothing refers to it: remove it",
  ],
  [
    "a resource that is defined twice",
    "<bt:Urls>",
    `<bt:Urls><bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html"/>`,
    "Resources/Pane.Url: it is defined twice: give each resource its own id",
  ],
  ["two buttons with one id", "TCSampleButton", "TCOpenButton", 'Control@id: "TCOpenButton" is used twice: give each its own'],
  ["an icon size that is missing", '<bt:Image size="80" resid="Check.80"/>', "", "Group TCCheckGroup/Icon: add an image of size 80"],
  [
    "an icon size that the ribbon does not take",
    '<bt:Image size="64" resid="Check.64"/>',
    '<bt:Image size="65" resid="Check.64"/>',
    /Icon: remove size 65/,
  ],
  [
    "a button's function in another page",
    '<FunctionFile resid="Pane.Url"/>',
    '<FunctionFile resid="Help.Url"/>',
    /DesktopFormFactor\/FunctionFile@resid: refer to "Pane.Url"/,
  ],
  ["no page for the buttons' functions", '<FunctionFile resid="Pane.Url"/>', "", /DesktopFormFactor: add <FunctionFile/],
  [
    "functions in another page",
    '<Page>\n              <SourceLocation resid="Pane.Url"/>',
    '<Page>\n              <SourceLocation resid="Help.Url"/>',
    /Page\/SourceLocation@resid: refer to "Pane.Url"/,
  ],
  ["functions without their script", /<Script>[^]*<\/Script>/, "", /ExtensionPoint: add Script/],
  [
    "functions' parts out of order",
    /(<Metadata>[^]*<\/Metadata>)([^]*)(<Namespace resid="Functions.Namespace"\/>)/,
    "$3$2$1",
    /Metadata: move it before Namespace/,
  ],
  [
    "functions after the buttons",
    /(<AllFormFactors>[^]*<\/AllFormFactors>)([^]*<\/DesktopFormFactor>)/,
    "$2$1",
    /AllFormFactors: move it before DesktopFormFactor/,
  ],
  [
    "a namespace that is translated",
    '<bt:String id="Functions.Namespace" DefaultValue="TARGET"/>',
    '<bt:String id="Functions.Namespace" DefaultValue="TARGET"><bt:Override Locale="zh-CN" Value="目标"/></bt:String>',
    "Resources/Functions.Namespace: remove its overrides: formulas need one namespace in every language",
  ],
  [
    "metadata that nobody builds",
    "functions-zh-CN.json",
    "functions-zh.json",
    "Functions.Metadata/Override: nothing stands behind functions-zh.json: build it, or correct the address",
  ],
  ["a pane without an id, which Office would open as a second one", "<TaskpaneId>TCPane</TaskpaneId>", "", /Action: add TaskpaneId/],
  [
    "a pane in another page",
    '</TaskpaneId>\n                    <SourceLocation resid="Pane.Url"/>',
    '</TaskpaneId>\n                    <SourceLocation resid="Help.Url"/>',
    /Action\/SourceLocation@resid: refer to "Pane.Url"/,
  ],
  ["a runtime that ends with the pane", 'lifetime="long"', 'lifetime="short"', /Runtime@lifetime: set it to long/],
  [
    "a runtime that is not required",
    '<Set Name="SharedRuntime" MinVersion="1.1"/>',
    "",
    /Requirements\/Sets: add <Set Name="SharedRuntime"/,
  ],
  ["a required runtime that is not set up", /<Runtimes>[^]*<\/Runtimes>/, "", /SharedRuntime is required, but no Runtimes element/],
  [
    "a first page that is not the runtime's",
    '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>',
    '<SourceLocation DefaultValue="https://localhost:3000/help/en/index.html"/>',
    /SourceLocation@DefaultValue: use https:\/\/localhost:3000\/taskpane.html/,
  ],
  [
    "a text without Chinese",
    /(<bt:String id="Check.Label" DefaultValue="Check">)\s*<bt:Override[^>]*>/,
    "$1",
    "Resources/Check.Label: add an Override for zh-CN",
  ],
  [
    "a name without Chinese",
    /<Override Locale="zh-CN" Value="目标分解（开发版）"\/>/,
    "",
    "OfficeApp/DisplayName: add an Override for zh-CN",
  ],
  [
    "a text with Chinese twice",
    /(<bt:Override Locale="zh-CN" Value="检查"\/>)/,
    "$1$1",
    "Resources/Checking.Label: keep one Override for zh-CN",
  ],
  [
    "an override for the default language",
    /(<bt:Override Locale="zh-CN" Value="检查"\/>)/,
    '$1<bt:Override Locale="en-US" Value="Check"/>',
    "Resources/Checking.Label: remove the Override for en-US: it is the default",
  ],
  [
    "an address without a lock",
    '<IconUrl DefaultValue="https:',
    '<IconUrl DefaultValue="http:',
    "IconUrl: use https instead of http://: Office loads nothing else",
  ],
  [
    "an address that is none",
    '<SupportUrl DefaultValue="https://localhost:3000/help/en/index.html">',
    '<SupportUrl DefaultValue="help.html">',
    'SupportUrl: "help.html" is no address: write it in full',
  ],
  [
    "an address with no file behind it",
    "help/en/index.html",
    "help/en/index.htm",
    "SupportUrl: nothing stands behind help/en/index.htm: build it, or correct the address",
  ],
  ["a picture of another size", "assets/check-16.png", "assets/check-20.png", "Check.16: assets/check-20.png is 20 × 20: draw it 16 × 16"],
  ["a picture that is no picture", "assets/check-16.png", "taskpane.html", "Check.16: taskpane.html is no PNG: draw it as one"],
];

test.each(FAULTS)("%s is found, and what to do is said", (_what, from, to, finding) => {
  expect(findings(changed(from, to))).toContainEqual(typeof finding === "string" ? finding : expect.stringMatching(finding));
});

test("addresses of others need no file here", () => {
  expect(
    findings(
      changed(
        '<SupportUrl DefaultValue="https://localhost:3000/help/en/index.html">',
        '<SupportUrl DefaultValue="https://example.com/help">',
      ),
    ),
  ).toEqual([]);
});

test("a built manifest is checked against the files beside it", () => {
  const folder = mkdtempSync(join(tmpdir(), "manifest-"));
  try {
    cpSync("src/assets", join(folder, "assets"), { recursive: true });
    expect(checkManifest(manifest, fromFolder(folder)).map(({ at }) => at)).toEqual([
      "SupportUrl",
      "SupportUrl/Override",
      "SourceLocation",
      "Pane.Url",
      "Help.Url",
      "Help.Url/Override",
      "Functions.Script",
      "Functions.Metadata",
      "Functions.Metadata/Override",
    ]);
    cpSync("src/taskpane/taskpane.html", join(folder, "taskpane.html"));
    for (const language of LANGUAGES) mkdirSync(join(folder, "help", language), { recursive: true });
    const pages = LANGUAGES.map((language) => `help/${language}/index.html`);
    for (const file of [...pages, "functions.js", "functions.json", "functions-zh-CN.json"]) writeFileSync(join(folder, file), "");
    expect(checkManifest(manifest, fromFolder(folder))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
