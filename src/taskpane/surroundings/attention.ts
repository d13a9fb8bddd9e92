/** Milliseconds of quiet after a change before anybody looks: somebody is typing until then. */
const QUIET = 800;

/** Looking may take this share of the time at most, however much is typed. */
const SHARE = 0.1;

/**
 * Looks a while after the last change of many. What changes while somebody looks is looked at again.
 *
 * @param look false: not now, it is asked again later
 * @returns to be called at every change
 */
export function attention(look: () => Promise<boolean>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  let isAgain = false;
  let took = 0;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void looked(), Math.max(QUIET, took / SHARE));
  };
  const looked = async (): Promise<void> => {
    isLooking = true;
    isAgain = false;
    const started = performance.now();
    isAgain = !(await look()) || isAgain;
    took = performance.now() - started;
    isLooking = false;
    if (isAgain) wait();
  };
  return () => {
    if (isLooking) isAgain = true;
    else wait();
  };
}
