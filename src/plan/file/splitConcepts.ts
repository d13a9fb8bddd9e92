import { actuals } from "./concepts/actuals";
import { bounds } from "./concepts/bounds";
import { buffers } from "./concepts/buffers";
import { calendar } from "./concepts/calendar";
import { changes } from "./concepts/changes";
import { clients } from "./concepts/clients";
import { heading } from "./concepts/heading";
import { holds } from "./concepts/holds";
import { layouts } from "./concepts/layouts";
import { managers } from "./concepts/managers";
import { metrics } from "./concepts/metrics";
import { minimums } from "./concepts/minimums";
import { periods } from "./concepts/periods";
import { products } from "./concepts/products";
import { proposals } from "./concepts/proposals";
import { remainder } from "./concepts/remainder";
import { scoring } from "./concepts/scoring";
import { shown } from "./concepts/shown";
import { seasonality } from "./concepts/seasonality";
import { stages } from "./concepts/stages";

/** What the split and the course of the year are made from: all that the pane needs for its first look. */
export const SPLIT_CONCEPTS = [
  heading,
  periods,
  metrics,
  products,
  managers,
  clients,
  calendar,
  seasonality,
  remainder,
  shown,
  layouts,
  holds,
  bounds,
  proposals,
  stages,
  actuals,
  changes,
  scoring,
  buffers,
  minimums,
] as const;
