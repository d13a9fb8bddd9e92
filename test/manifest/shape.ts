/**
 * What may stand where in a task pane manifest for Excel, and in which order; Office refuses the whole file otherwise.
 * From Microsoft's schemas: https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml/
 *
 * Elements have one shape each, except those that mean different things in different places ("Hosts" at the top lists
 * names, "Hosts" further down describes buttons); where a place needs its own shape, the child names it.
 */

export interface Shape {
  /** In order. */
  readonly children?: readonly Child[];
  readonly attributes?: Readonly<Record<string, Value>>;
  readonly optionalAttributes?: Readonly<Record<string, Value>>;
  /** What the element's own text must be; without it there is none. */
  readonly text?: Value;
}

/** One place in the order: any of `names`, between `min` and `max` times altogether. */
export interface Child {
  readonly names: readonly string[];
  readonly min: number;
  readonly max: number;
  /** The shape, when it is not the one of the element's name; by the element's xsi:type when several. */
  readonly shape?: string | Readonly<Record<string, string>>;
}

/** A kind of value, or the words that are allowed. */
export type Value =
  | "short"
  | "long"
  | "url"
  | "guid"
  | "alternate id"
  | "version"
  | "set version"
  | "culture"
  | "boolean"
  | "resid"
  | "number"
  | readonly string[];

const one = (name: string, shape?: Child["shape"]): Child => child(name, 1, 1, shape);
const maybe = (name: string, shape?: Child["shape"]): Child => child(name, 0, 1, shape);
const some = (name: string, shape?: Child["shape"]): Child => child(name, 1, Infinity, shape);
const any = (name: string, shape?: Child["shape"]): Child => child(name, 0, Infinity, shape);
function child(names: string, min: number, max: number, shape?: Child["shape"]): Child {
  return { names: names.split("|"), min, max, ...(shape !== undefined && { shape }) };
}

const refersTo: Shape = { attributes: { resid: "resid" } };
const localized = (kind: Value): Shape => ({ attributes: { DefaultValue: kind }, children: [any("Override", `Override ${String(kind)}`)] });
const resource = (kind: Value): Shape => ({ ...localized(kind), attributes: { id: "resid", DefaultValue: kind } });
const override = (kind: Value): Shape => ({ attributes: { Locale: "culture", Value: kind } });
const typed = (...types: readonly string[]): Readonly<Record<string, Value>> => ({ "xsi:type": types });

export const SHAPES: Readonly<Record<string, Shape>> = {
  OfficeApp: {
    attributes: typed("TaskPaneApp"),
    children: [
      one("Id"),
      maybe("AlternateId"),
      one("Version"),
      one("ProviderName"),
      one("DefaultLocale"),
      one("DisplayName"),
      one("Description", "Description long"),
      one("IconUrl", "place"),
      one("HighResolutionIconUrl", "place"),
      one("SupportUrl", "place"),
      maybe("AppDomains"),
      one("Hosts", "Hosts names"),
      one("Requirements"),
      one("DefaultSettings"),
      one("Permissions"),
      maybe("VersionOverrides"),
      maybe("ExtendedOverrides"),
    ],
  },
  Id: { text: "guid" },
  AlternateId: { text: "alternate id" },
  Version: { text: "version" },
  ProviderName: { text: "short" },
  DefaultLocale: { text: "culture" },
  DisplayName: localized("short"),
  "Description long": localized("long"),
  place: localized("url"),
  AppDomains: { children: [some("AppDomain")] },
  AppDomain: { text: "long" },
  "Hosts names": { children: [some("Host", "Host name")] },
  "Host name": { attributes: { Name: ["Workbook"] } },
  Requirements: { children: [maybe("Sets"), maybe("Methods")] },
  Sets: { optionalAttributes: { DefaultMinVersion: "set version" }, children: [some("Set")] },
  Set: { attributes: { Name: "short" }, optionalAttributes: { MinVersion: "set version" } },
  Methods: { children: [some("Method")] },
  Method: { attributes: { Name: "long" } },
  DefaultSettings: { children: [one("SourceLocation", "place")] },
  Permissions: { text: ["Restricted", "ReadDocument", "ReadAllDocument", "WriteDocument", "ReadWriteDocument"] },
  ExtendedOverrides: { attributes: { Url: "url" }, optionalAttributes: { ResourcesUrl: "url" } },
  "Override short": override("short"),
  "Override long": override("long"),
  "Override url": override("url"),

  VersionOverrides: {
    attributes: typed("VersionOverridesV1_0"),
    children: [maybe("Description", "reference"), maybe("Requirements"), one("Hosts"), one("Resources")],
  },
  Hosts: { children: [some("Host")] },
  Host: { attributes: typed("Workbook"), children: [maybe("Runtimes"), maybe("AllFormFactors"), maybe("DesktopFormFactor")] },
  Runtimes: { children: [some("Runtime")] },
  Runtime: { attributes: { resid: "resid" }, optionalAttributes: { lifetime: ["short", "long"] } },
  AllFormFactors: { children: [maybe("ExtensionPoint", "custom functions")] },
  "custom functions": {
    attributes: typed("CustomFunctions"),
    children: [one("Script", "source"), one("Page", "source"), maybe("Metadata", "source"), maybe("Namespace", "reference")],
  },
  source: { children: [one("SourceLocation", "reference")] },
  DesktopFormFactor: { children: [maybe("GetStarted"), maybe("FunctionFile", "reference"), some("ExtensionPoint")] },
  GetStarted: { children: [one("Title", "reference"), one("Description", "reference"), one("LearnMoreUrl", "reference")] },
  ExtensionPoint: { attributes: typed("PrimaryCommandSurface"), children: [any("OfficeTab"), any("CustomTab")] },
  OfficeTab: { attributes: { id: "short" }, children: [some("Group")] },
  // Excel ignores InsertBefore and InsertAfter on a custom tab, so they have no place here.
  CustomTab: { attributes: { id: "short" }, children: [some("Group"), one("Label", "reference")] },
  Group: {
    attributes: { id: "short" },
    children: [maybe("OverriddenByRibbonApi"), one("Label", "reference"), one("Icon"), some("Control", { Button: "Button", Menu: "Menu" })],
  },
  OverriddenByRibbonApi: { text: "boolean" },
  Button: {
    attributes: { id: "short", ...typed("Button") },
    children: [
      maybe("OverriddenByRibbonApi"),
      one("Label", "reference"),
      one("Supertip"),
      one("Icon"),
      one("Action", { ShowTaskpane: "ShowTaskpane", ExecuteFunction: "ExecuteFunction" }),
      maybe("Enabled"),
    ],
  },
  Menu: {
    attributes: { id: "short", ...typed("Menu") },
    children: [one("Label", "reference"), one("Supertip"), one("Icon"), one("Items")],
  },
  Items: { children: [some("Item")] },
  Item: {
    attributes: { id: "short" },
    children: [
      one("Label", "reference"),
      one("Supertip"),
      maybe("Icon"),
      one("Action", { ShowTaskpane: "ShowTaskpane", ExecuteFunction: "ExecuteFunction" }),
      maybe("Enabled"),
    ],
  },
  Supertip: { children: [one("Title", "reference"), one("Description", "reference")] },
  Icon: { children: [some("Image", "icon image")] },
  "icon image": { attributes: { size: "number", resid: "resid" } },
  Enabled: { text: "boolean" },
  // Office takes a pane without an id for another one than the shared runtime's:
  // https://learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime
  ShowTaskpane: {
    attributes: typed("ShowTaskpane"),
    children: [one("TaskpaneId"), one("SourceLocation", "reference"), maybe("Title", "reference")],
  },
  TaskpaneId: { text: "short" },
  ExecuteFunction: { attributes: typed("ExecuteFunction"), children: [one("FunctionName")] },
  FunctionName: { text: "long" },
  reference: refersTo,

  Resources: { children: [maybe("Images"), maybe("Urls"), maybe("ShortStrings"), maybe("LongStrings")] },
  Images: { children: [any("Image", "resource url")] },
  Urls: { children: [any("Url", "resource url")] },
  ShortStrings: { children: [any("String", "resource short")] },
  LongStrings: { children: [any("String", "resource long")] },
  "resource url": resource("url"),
  "resource short": resource("short"),
  "resource long": resource("long"),
};
