/**
 * Stands in the build for the package by which Fluent mirrors every style for scripts that are written from right to left: none of the
 * pane's languages is, so each style is its own mirror image, and Fluent keeps nothing of it a second time.
 */

export function convertProperty<Value>(key: string, value: Value): { readonly key: string; readonly value: Value } {
  return { key, value };
}

export function convert<Style>(style: Style): Style {
  return style;
}
