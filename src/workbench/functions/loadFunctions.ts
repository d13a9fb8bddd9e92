/**
 * Brings the add-in's functions into the page's spreadsheet by the way that Excel takes: the manifest names a script and
 * metadata; the script finds `CustomFunctions` and associates its functions.
 */
import type { Metadata } from "../../functions/metadata";
import { byLanguage } from "../../i18n/languages";
import { LANGUAGES, type Language } from "../../plan/inputs/inputs";
import type { Engine } from "../engine/engine";
import { functionRuntime } from "./functionRuntime";

/** What the manifest says about functions; `metadata` by the language of Excel. */
export interface FunctionFiles {
  readonly script: string;
  readonly namespace: string;
  readonly metadata: Readonly<Record<Language, string>>;
}

/** Ready when every function can be typed into a cell. `language` is asked for each message. */
export async function loadFunctions(engine: Engine, files: FunctionFiles, language: () => Language): Promise<void> {
  const read = new Map(await Promise.all(LANGUAGES.map(async (each) => [each, await readMetadata(files.metadata[each])] as const)));
  const metadata = byLanguage((each) => read.get(each) as Metadata);
  const context = {
    get displayLanguage() {
      return language();
    },
  };
  Object.assign(window, { CustomFunctions: functionRuntime(engine, files.namespace, metadata), Office: { context } });
  await new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = files.script;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}

async function readMetadata(address: string): Promise<Metadata> {
  return (await (await fetch(address)).json()) as Metadata;
}
