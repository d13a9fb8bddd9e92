import type { Element } from "@xmldom/xmldom";
import { elements, named, type Finding } from "./finding";

/** Reads what is served under an address such as "assets/icon-32.png" of the add-in; null when nothing is. */
export type Served = (path: string) => Buffer | null;

/** Addresses: all https, and behind each that belongs to the add-in stands a file; pictures are PNGs of the size they are named for. */
export function checkServed(root: Element, served: Served | null): readonly Finding[] {
  const home = new URL(
    ".",
    safeUrl(named(root, "DefaultSettings").flatMap(elements)[0]?.getAttribute("DefaultValue") ?? "") ?? "https://localhost/",
  ).href;
  const sizes = iconSizes(root);
  return addresses(root).flatMap(({ at, address, id }) => {
    const url = safeUrl(address);
    if (url === null) return [{ at, says: `"${address}" is no address: write it in full` }];
    if (url.protocol !== "https:") return [{ at, says: `use https instead of ${url.protocol}//: Office loads nothing else` }];
    if (served === null || !url.href.startsWith(home)) return [];
    const path = decodeURIComponent(url.pathname.slice(new URL(home).pathname.length));
    const bytes = served(path);
    if (bytes === null) return [{ at, says: `nothing stands behind ${path}: build it, or correct the address` }];
    return (sizes.get(id) ?? []).flatMap((size) => checkPicture(at, path, bytes, size));
  });
}

interface Address {
  readonly at: string;
  readonly address: string;
  /** The resource's id; the element's name at the top of the file. */
  readonly id: string;
}

function addresses(root: Element): readonly Address[] {
  const single = ["IconUrl", "HighResolutionIconUrl", "SupportUrl"].flatMap((name) => named(root, name));
  const resources = [...named(root, "Images"), ...named(root, "Urls")].flatMap(elements);
  const holders = [...single, ...named(root, "DefaultSettings").flatMap(elements), ...resources];
  return holders.flatMap((holder) => {
    const id = holder.getAttribute("id") ?? holder.localName ?? "";
    const own = { at: id, address: holder.getAttribute("DefaultValue") ?? "", id };
    return [own, ...elements(holder).map((override) => ({ at: `${id}/Override`, address: override.getAttribute("Value") ?? "", id }))];
  });
}

/** Pixels that each picture must have, by the resource's id. */
function iconSizes(root: Element): ReadonlyMap<string, readonly number[]> {
  const sizes = new Map<string, number[]>([
    ["IconUrl", [32]],
    ["HighResolutionIconUrl", [64]],
  ]);
  for (const image of named(root, "Icon").flatMap(elements)) {
    const id = image.getAttribute("resid") ?? "";
    sizes.set(id, [...new Set([...(sizes.get(id) ?? []), Number(image.getAttribute("size"))])]);
  }
  return sizes;
}

const MAX_BYTES = 100 * 1024;

function checkPicture(at: string, path: string, bytes: Buffer, size: number): readonly Finding[] {
  if (bytes.subarray(1, 4).toString("latin1") !== "PNG") return [{ at, says: `${path} is no PNG: draw it as one` }];
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width !== size || height !== size) return [{ at, says: `${path} is ${width} × ${height}: draw it ${size} × ${size}` }];
  return bytes.length > MAX_BYTES ? [{ at, says: `${path} has ${bytes.length} bytes: at most ${MAX_BYTES} are allowed` }] : [];
}

function safeUrl(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
