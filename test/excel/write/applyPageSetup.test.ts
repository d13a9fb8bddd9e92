import fc from "fast-check";
import { headerText } from "../../../src/excel/write/applyPageSetup";

describe("headerText(text)", () => {
  test("doubles &, which begins a code in headers", () => {
    expect(headerText("R&D")).toBe("R&&D");
  });

  test("two of them fit into the 255 characters that Excel takes, and none ends in half a character or half a code", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const header = headerText(text);
        expect(header.length).toBeLessThanOrEqual(127);
        expect(text.startsWith(header.replaceAll("&&", "&"))).toBe(true);
        expect(/[\uD800-\uDBFF]$/.test(header)).toBe(false);
      }),
    );
  });
});
