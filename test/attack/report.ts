/** What an attack found: how much was tried, what held, and everything that did not, with what it takes to see it again. */
export interface Report {
  readonly tried: number;
  readonly failures: readonly Failure[];
  /** What happened how often, for the eye: refusals by kind, outcomes. */
  readonly counts: Readonly<Record<string, number>>;
}

export interface Failure {
  /** What it takes to see it again: a seed, or a place in a matrix. */
  readonly again: string;
  readonly what: string;
  /** The smallest case that still fails. */
  readonly smallest?: string;
}

/** Collects a report. */
export interface Tally {
  held(...kinds: readonly string[]): void;
  failed(failure: Failure, ...kinds: readonly string[]): void;
  report(): Report;
}

/** How often a long run says how far it is. */
const SAID_EVERY = 250;

export function tally(): Tally {
  const failures: Failure[] = [];
  const counts: Record<string, number> = {};
  let tried = 0;
  const count = (kinds: readonly string[]): void => {
    tried++;
    if (tried % SAID_EVERY === 0) process.stderr.write(`${new Date().toISOString()} tried ${tried}, failed ${failures.length}\n`);
    for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  };
  return {
    held: (...kinds) => {
      count(kinds);
    },
    failed: (failure, ...kinds) => {
      count(kinds);
      failures.push(failure);
    },
    report: () => ({ tried, failures, counts }),
  };
}

/** As text: the figures, what happened how often, and each failure. */
export function printed(name: string, { tried, failures, counts }: Report): string {
  const kinds = Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `${name}: tried ${tried}, held ${tried - failures.length}, failed ${failures.length}`,
    ...kinds.map(([kind, count]) => `  ${String(count).padStart(6)} ${kind}`),
    ...failures.map(({ again, what, smallest }) => `✗ ${again}\n    ${what}${smallest === undefined ? "" : `\n    ${smallest}`}`),
  ].join("\n");
}
