import { moods, styles } from "../../../src/sheet/look/styles";

/** Contrast of two colours: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(Object.entries(styles))("%s: text stands out from its ground by 4.5 : 1", (_, { font, fill }) => {
  expect(contrast(font.color, fill ?? "#FFFFFF")).toBeGreaterThanOrEqual(4.5);
});

test.each(Object.entries(moods))("%s marks stand out too", (_, { color, fill }) => {
  expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5);
});

test("looks differ by more than colour, for black-and-white prints", () => {
  const { computed, total, input, header } = styles;
  expect([total.font.bold, computed.font.bold, header.font.bold, input.font.bold]).toEqual([true, false, true, false]);
  expect(total.border?.top).not.toBeNull();
});
