/**
 * The grid asks for a new frame sixty times a second even when nothing has changed, which costs a tenth of a core and more. While
 * nobody does anything the page draws twice a second instead, and while an add-in writes, too, as each drawing of half a change keeps it
 * from going on; the first sign of the user's life brings back every frame.
 */

/** As much of a window as it takes. */
export interface FrameWindow {
  requestAnimationFrame: (callback: FrameRequestCallback) => number;
  cancelAnimationFrame: (handle: number) => void;
  readonly setTimeout: (callback: () => void, delay: number) => unknown;
  readonly clearTimeout: (timer: never) => void;
  readonly performance: { now(): number };
  readonly addEventListener: (type: string, listener: () => void, options: { readonly capture: true; readonly passive: true }) => void;
}

export interface Frames {
  /** For every sign of life that is no input, such as a cell that changes. */
  wake(): void;
  /** For what is to be seen at once, whatever an add-in does, such as another sheet in front. */
  show(): void;
  /** For whatever an add-in asks, until it is answered. */
  whileWorking<T>(work: Promise<T>): Promise<T>;
}

/** Nothing for so long is rest, in milliseconds: longer than any animation of the grid's. */
const REST_AFTER = 1500;

/** Between two frames at rest, or while an add-in writes. */
const SLOW = 500;

/** An add-in goes on with what it does: from one answer to its next question. */
const BETWEEN_QUESTIONS = 100;

/** Whoever types or scrolls sees it at once, whatever an add-in does. */
const INPUT_LASTS = 300;

/** The window's own handles count from 1 and never get here. Above 0: the grid takes a negative one for none, and does not draw again. */
const BEYOND = 2 ** 40;

const SIGNS = ["pointerdown", "pointermove", "wheel", "keydown", "compositionstart", "paste", "focus", "resize", "drop"] as const;

/** Takes over the window's frames. */
export function saveFrames(page: FrameWindow): Frames {
  const draw = page.requestAnimationFrame.bind(page);
  const drop = page.cancelAnimationFrame.bind(page);
  const now = (): number => page.performance.now();
  /** Callbacks that wait for a slow frame, by handles of our own. */
  const waiting = new Map<number, FrameRequestCallback>();
  let handle = BEYOND;
  let timer: unknown = null;
  /** When it ends; never where there is none. */
  let due = Infinity;
  let [lastSign, lastInput, lastFrame, lastAnswer] = [now(), -Infinity, -Infinity, -Infinity];
  let questions = 0;

  /** Milliseconds until the next frame may come. */
  const delay = (): number => {
    const time = now();
    if (time - lastInput < INPUT_LASTS) return 0;
    const slow = Math.max(0, lastFrame + SLOW - time);
    if (questions > 0) return slow;
    const next = lastAnswer + BETWEEN_QUESTIONS - time;
    if (next > 0) return Math.min(slow, next);
    return time - lastSign < REST_AFTER ? 0 : slow;
  };
  const flush = (): void => {
    if (timer !== null) page.clearTimeout(timer as never);
    timer = null;
    due = Infinity;
    const callbacks = [...waiting.keys()];
    if (callbacks.length === 0) return;
    draw((time) => {
      lastFrame = now();
      for (const each of callbacks) {
        const callback = waiting.get(each);
        waiting.delete(each);
        callback?.(time);
      }
    });
  };
  /** At most so long. */
  const wait = (milliseconds: number): void => {
    if (now() + milliseconds >= due) return;
    due = now() + milliseconds;
    if (timer !== null) page.clearTimeout(timer as never);
    timer = page.setTimeout(drawOrWait, milliseconds);
  };
  const drawOrWait = (): void => {
    const milliseconds = delay();
    due = Infinity;
    if (milliseconds === 0) flush();
    else wait(milliseconds);
  };
  const wake = (): void => {
    lastSign = now();
    if (timer !== null && delay() === 0) flush();
  };

  page.requestAnimationFrame = (callback) => {
    const milliseconds = delay();
    if (milliseconds === 0)
      return draw((time) => {
        lastFrame = now();
        callback(time);
      });
    waiting.set(++handle, callback);
    wait(milliseconds);
    return handle;
  };
  page.cancelAnimationFrame = (each) => {
    if (!waiting.delete(each)) drop(each);
  };
  const input = (): void => {
    lastInput = now();
    wake();
  };
  for (const sign of SIGNS) page.addEventListener(sign, input, { capture: true, passive: true });
  return {
    wake,
    show: () => {
      lastSign = now();
      flush();
    },
    whileWorking: async (work) => {
      questions++;
      try {
        return await work;
      } finally {
        questions--;
        lastAnswer = now();
        if (timer !== null) wait(BETWEEN_QUESTIONS);
      }
    },
  };
}
