/** Time that passes while Excel does something else; tests let it pass at once. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
