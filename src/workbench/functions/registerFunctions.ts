/** Puts the add-in's functions into a workbook without a page, as Excel does when it starts the add-in. */
import { associate } from "../../functions/associate";
import { metadata } from "../../functions/metadata";
import { byLanguage } from "../../i18n/languages";
import type { Language } from "../../plan/inputs/inputs";
import type { Engine } from "../engine/engine";
import type { Quirks } from "../host/quirks";
import { functionRuntime } from "./functionRuntime";

/** The manifest's namespace. */
const NAMESPACE = "TARGET";

export function registerFunctions(engine: Engine, language: Language = "en", quirks: Partial<Quirks> = {}): void {
  associate(functionRuntime(engine, NAMESPACE, byLanguage(metadata), quirks), () => language);
}
