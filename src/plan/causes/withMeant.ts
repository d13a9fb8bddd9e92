import type { Detail } from "../problem/problem";
import { nearestName } from "../typed/nearest";
import { decimalText, nearestUnits, parseUnit } from "../typed/units";

/**
 * The same problem with what may have been meant: the nearest name that there is, the nearest amount in whole units. Worked out for what is
 * shown, not for every one of thousands of rows.
 */
export function withMeant(detail: Detail): Detail {
  switch (detail.type) {
    case "UnknownManager":
    case "UnknownProduct":
    case "UnknownMetric":
    case "UnknownClient": {
      const meant = nearestName(detail.name, detail.known);
      return meant === null ? detail : { ...detail, meant };
    }
    case "NotMultipleOfUnit": {
      const nearest = nearestAmount(detail.amount, detail.unit);
      return nearest === null ? detail : { ...detail, nearest };
    }
    default:
      return detail;
  }
}

/** Nobody means nothing by something. */
function nearestAmount(amount: string, unitText: string): string | null {
  const unit = parseUnit(unitText);
  const units = unit && nearestUnits(amount, unit);
  return unit === null || units === null || units === 0n ? null : decimalText(units, unit);
}
