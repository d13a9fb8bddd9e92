import type { Element } from "@xmldom/xmldom";
import { elements, type Finding } from "./finding";
import { SHAPES, type Child, type Shape, type Value } from "./shape";

/** Elements, attributes and texts: what is missing, out of order, unknown, too long or malformed. */
export function checkStructure(root: Element): readonly Finding[] {
  return root.nodeName === "OfficeApp"
    ? checkElement(root, "OfficeApp", shapeNamed("OfficeApp"))
    : [{ at: root.nodeName, says: "the file must begin with OfficeApp" }];
}

function checkElement(element: Element, at: string, shape: Shape): readonly Finding[] {
  return [...checkAttributes(element, at, shape), ...checkText(element, at, shape), ...checkChildren(element, at, shape)];
}

function checkAttributes(element: Element, at: string, shape: Shape): readonly Finding[] {
  const allowed = { ...shape.attributes, ...shape.optionalAttributes };
  const missing = Object.keys(shape.attributes ?? {}).filter((name) => !element.hasAttribute(name));
  const given = Array.from(element.attributes).filter((attribute) => !attribute.name.startsWith("xmlns"));
  return [
    ...missing.map((name) => ({ at, says: `add the attribute ${name}` })),
    ...given.flatMap(({ name, value }) => {
      const kind = allowed[name];
      return kind === undefined
        ? [{ at, says: `remove the attribute ${name}, which does not belong here` }]
        : checkValue(`${at}@${name}`, value, kind);
    }),
  ];
}

function checkText(element: Element, at: string, shape: Shape): readonly Finding[] {
  const text = Array.from(element.childNodes)
    .filter((node) => node.nodeType === node.TEXT_NODE)
    .map((node) => node.nodeValue ?? "")
    .join("")
    .trim();
  if (shape.text !== undefined) return checkValue(at, text, shape.text);
  return text === "" ? [] : [{ at, says: `remove the text "${text}", which does not belong here` }];
}

function checkChildren(element: Element, at: string, shape: Shape): readonly Finding[] {
  const places = shape.children ?? [];
  const findings: Finding[] = [];
  const counts = places.map(() => 0);
  let reached = 0;
  for (const [position, node] of elements(element).entries()) {
    const name = node.localName ?? node.nodeName;
    const place = places.findIndex((candidate) => candidate.names.includes(name));
    const isOneOfSeveral = elements(element).filter((other) => other.nodeName === node.nodeName).length > 1;
    const path = `${at}/${name}${isOneOfSeveral ? `[${position + 1}]` : ""}`;
    const expected = places[place];
    if (expected === undefined) {
      findings.push({ at: path, says: "remove it, it does not belong here" });
      continue;
    }
    if (place < reached)
      findings.push({ at: path, says: `move it before ${places[reached]?.names.join(" or ") ?? ""}: the order is fixed` });
    reached = Math.max(reached, place);
    counts[place] = (counts[place] ?? 0) + 1;
    const inner = innerShape(expected, node);
    findings.push(...(typeof inner === "string" ? [{ at: path, says: inner }] : checkElement(node, path, inner)));
  }
  for (const [place, { names, min, max }] of places.entries()) {
    const count = counts[place] ?? 0;
    if (count < min) findings.push({ at, says: `add ${names.join(" or ")}` });
    if (count > max) findings.push({ at, says: `keep one ${names.join(" or ")} of ${count}` });
  }
  return findings;
}

/** The shape of a child, or what is wrong with its type. */
function innerShape(child: Child, node: Element): Shape | string {
  if (child.shape === undefined || typeof child.shape === "string") return shapeNamed(child.shape ?? node.localName ?? "");
  const name = child.shape[node.getAttribute("xsi:type") ?? ""];
  return name === undefined ? `give it one of the types ${Object.keys(child.shape).join(", ")} in xsi:type` : shapeNamed(name);
}

function shapeNamed(name: string): Shape {
  const shape = SHAPES[name];
  if (shape === undefined) throw new Error(`no shape for ${name}`);
  return shape;
}

const LIMITS = { short: 125, long: 250, url: 2048, resid: 32 } as const;

const PATTERNS = {
  guid: [
    /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i,
    "a random GUID such as 3f2504e0-4f89-41d3-9a0c-0305e82c3301",
  ],
  "alternate id": [/^.{5,12}\\WA[0-9]{9}$/, "a marketplace number such as en-us\\WA123456789"],
  version: [/^\d{1,5}(\.\d{1,5}){0,3}$/, "one to four numbers up to 99999, such as 1.2.0.0"],
  "set version": [/^\d{1,5}\.\d{1,5}$/, "two numbers such as 1.9"],
  culture: [/^[a-z]{2,3}-[A-Z]{2}$/, "a language with its region, such as zh-CN"],
  boolean: [/^(true|false)$/, "true or false"],
  number: [/^\d+$/, "a whole number"],
} as const;

function checkValue(at: string, value: string, kind: Value): readonly Finding[] {
  if (typeof kind !== "string") return kind.includes(value) ? [] : [{ at, says: `use one of ${kind.join(", ")} instead of "${value}"` }];
  if (kind in PATTERNS) {
    const [pattern, wanted] = PATTERNS[kind as keyof typeof PATTERNS];
    return pattern.test(value) ? [] : [{ at, says: `use ${wanted} instead of "${value}"` }];
  }
  const limit = LIMITS[kind as keyof typeof LIMITS];
  if (value === "") return [{ at, says: "it is empty: fill it in" }];
  return value.length > limit ? [{ at, says: `shorten it from ${value.length} to at most ${limit} characters` }] : [];
}
