import { readFileSync } from "node:fs";
import { PNG } from "pngjs";
import { drawIcon, iconPath, ICONS, ICON_SIZES } from "../support/drawIcons";

const pictures = ICONS.flatMap((name) => ICON_SIZES.map((size) => [name, size] as const));

test.each(pictures)("%s-%i.png is a square of that many pixels, with transparency around the picture", (name, size) => {
  const png = PNG.sync.read(readFileSync(iconPath(name, size)));
  expect([png.width, png.height]).toEqual([size, size]);
  expect(png.data[3]).toBe(0);
  expect(png.data.some((value, index) => index % 4 === 3 && value === 255)).toBe(true);
});

test.each(pictures)("%s-%i.png shows what the drawing draws: run test/support/drawIcons.ts after a change", (name, size) => {
  const committed = PNG.sync.read(readFileSync(iconPath(name, size)));
  const drawn = PNG.sync.read(drawIcon(name, size));
  expect(drawn.data.equals(committed.data)).toBe(true);
});

test("the icon's three parts are together exactly as wide as the bar above them, at every size", () => {
  for (const size of ICON_SIZES) {
    const png = PNG.sync.read(drawIcon("icon", size));
    const painted = (row: number): number =>
      Array.from({ length: size }, (_, x) => png.data[(row * size + x) * 4 + 3] === 255).filter(Boolean).length;
    expect([size, painted(Math.round(size * 0.8))]).toEqual([size, painted(Math.round(size * 0.2))]);
  }
});
