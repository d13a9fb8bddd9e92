/**
 * The standard normal distribution: how likely is more than z, and which z is exceeded with a given likelihood. Near the middle the series
 * of Abramowitz and Stegun 26.2.11, farther out their continued fraction 26.2.14; both as in G. Marsaglia, Evaluating the Normal
 * Distribution, Journal of Statistical Software 11(4), 2004, https://doi.org/10.18637/jss.v011.i04. Right to 13 digits, in the tails too.
 */

/** The chance of more than `z`: 0.025 for 1.96. */
export function chanceAbove(z: number): number {
  if (z < 0) return 1 - chanceAbove(-z);
  return z < FAR ? 0.5 - density(z) * series(z) : density(z) / fraction(z);
}

/** Within so much on either side lies this share of all: 1.96 for 0.95. @param confidence above 0, below 1 */
export function zOf(confidence: number): number {
  const beyond = (1 - confidence) / 2;
  // Right of the middle the chance is convex: Newton's steps go up to the root, and never past it but for rounding.
  for (let z = 0; ;) {
    const next = z + (chanceAbove(z) - beyond) / density(z);
    if (!(next > z)) return z;
    z = next;
  }
}

const FAR = 2;

/** Of the continued fraction; enough for 16 digits at FAR, and more than enough beyond. */
const STEPS = 80;

function density(z: number): number {
  return 1 / (exponential((z * z) / 2) * Math.sqrt(2 * Math.PI));
}

/** z + z³/3 + z⁵/(3 × 5) + … */
function series(z: number): number {
  let sum = 0;
  for (let term = z, odd = 3; sum + term !== sum; odd += 2) {
    sum += term;
    term *= (z * z) / odd;
  }
  return sum;
}

/** z + 1/(z + 2/(z + 3/(z + …))) */
function fraction(z: number): number {
  let value = z;
  for (let step = STEPS; step > 0; step--) value = z + step / value;
  return value;
}

/** e^x for 0 and more, the same in every engine: their own differ in the last digits. */
function exponential(x: number): number {
  if (x > LARGEST) return Infinity;
  const whole = Math.floor(x);
  let power = 1;
  for (let left = whole, base = Math.E; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power *= base;
    base *= base;
  }
  let sum = 0;
  for (let term = 1, at = 1; sum + term !== sum; at++) {
    sum += term;
    term *= (x - whole) / at;
  }
  return power * sum;
}

/** e^x of more is more than a double holds. */
const LARGEST = 710;
