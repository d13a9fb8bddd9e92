/**
 * The grid asks for a new frame sixty times a second even when nothing has changed, which costs a tenth of a core and more. While
 * nobody does anything the page draws twice a second instead; the first sign of life brings back every frame.
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

/** Nothing for so long is rest, in milliseconds: longer than any animation of the grid's. */
const REST_AFTER = 1500;

/** Between two frames at rest. */
const RESTING = 500;

/** The window's own handles count from 1 and never get here. Above 0: the grid takes a negative one for none, and does not draw again. */
const BEYOND = 2 ** 40;

const SIGNS = ["pointerdown", "pointermove", "wheel", "keydown", "compositionstart", "paste", "focus", "resize", "drop"] as const;

/** Takes over the window's frames. @returns to be called for every sign of life that is no input, such as a cell that changes */
export function restWhenIdle(page: FrameWindow): () => void {
  const next = page.requestAnimationFrame.bind(page);
  const drop = page.cancelAnimationFrame.bind(page);
  /** Callbacks that wait for a slow frame, by handles of our own. */
  const waiting = new Map<number, FrameRequestCallback>();
  let handle = BEYOND;
  let timer: unknown = null;
  let lastSign = page.performance.now();

  const flush = (): void => {
    if (timer !== null) page.clearTimeout(timer as never);
    timer = null;
    const callbacks = [...waiting.keys()];
    if (callbacks.length === 0) return;
    next((time) => {
      for (const each of callbacks) {
        const callback = waiting.get(each);
        waiting.delete(each);
        callback?.(time);
      }
    });
  };
  const wake = (): void => {
    lastSign = page.performance.now();
    if (timer !== null) flush();
  };

  page.requestAnimationFrame = (callback) => {
    if (page.performance.now() - lastSign < REST_AFTER) return next(callback);
    waiting.set(++handle, callback);
    timer ??= page.setTimeout(flush, RESTING);
    return handle;
  };
  page.cancelAnimationFrame = (each) => {
    if (!waiting.delete(each)) drop(each);
  };
  for (const sign of SIGNS) page.addEventListener(sign, wake, { capture: true, passive: true });
  return wake;
}
