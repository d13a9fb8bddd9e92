import type { Element } from "@xmldom/xmldom";
import { elements, named, type Finding } from "./finding";

/** What elements refer to: resources exist once, are of the right kind and used; icons come in the needed sizes; the runtime is shared. */
export function checkReferences(root: Element): readonly Finding[] {
  const resources = new Map<string, Element>();
  const findings: Finding[] = [];
  for (const resource of named(root, "Resources").flatMap((list) => elements(list).flatMap(elements))) {
    const id = resource.getAttribute("id") ?? "";
    if (resources.has(id)) findings.push({ at: `Resources/${id}`, says: "it is defined twice: give each resource its own id" });
    resources.set(id, resource);
  }
  const references = Array.from(root.getElementsByTagName("*")).filter((element) => element.hasAttribute("resid"));
  for (const reference of references) {
    const id = reference.getAttribute("resid") ?? "";
    const at = `${parentName(reference)}/${reference.localName ?? ""}@resid`;
    const found = parentName(resources.get(id));
    const wanted = kindOf(reference);
    if (!resources.has(id)) findings.push({ at, says: `define "${id}" under Resources/${wanted}` });
    else if (found !== wanted) findings.push({ at, says: `"${id}" is one of ${found}: refer to one of ${wanted}` });
  }
  const used = new Set(references.map((reference) => reference.getAttribute("resid")));
  for (const id of resources.keys()) {
    if (!used.has(id)) findings.push({ at: `Resources/${id}`, says: "nothing refers to it: remove it" });
  }
  return [...findings, ...checkIds(root), ...checkIcons(root), ...checkRuntime(root)];
}

/** Where an element's `resid` must be defined. */
function kindOf(reference: Element): string {
  const name = reference.localName ?? "";
  if (name === "Image") return "Images";
  if (["SourceLocation", "Runtime", "FunctionFile", "LearnMoreUrl"].includes(name)) return "Urls";
  return name === "Description" ? "LongStrings" : "ShortStrings";
}

function checkIds(root: Element): readonly Finding[] {
  const seen = new Set<string>();
  return ["CustomTab", "Group", "Control", "Item"].flatMap((name) =>
    named(root, name).flatMap((element) => {
      const id = element.getAttribute("id") ?? "";
      if (seen.has(id)) return [{ at: `${name}@id`, says: `"${id}" is used twice: give each its own` }];
      seen.add(id);
      return [];
    }),
  );
}

const RIBBON_SIZES = ["16", "32", "80"];
const ALLOWED_SIZES = [...RIBBON_SIZES, "20", "24", "40", "48", "64"];

function checkIcons(root: Element): readonly Finding[] {
  return named(root, "Icon").flatMap((icon) => {
    const at = `${parentName(icon)} ${(icon.parentNode as Element).getAttribute("id") ?? ""}/Icon`;
    const sizes = elements(icon).map((image) => image.getAttribute("size") ?? "");
    return [
      ...RIBBON_SIZES.filter((size) => !sizes.includes(size)).map((size) => ({ at, says: `add an image of size ${size}` })),
      ...sizes
        .filter((size) => !ALLOWED_SIZES.includes(size))
        .map((size) => ({ at, says: `remove size ${size}: the ribbon takes ${ALLOWED_SIZES.join(", ")}` })),
      ...sizes.filter((size, position) => sizes.indexOf(size) !== position).map((size) => ({ at, says: `keep one image of size ${size}` })),
    ];
  });
}

/** The pane, the buttons' functions and custom functions run in one page that stays alive: they all name the same resource. */
function checkRuntime(root: Element): readonly Finding[] {
  const runtimes = named(root, "Runtime");
  const [runtime] = runtimes;
  const sets = named(root, "Set").map((set) => set.getAttribute("Name"));
  const shares = sets.includes("SharedRuntime");
  if (runtime === undefined)
    return shares
      ? [{ at: "Requirements/Set", says: "SharedRuntime is required, but no Runtimes element sets it up: add one first in Host" }]
      : [];
  const shared = runtime.getAttribute("resid");
  const findings: Finding[] = [];
  if (runtimes.length > 1) findings.push({ at: "Runtimes", says: "keep one Runtime: all parts share it" });
  if (!shares)
    findings.push({ at: "Requirements/Sets", says: 'add <Set Name="SharedRuntime" MinVersion="1.1"/>: the Runtimes element needs it' });
  if (runtime.getAttribute("lifetime") !== "long")
    findings.push({ at: "Runtimes/Runtime@lifetime", says: "set it to long, or buttons stop with the pane" });
  const users = [
    ...named(root, "FunctionFile"),
    ...named(root, "Page").flatMap(elements),
    ...named(root, "Action").flatMap((action) => named(action, "SourceLocation")),
  ];
  for (const user of users) {
    if (user.getAttribute("resid") !== shared)
      findings.push({
        at: `${parentName(user)}/${user.localName ?? ""}@resid`,
        says: `refer to "${shared ?? ""}", the page of the shared runtime`,
      });
  }
  if (named(root, "FunctionName").length > 0 && named(root, "FunctionFile").length === 0) {
    findings.push({ at: "DesktopFormFactor", says: `add <FunctionFile resid="${shared ?? ""}"/>: buttons run functions` });
  }
  const page = named(root, "Url")
    .find((url) => url.getAttribute("id") === shared)
    ?.getAttribute("DefaultValue");
  const pane = named(root, "DefaultSettings").flatMap(elements)[0]?.getAttribute("DefaultValue");
  if (page !== undefined && page !== pane)
    findings.push({ at: "DefaultSettings/SourceLocation@DefaultValue", says: `use ${page ?? ""}, the page of the shared runtime` });
  return findings;
}

function parentName(element: Element | undefined): string {
  return (element?.parentNode as Element | null | undefined)?.localName ?? "";
}
