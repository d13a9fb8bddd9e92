/**
 * Stands in the build for the module of Fluent that lists its six hundred custom properties, which all are spelt alike: what is written out
 * there is said in a line here. Only layers (`zIndex…`) are spelt otherwise; nothing uses them.
 */
export const tokens: Readonly<Record<string, string>> = new Proxy({}, { get: (_, name) => `var(--${String(name)})` });
