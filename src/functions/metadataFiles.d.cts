/** The texts of functions.json and functions-zh-CN.json, by file name. */
export function metadataFiles(): Readonly<Record<"functions.json" | "functions-zh-CN.json", string>>;
