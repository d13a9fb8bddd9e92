import type { SheetSpec } from "../../sheet/spec/spec";
import { PART } from "../parts/heading";
import { FORM_TEXTS, type Texts } from "../texts";

/**
 * A sheet that still shows what another plan made, which has been replaced: it says so in the line under its title, and its tab is grey,
 * until it is made again.
 */
export function ofEarlierPlan(spec: SheetSpec, texts: Texts): SheetSpec {
  const said = Object.values(FORM_TEXTS).map(({ forms }) => forms.earlierPlan);
  return {
    ...spec,
    tabColor: GREY,
    blocks: spec.blocks.map((block) => {
      const text = block.cells[0]?.[0];
      if (block.row !== 1 || block.column !== 0 || block.style !== "subtitle" || typeof text !== "string") return block;
      const rest = text.split(PART).filter((part) => !said.includes(part));
      return { ...block, cells: [[[texts.forms.earlierPlan, ...rest].join(PART)]] };
    }),
  };
}

const GREY = "#A6A6A6";
