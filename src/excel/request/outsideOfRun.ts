import { counted } from "./requestCounts";

/**
 * Work with Excel outside of Excel.run. Inside, Office.js keeps every range that is asked for until the end: that is three actions for each
 * and a request more, or one action for each that is let go at once. Outside it keeps none: a range is good for one request, and a
 * twentieth of all bytes is saved. The context comes from an Excel.run that is left before anything is sent, because only there can be
 * said that Excel is to wait while somebody is typing in a cell, which holds for the context.
 */
export async function outsideOfRun<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const context = counted(await opened());
  const result = await work(context);
  await context.sync();
  return result;
}

async function opened(): Promise<Excel.RequestContext> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => Promise.reject(new Left(context)));
  } catch (error) {
    if (error instanceof Left) return error.context;
    throw error;
  }
}

/** Thrown to leave Excel.run with its context. */
class Left extends Error {
  constructor(readonly context: Excel.RequestContext) {
    super("left");
  }
}
