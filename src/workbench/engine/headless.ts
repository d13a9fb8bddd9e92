/**
 * The engine without a window: for the command line and for tests.
 */
import { createEngine, type Engine } from "./engine";
import { keepLists, moveFormats } from "./movingRules";
import { registerPlugins } from "./univer/plugins";
import { FUniver, LocaleType, LogLevel, Univer } from "./univer/univer";

/** An engine with one empty sheet, `Sheet1`. */
export function openHeadless(): Engine {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.ERROR });
  registerPlugins(univer);
  const engine = createEngine(univer, FUniver.newAPI(univer));
  moveFormats(engine);
  keepLists(engine);
  return engine;
}
