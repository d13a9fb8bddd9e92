/** Every question that the self-test asks, in the order in which it asks them. */
import type { Probe } from "./probe/probe";
import { calculationProbes } from "./probes/calculation";
import { cellProbes } from "./probes/cells";
import { checkProbes } from "./probes/checks";
import { copyingProbes } from "./probes/copying";
import { eventProbes } from "./probes/events";
import { filterProbes } from "./probes/filters";
import { functionProbes } from "./probes/functions";
import { limitProbes } from "./probes/limits";
import { nameProbes } from "./probes/names";
import { printingProbes } from "./probes/printing";
import { protectionProbes } from "./probes/protection";
import { tableProbes } from "./probes/tables";

export const probes: readonly Probe[] = [
  ...functionProbes,
  ...calculationProbes,
  ...cellProbes,
  ...nameProbes,
  ...tableProbes,
  ...checkProbes,
  ...protectionProbes,
  ...filterProbes,
  ...copyingProbes,
  ...printingProbes,
  ...eventProbes,
  ...limitProbes,
];
