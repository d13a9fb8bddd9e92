/**
 * What reading one file may take in all, whatever it holds: bytes when unpacked, cells, and time of our own. Work is done in slices, so
 * that whoever shows it can go on living and stop it.
 */
import { Unreadable } from "./unreadable";

export interface ReadOptions {
  /** Told between slices: the share of the file that has been read, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Heeded between slices. */
  readonly signal?: AbortSignal | undefined;
  readonly limits?: Limits;
  /** Milliseconds that have passed; for tests. */
  readonly clock?: () => number;
}

export interface Limits {
  /** A plan of 3000 clients takes some 15 MB when unpacked. */
  readonly megabytes: number;
  /** Cells and rows up to the last that holds something, of all sheets together. A plan of 3000 clients takes some 200 000. */
  readonly cells: number;
  /** Of work, waiting not included. */
  readonly seconds: number;
}

const LIMITS: Limits = { megabytes: 100, cells: 5_000_000, seconds: 60 };
/** Milliseconds of work after which others have their turn. */
const SLICE = 20;

/** Thrown when the user has asked to stop, and turned into a value by `readXlsx`. */
export class Stopped extends Error {}

export class Budget {
  private bytes = 0;
  private cells = 0;
  private worked = 0;
  private read = 0;
  /** How much there is to be read, in bytes of the archive. */
  private whole = 1;
  private readonly limits: Limits;
  private readonly clock: () => number;
  private since: number;

  constructor(private readonly options: ReadOptions = {}) {
    this.limits = options.limits ?? LIMITS;
    this.clock = options.clock ?? (() => performance.now());
    this.since = this.clock();
  }

  /** Throws Unreadable where a file unpacks to more than may be. */
  takeBytes(count: number): void {
    this.bytes += count;
    if (this.bytes > this.limits.megabytes * 1_000_000) throw tooMuch("megabytes", this.limits.megabytes);
  }

  /** Throws Unreadable where there are more cells than may be. */
  takeCells(count: number): void {
    this.cells += count;
    if (this.cells > this.limits.cells) throw tooMuch("cells", this.limits.cells);
  }

  expect(bytes: number): void {
    this.whole = Math.max(1, bytes);
  }

  /**
   * Lets others have their turn when a slice is over. `bytes`: how much more of the archive was read. Throws Stopped, or Unreadable
   * where it takes too long.
   */
  async pause(bytes = 0): Promise<void> {
    this.read += bytes;
    const took = this.clock() - this.since;
    if (took < SLICE) return;
    this.worked += took;
    if (this.worked > this.limits.seconds * 1000) throw tooMuch("seconds", this.limits.seconds);
    this.options.onProgress?.(Math.min(1, this.read / this.whole));
    await new Promise((resolve) => setTimeout(resolve));
    this.heed();
    this.since = this.clock();
  }

  /** Throws Stopped when the user has asked to stop. */
  heed(): void {
    if (this.options.signal?.aborted) throw new Stopped();
  }
}

function tooMuch(limit: keyof Limits, most: number): Unreadable {
  return new Unreadable({ type: "HugeWorkbook", limit, most });
}
