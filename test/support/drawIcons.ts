/**
 * Draws the product's icon: a bar at the top that falls into three parts below, and the parts are together exactly as wide
 * as the bar. Run `npx tsx test/support/drawIcons.ts` after a change and commit the pictures.
 *
 * Every edge lies on a whole pixel at every size, so that 16 px is as crisp as 128 px; only curves are smoothed.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";

/** Sizes that the ribbon, the store and the documentation ask for. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128] as const;

/** The product, and the buttons on the ribbon that do something else than open it. */
export const ICONS = ["icon", "sample", "prepare", "generate", "follow", "check", "review"] as const;

/** Where a picture lives, as the manifest names it. */
export const iconPath = (name: IconName, size: number): string => join(__dirname, `../../src/assets/${name}-${size}.png`);

/** A picture at a size, as the bytes of a PNG with transparency. */
export function drawIcon(name: IconName, size: number): Buffer {
  const shapes = [...PICTURES[name](size)].reverse();
  const png = new PNG({ width: size, height: size });
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) png.data.set(pixel(shapes, x, y), (y * size + x) * 4);
  }
  return PNG.sync.write(png);
}

type IconName = (typeof ICONS)[number];

// Looked up once: under Jest every use of a global is slow, and there are millions.
const { max, min } = Math;

type Colour = readonly [red: number, green: number, blue: number];

/** Something with a colour and an opacity that covers some points; later shapes lie on top. */
interface Shape {
  readonly colour: Colour;
  readonly opacity: number;
  readonly covers: (x: number, y: number) => boolean;
}

const BLUE: Colour = [27, 110, 194];
const TEAL: Colour = [20, 150, 160];
const AMBER: Colour = [226, 150, 40];
const WHITE: Colour = [255, 255, 255];

const PICTURES: Readonly<Record<IconName, (size: number) => readonly Shape[]>> = {
  icon: cascade,
  sample: filledSheet,
  prepare: openSheet,
  generate: threeSheets,
  follow: columns,
  check: tick,
  review: star,
};

/** Relative widths of the three parts. */
const PARTS: readonly (readonly [weight: number, colour: Colour])[] = [
  [5, BLUE],
  [4, TEAL],
  [3, AMBER],
];

function cascade(size: number): readonly Shape[] {
  const unit = size / 16;
  const margin = Math.round(unit);
  const gap = Math.round(unit * 1.25);
  const bar = Math.round(unit * 4);
  const part = Math.round(unit * 5);
  const corner = rounding(size);
  const top = margin;
  const bottom = size - margin;
  const whole = size - 2 * margin - 2 * gap;

  const bars: Shape[] = [rectangle(BLUE, margin + gap, top, whole, bar, corner)];
  const streams: Shape[] = [];
  let from = margin + gap;
  let to = margin;
  let weightLeft = PARTS.reduce((sum, [weight]) => sum + weight, 0);
  let widthLeft = whole;
  for (const [weight, colour] of PARTS) {
    const width = Math.round((widthLeft * weight) / weightLeft);
    streams.push(stream(colour, from, to, width, top + bar, bottom - part));
    bars.push(rectangle(colour, to, bottom - part, width, part, corner));
    from += width;
    to += width + gap;
    weightLeft -= weight;
    widthLeft -= width;
  }
  return [...streams, ...bars];
}

/** A table with a heading and rows filled in: two rows where there are few pixels, else three. */
function filledSheet(size: number): readonly Shape[] {
  const unit = size / 16;
  const line = Math.max(1, Math.round(unit * 0.75));
  const left = Math.round(unit);
  const top = Math.round(2 * unit);
  const width = size - 2 * left;
  const heading = Math.round(3 * unit);
  const rows = size < 32 ? [TEAL, AMBER] : [TEAL, AMBER, BLUE];
  const tall = Math.round((9 * unit - rows.length * line) / rows.length);
  const label = Math.round(4 * unit);
  const field = width - label - 3 * line;
  const height = heading + rows.length * (tall + line);
  const shapes = [rectangle(BLUE, left, top, width, height, rounding(size))];
  for (const [row, colour] of rows.entries()) {
    const y = top + heading + row * (tall + line);
    const x = left + 2 * line + label;
    shapes.push(rectangle(WHITE, left + line, y, label, tall, 0), rectangle(WHITE, x, y, field, tall, 0));
    shapes.push(rectangle(pale(colour), x, y, Math.round((field * (4 - row)) / 5), tall, 0));
  }
  return shapes;
}

const pale = (colour: Colour): Colour => colour.map((value) => Math.round(255 - (255 - value) * 0.6)) as unknown as Colour;

/** A tick on a disc. */
function tick(size: number): readonly Shape[] {
  const unit = size / 16;
  const stroke = unit * 1.05;
  const disc: Shape = { colour: TEAL, opacity: 1, covers: (x, y) => (x - 8 * unit) ** 2 + (y - 8 * unit) ** 2 <= (7 * unit) ** 2 };
  const knee: Point = [7 * unit, 10.7 * unit];
  return [disc, segment(WHITE, [4.6 * unit, 8.3 * unit], knee, stroke), segment(WHITE, knee, [11.4 * unit, 5.7 * unit], stroke)];
}

/** Three sheets behind each other, each with its heading. */
function threeSheets(size: number): readonly Shape[] {
  const unit = size / 16;
  const edge = Math.max(1, Math.round(unit));
  return [AMBER, TEAL, BLUE].flatMap((colour, sheet) => {
    const left = Math.round((6 - sheet * 2.5) * unit);
    const top = Math.round((1 + sheet * 2.5) * unit);
    const [width, height] = [Math.round(9 * unit), Math.round(9 * unit)];
    return [
      rectangle(colour, left, top, width, height, rounding(size)),
      rectangle(WHITE, left + edge, top + edge + Math.round(unit * 1.25), width - 2 * edge, height - 2 * edge - Math.round(unit * 1.25), 0),
    ];
  });
}

/** A sheet with one field to fill in. */
function openSheet(size: number): readonly Shape[] {
  const unit = size / 16;
  const edge = Math.max(1, Math.round(unit));
  const [left, top] = [Math.round(2 * unit), Math.round(unit)];
  const [width, height] = [size - 2 * left, size - 2 * top];
  const heading = Math.round(3 * unit);
  const inner = width - 2 * edge;
  const field = Math.round(4 * unit);
  return [
    rectangle(BLUE, left, top, width, height, rounding(size)),
    rectangle(WHITE, left + edge, top + heading, inner, height - heading - edge, 0),
    rectangle(AMBER, left + 2 * edge, top + heading + edge, inner - 2 * edge, field, 0),
    rectangle(pale(TEAL), left + 2 * edge, top + heading + 2 * edge + field, inner - 2 * edge, edge, 0),
  ];
}

/** Three columns that grow, on their line. */
function columns(size: number): readonly Shape[] {
  const unit = size / 16;
  const margin = Math.round(unit);
  const line = Math.max(1, Math.round(unit));
  const width = Math.round(3.5 * unit);
  const gap = Math.round(unit);
  const foot = size - margin - line;
  const bars = [AMBER, TEAL, BLUE].map((colour, at) => {
    const height = Math.round((5 + 3.5 * at) * unit);
    return rectangle(colour, 2 * margin + at * (width + gap), foot - height, width, height, rounding(size));
  });
  return [...bars, rectangle(BLUE, margin, foot, size - 2 * margin, line, 0)];
}

/** A star with five points. */
function star(size: number): readonly Shape[] {
  const unit = size / 16;
  const corners = Array.from({ length: 10 }, (_, at): Point => {
    const [turn, radius] = [(at * Math.PI) / 5, (at % 2 === 0 ? 7.5 : 3.2) * unit];
    return [8 * unit + radius * Math.sin(turn), 8.5 * unit - radius * Math.cos(turn)];
  });
  return [{ colour: AMBER, opacity: 1, covers: (x, y) => isWithin(corners, x, y) }];
}

/** Whether a ray to the right crosses the outline an odd number of times. */
function isWithin(corners: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  for (const [at, [x1, y1]] of corners.entries()) {
    const [x2, y2] = corners[(at + 1) % corners.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}

type Point = readonly [x: number, y: number];

/** A straight stroke with round ends. */
function segment(colour: Colour, [x1, y1]: Point, [x2, y2]: Point, radius: number): Shape {
  return {
    colour,
    opacity: 1,
    covers: (x, y) => {
      const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
      const at = min(1, max(0, along));
      return (x - x1 - at * (x2 - x1)) ** 2 + (y - y1 - at * (y2 - y1)) ** 2 <= radius ** 2;
    },
  };
}

/** Corners are rounded only where there are pixels enough for it. */
const rounding = (size: number): number => (size < 40 ? 0 : (size / 16) * 0.6);

/** A bar with rounded corners. */
function rectangle(colour: Colour, left: number, top: number, width: number, height: number, corner: number): Shape {
  const outside = (at: number, length: number): number => max(corner - at, at - (length - corner), 0);
  return {
    colour,
    opacity: 1,
    covers: (x, y) => {
      const [across, down] = [x - left, y - top];
      if (across < 0 || across > width || down < 0 || down > height) return false;
      return outside(across, width) ** 2 + outside(down, height) ** 2 <= corner ** 2;
    },
  };
}

/** The pale flow from the whole to a part: as wide all the way, shifted along a smooth curve. */
function stream(colour: Colour, from: number, to: number, width: number, top: number, bottom: number): Shape {
  return {
    colour,
    opacity: 0.42,
    covers: (x, y) => {
      const down = (y - top) / (bottom - top);
      if (down < 0 || down > 1) return false;
      const left = from + (to - from) * down * down * (3 - 2 * down);
      return x >= left && x < left + width;
    },
  };
}

/** A pixel is the average of 8 × 8 points in it. */
function pixel(topmostFirst: readonly Shape[], column: number, row: number): readonly [number, number, number, number] {
  const steps = 8;
  const sum = [0, 0, 0];
  let cover = 0;
  for (let point = 0; point < steps * steps; point++) {
    const across = point % steps;
    const x = column + (across + 0.5) / steps;
    const y = row + ((point - across) / steps + 0.5) / steps;
    const shape = topmostFirst.find((candidate) => candidate.covers(x, y));
    if (shape === undefined) continue;
    cover += shape.opacity;
    for (let channel = 0; channel < 3; channel++) sum[channel] = (sum[channel] ?? 0) + (shape.colour[channel] ?? 0) * shape.opacity;
  }
  if (cover === 0) return [0, 0, 0, 0];
  const [red = 0, green = 0, blue = 0] = sum.map((value) => Math.round(value / cover));
  return [red, green, blue, Math.round((cover / (steps * steps)) * 255)];
}

if (require.main === module) {
  for (const name of ICONS) {
    for (const size of ICON_SIZES) writeFileSync(iconPath(name, size), drawIcon(name, size));
  }
}
