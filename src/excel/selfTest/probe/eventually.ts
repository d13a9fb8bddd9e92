const PAUSE = 250;

/** Asks again and again, a quarter of a second apart, until the answer is good or that was often enough; the last answer. */
export async function eventually<T>(ask: () => Promise<T>, isGood: (answer: T) => boolean, times = 20): Promise<T> {
  const answer = await ask();
  if (isGood(answer) || times <= 1) return answer;
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  return eventually(ask, isGood, times - 1);
}
