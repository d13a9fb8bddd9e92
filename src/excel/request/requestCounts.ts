/** How many requests this window has sent to Excel, for support: nothing of what was in them. */
export interface RequestCounts {
  readonly sent: number;
  readonly refused: number;
  /** Pieces of work that were done a second time, because Excel refused for a reason that passes. */
  readonly repeated: number;
}

const counts = { sent: 0, refused: 0, repeated: 0 };

export function requestCounts(): RequestCounts {
  return { ...counts };
}

export function countRepeated(): void {
  counts.repeated += 1;
}

/** The context itself, whose requests are counted from now on. */
export function counted(context: Excel.RequestContext): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = async <T>(passThrough?: T): Promise<T> => {
    counts.sent += 1;
    try {
      return await sync(passThrough);
    } catch (error) {
      counts.refused += 1;
      throw error;
    }
  };
  return context;
}
