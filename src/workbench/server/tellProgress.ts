/** In how many steps a build is told. */
const STEPS = 5;

/** Tells a line for each fifth of a build, however often and in whatever order it is told how far it is. */
export function tellProgress(tell: (line: string) => void): (share: number) => void {
  let told = 0;
  return (share) => {
    const step = Math.floor(share * STEPS);
    if (step <= told || step === STEPS) return;
    told = step;
    tell(`  ${(step * 100) / STEPS} %`);
  };
}
