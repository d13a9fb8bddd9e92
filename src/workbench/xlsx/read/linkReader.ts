/** Links of cells: to a place in the workbook, or to an address outside, which stands in the list of what the part refers to. */
import type { Archive } from "../../../returned/archive";
import { partName } from "../../../returned/partName";
import { readXml } from "../../../returned/xml";
import { parseAddress, type Area } from "../../engine/area/area";
import type { CellLink } from "../../../xlsx/file/workbookFile";
import type { PartReader } from "./sheetPart";

export interface PlacedLink {
  readonly area: Area;
  readonly link: CellLink;
}

export interface LinkReader extends PartReader {
  readonly links: readonly PlacedLink[];
}

/** `addresses`: those outside, by the ids that the part gives them. */
export function linkReader(addresses: ReadonlyMap<string, string>): LinkReader {
  const links: PlacedLink[] = [];
  return {
    links,
    open: (name, attribute) => {
      if (name !== "hyperlink") return;
      const area = parseAddress(attribute("ref") ?? "")?.area;
      const [place, address] = [attribute("location"), addresses.get(attribute(":id") ?? "")];
      const tip = attribute("tooltip") ?? "";
      if (!area) return;
      if (address !== undefined)
        links.push({ area, link: { to: { type: "Address", address: place === undefined ? address : `${address}#${place}` }, tip } });
      else if (place !== undefined) links.push({ area, link: { to: { type: "Cell", reference: place }, tip } });
    },
  };
}

/** Addresses outside that a part refers to. Nothing is ever fetched from there. */
export async function readAddresses(archive: Archive, path: string): Promise<ReadonlyMap<string, string>> {
  const at = path.lastIndexOf("/") + 1;
  const own = partName(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`);
  const found = new Map<string, string>();
  if (!archive.has(own)) return found;
  await readXml(own, archive.text(own), {
    open: (name, attribute) => {
      if (name === "Relationship" && attribute("TargetMode") === "External" && /\/hyperlink$/.test(attribute("Type") ?? ""))
        found.set(attribute("Id") ?? "", attribute("Target") ?? "");
    },
  });
  return found;
}
