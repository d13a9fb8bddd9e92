import { F4 } from "../F4/form";
import { tagsOf } from "../F4/tags";
import { formOf, layoutOf } from "../forms";
import { layoutIn } from "../parts/codes";
import type { Reading } from "../../sheet/spec/reading";
import type { SheetKey } from "../../sheet/place/place";

/** Whether a sheet that is typed into says that it has a later layout than its form has today. Lists are known by their headings. */
export function isLaterSheet(key: SheetKey, values: Reading["values"]): boolean {
  if (formOf(key)?.typing !== "cells") return false;
  const layout = F4.owns(key) ? tagsOf({ values, areas: {} })?.stamp.layout : layoutIn(values);
  return (layout ?? 1) > layoutOf(key);
}
