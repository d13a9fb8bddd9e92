/**
 * The n-th largest (from 0) of the first `length` values, which it reorders: quickselect (Hoare 1961), the median of three as pivot.
 */
export function nthLargest(values: Float64Array, length: number, n: number): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const pivot = median(values[low]!, values[(low + high) >> 1]!, values[high]!);
    let left = low;
    let right = high;
    while (left <= right) {
      while (values[left]! > pivot) left++;
      while (values[right]! < pivot) right--;
      if (left > right) break;
      const swapped = values[left]!;
      values[left++] = values[right]!;
      values[right--] = swapped;
    }
    if (n <= right) high = right;
    else if (n >= left) low = left;
    else return values[n]!;
  }
  return values[low]!;
}

function median(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
