/**
 * Weights as exact whole numbers: 0.1 and 0.25 become 10n and 25n. A weight counts with the 15 significant digits that
 * Excel shows and keeps, so 0.1 + 0.2 weighs exactly as much as 0.3, and weights times a thousand are the same weights.
 */

/**
 * The weights over one common power of ten.
 * @param weights finite numbers; a blank is the caller's to fill in
 * @returns one bigint each, in the same ratios
 */
export function decimalWeights(weights: ArrayLike<number>): bigint[] {
  return commonDecimals(weights).digits;
}

/**
 * Numbers that can be added, compared and taken from each other as whole ones: each is its `digits` × 10^`exponent`.
 * @param values finite numbers
 */
export function commonDecimals(values: ArrayLike<number>): { readonly digits: bigint[]; readonly exponent: number } {
  const decimals = Array.from(values, decimal);
  let smallest = 0;
  let found = false;
  for (const { digits, exponent } of decimals) {
    if (digits === 0n || (found && exponent >= smallest)) continue;
    smallest = exponent;
    found = true;
  }
  return {
    digits: decimals.map(({ digits, exponent }) => (digits === 0n ? 0n : digits * 10n ** BigInt(exponent - smallest))),
    exponent: smallest,
  };
}

export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/**
 * `x` with 15 significant digits as `digits` × 10^`exponent`. toExponential is exactly
 * specified (ECMA-262, Number.prototype.toExponential), so every engine agrees.
 */
export function decimal(x: number): Decimal {
  if (!Number.isFinite(x)) throw new RangeError(`not a finite weight: ${x}`);
  const [mantissa = "0", exponent = "0"] = x.toExponential(14).split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "");
  if (digits === "" || digits === "-") return { digits: 0n, exponent: 0 };
  const significant = digits.startsWith("-") ? digits.length - 1 : digits.length;
  return { digits: BigInt(digits), exponent: Number(exponent) - (significant - 1) };
}
