import { functionHelp } from "../i18n/functionHelp";
import type { Language } from "../plan/inputs/inputs";
import { catalogue } from "./catalogue";
import type { CustomFunction, Result } from "./customFunction";

/**
 * What Excel reads about the functions (functions.json): names, parameters, help texts.
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 */
export interface Metadata {
  /** Errors in a range reach the function, which passes them on or names their cell. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: Result;
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  /**
   * Any: as numbers, Excel would refuse text without saying where. Even so Excel for Windows takes an empty cell for 0, Excel on the web
   * for null (https://github.com/OfficeDev/office-js/issues/4702), so functions are tried with both.
   */
  readonly type: "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
}

/** The files of the build. English is for every language that has none of its own. */
export const METADATA_FILES: Readonly<Record<Language, string>> = { en: "functions.json", "zh-CN": "functions-zh-CN.json" };

/** Names are the same in every language, so that a formula written in one works in the other. */
export function metadata(language: Language): Metadata {
  const help: Readonly<Record<string, { readonly description: string; readonly parameters: Readonly<Record<string, string>> }>> =
    functionHelp[language];
  return { allowErrorForDataTypeAny: true, functions: catalogue.map((each) => describe(each, help)) };
}

function describe(
  { id, parameters, result }: CustomFunction,
  help: Readonly<Record<string, { readonly description: string; readonly parameters: Readonly<Record<string, string>> }>>,
): FunctionMetadata {
  return {
    id,
    name: id,
    description: help[id]?.description ?? "",
    parameters: Object.entries(parameters).map(([name, { dimensionality, optional }]) => ({
      name,
      description: help[id]?.parameters[name] ?? "",
      type: "any",
      dimensionality,
      ...(optional && { optional }),
    })),
    result,
  };
}
