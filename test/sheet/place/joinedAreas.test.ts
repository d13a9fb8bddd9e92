import { parseA1, a1 } from "../../../src/sheet/place/address";
import { belowEachOther, sideBySide } from "../../../src/sheet/place/joinedAreas";
import type { Area } from "../../../src/sheet/place/place";

test.each([
  ["A1 B1 C1:D1", "A1:D1"],
  ["C1 A1", "A1 C1"],
  ["A1:A2 B1", "B1 A1:A2"],
  ["A1:A2 B1:B2 A3 B3", "A1:B2 A3:B3"],
])("side by side: %s → %s", (areas, joined) => {
  expect(sideBySide(parsed(areas)).map((area) => a1(area))).toEqual(joined.split(" "));
});

test.each([
  ["A1:B1 A2:B3 A5:B5", "A1:B3 A5:B5"],
  ["A1 A2:B2", "A1 A2:B2"],
])("below each other: %s → %s", (areas, joined) => {
  expect(belowEachOther(parsed(areas)).map((area) => a1(area))).toEqual(joined.split(" "));
});

function parsed(areas: string): readonly Area[] {
  return areas.split(" ").map((each) => parseA1(each) as Area);
}
