/**
 * The n-th largest (from 0) of the first `length` values, which are left untouched: quickselect (Hoare 1961), the median of three as pivot.
 */
export function nthLargest(values: Float64Array, length: number, n: number): number {
  const sorted = values.slice(0, length);
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const pivot = median(sorted[low]!, sorted[(low + high) >> 1]!, sorted[high]!);
    let left = low;
    let right = high;
    while (left <= right) {
      while (sorted[left]! > pivot) left++;
      while (sorted[right]! < pivot) right--;
      if (left > right) break;
      const swapped = sorted[left]!;
      sorted[left++] = sorted[right]!;
      sorted[right--] = swapped;
    }
    if (n <= right) high = right;
    else if (n >= left) low = left;
    else return sorted[n]!;
  }
  return sorted[low]!;
}

function median(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
