/** Milliseconds of quiet after a change before anybody looks: somebody is typing until then. */
const QUIET = 800;

/** After an action nobody is typing who would have to come to an end; what it still has to read is read first. */
const BRIEF = 100;

/** Looking may take this share of the time at most, however much is typed. */
const SHARE = 0.1;

export interface Attention {
  /** To be called at every change. */
  readonly changed: () => void;
  /** To be called when an action has done something. */
  readonly acted: () => void;
}

/**
 * Looks a while after the last change of many, and at once after an action. What changes while somebody looks is looked at again.
 *
 * @param look false: not now, it is asked again later
 */
export function attention(look: () => Promise<boolean>): Attention {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  let isAgain = false;
  let hasActed = false;
  let took = 0;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void looked(), hasActed ? BRIEF : Math.max(QUIET, took / SHARE));
  };
  const looked = async (): Promise<void> => {
    const isBrief = hasActed;
    isLooking = true;
    isAgain = false;
    hasActed = false;
    const started = performance.now();
    const isSeen = await look();
    took = performance.now() - started;
    isLooking = false;
    if (!isSeen) hasActed ||= isBrief;
    if (!isSeen || isAgain) wait();
  };
  return {
    changed: () => {
      if (isLooking) isAgain = true;
      // What an action has changed itself puts nothing off.
      else if (!hasActed) wait();
    },
    acted: () => {
      hasActed = true;
      if (isLooking) isAgain = true;
      else wait();
    },
  };
}
