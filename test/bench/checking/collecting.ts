import { PerformanceObserver } from "node:perf_hooks";

/** Milliseconds of a stretch, by `performance.now()`, in which the engine collected rubbish and did nothing else. */
export type Collecting = (from: number, to: number) => number;

/** Watches from now on until it is asked. */
export function watchCollecting(): () => Promise<Collecting> {
  const collections: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => collections.push(...list.getEntries()));
  observer.observe({ entryTypes: ["gc"] });
  return async () => {
    // What was seen last is told with the next turns.
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    return (from, to) =>
      collections.reduce((sum, { startTime, duration }) => sum + (startTime >= from && startTime <= to ? duration : 0), 0);
  };
}
