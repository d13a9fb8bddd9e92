import type { Element } from "@xmldom/xmldom";

/** Something to correct in a manifest: `{at: "OfficeApp/Version", says: "use one to four numbers …"}`. */
export interface Finding {
  /** The element, from the top of the file; `@name` for an attribute. */
  readonly at: string;
  /** What to do. */
  readonly says: string;
}

/** The elements directly in an element, in order. */
export function elements(parent: Element): readonly Element[] {
  return Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}

/** All elements of a name anywhere under an element, whatever their namespace. */
export function named(root: Element, name: string): readonly Element[] {
  return Array.from(root.getElementsByTagNameNS("*", name));
}
