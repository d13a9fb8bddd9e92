/** The functions in the pane's page: known to Excel at once, read when the first is wanted, for what the pane shows needs none of them. */
import { languageOf } from "../i18n/languages";
import { noHostTexts } from "../i18n/noHostTexts";
import type { FunctionRuntime } from "./associate";
import { FUNCTION_IDS } from "./ids";

type Call = (...args: unknown[]) => unknown;

/**
 * Tells Excel of all functions; where it has none of add-ins, `runtime` is undefined and there is nothing to do. A cell that asks before
 * they are read waits for them; where they cannot be read it is #N/A with the reason, until it is calculated again.
 *
 * @param locale Office's display language, such as "zh-CN"
 * @returns reads them, for when nothing else is to be done
 */
export function functionsOnDemand(runtime: FunctionRuntime | undefined, locale: () => string): () => Promise<void> {
  if (runtime === undefined) return async () => undefined;
  const calls = new Map<string, Call>();
  const language = () => languageOf(locale());
  const read = async (): Promise<void> => {
    const { associate } = await import("./associate");
    if (calls.size === 0) associate({ Error: runtime.Error, associate: (id, call) => void calls.set(id, call) }, language);
  };
  const waited = async (id: string, args: unknown[]): Promise<unknown> => {
    await read().catch(() => {
      throw new runtime.Error("#N/A", noHostTexts(language()).unread.text);
    });
    return calls.get(id)?.(...args);
  };
  for (const id of FUNCTION_IDS) runtime.associate(id, (...args) => calls.get(id)?.(...args) ?? waited(id, args));
  return read;
}
