/**
 * The n-th largest (from 0) of the first `length` values, which it reorders so that none before the n-th is less and none behind it is
 * more: quickselect (Hoare 1961) with Lomuto's partition. A comparison adds up instead of deciding where to go on, because no processor
 * foresees how it comes out.
 */
export function nthLargest(values: Float64Array, length: number, n: number): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    values[(low + high) >> 1] = values[high]!;
    let above = low;
    for (let k = low; k < high; k++) {
      const value = values[k]!;
      values[k] = values[above]!;
      values[above] = value;
      above += Number(value > pivot);
    }
    values[high] = values[above]!;
    values[above] = pivot;
    if (n < above) {
      high = above - 1;
      continue;
    }
    const next = above === low ? behindEqual(values, low, high) : above + 1;
    if (n < next) return pivot;
    low = next;
  }
  return values[low]!;
}

/** Where values are alike, one step passes them all. The first is the largest. @returns the first place of a lesser one */
function behindEqual(values: Float64Array, low: number, high: number): number {
  const largest = values[low]!;
  let next = low + 1;
  for (let k = next; k <= high; k++) {
    if (values[k] !== largest) continue;
    values[k] = values[next]!;
    values[next++] = largest;
  }
  return next;
}
