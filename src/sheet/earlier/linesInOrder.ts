/**
 * Which of the lines that stand there are those that are wanted, in order, so that as much as possible is alike: whatever stands between
 * is somebody else's.
 *
 *     wanted   甲 乙 丙
 *     there    甲 (借调) 乙 丙    →   0, 2, 3
 *
 * @param alike how much a wanted line and one that stands there have in common; 0: nothing
 * @returns by wanted line where it stands; null: nowhere
 */
export function linesInOrder(wanted: number, there: number, alike: (wanted: number, there: number) => number): readonly (number | null)[] {
  const right = Math.min(MOST_BETWEEN, Math.max(0, there - wanted) + SLACK);
  const width = SLACK + right + 1;
  /** By wanted lines gone through, and by how far those that stand there are ahead. */
  const steps = new Uint8Array((wanted + 1) * width);
  let before = new Float64Array(width);
  for (let line = 0; line <= wanted; line += 1) {
    const now = new Float64Array(width).fill(-1);
    for (let ahead = 0; ahead < width; ahead += 1) {
      const at = line + ahead - SLACK;
      if (at < 0 || at > there) continue;
      let [best, step] = line === 0 ? [0, SKIP_THERE] : [ahead + 1 < width ? (before[ahead + 1] ?? -1) : -1, SKIP_WANTED];
      const without = ahead > 0 ? (now[ahead - 1] ?? -1) : -1;
      if (without >= best) [best, step] = [without, SKIP_THERE];
      const common = line > 0 && at > 0 && (before[ahead] ?? -1) >= 0 ? alike(line - 1, at - 1) : 0;
      // Of two that are alike the first is meant: copies are put below.
      if (common > 0 && (before[ahead] ?? 0) + common > best) [best, step] = [(before[ahead] ?? 0) + common, MATCH];
      now[ahead] = best;
      steps[line * width + ahead] = step;
    }
    before = now;
  }
  return walkedBack(wanted, there, steps, width);
}

const [SKIP_THERE, SKIP_WANTED, MATCH] = [0, 1, 2];

/** Lines that somebody may have taken away above another. */
const SLACK = 24;

/** Lines that somebody may have put between; notes far below are not searched. */
const MOST_BETWEEN = 400;

function walkedBack(wanted: number, there: number, steps: Uint8Array, width: number): readonly (number | null)[] {
  const found = Array<number | null>(wanted).fill(null);
  let [line, at] = [wanted, Math.min(there, wanted + width - 1 - SLACK)];
  while (line > 0) {
    const ahead = at - line + SLACK;
    const step = ahead < 0 ? SKIP_WANTED : steps[line * width + ahead];
    if (step === MATCH) {
      found[line - 1] = at - 1;
      [line, at] = [line - 1, at - 1];
    } else if (step === SKIP_WANTED || at === 0) line -= 1;
    else at -= 1;
  }
  return found;
}
