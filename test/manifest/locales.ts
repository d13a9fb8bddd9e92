import type { Element } from "@xmldom/xmldom";
import { elements, named, type Finding } from "./finding";

/**
 * Every text that users see stands in every language, once; addresses and pictures are the same for all. So is the namespace
 * of functions: translated, a formula that was written in one language would not be found in the other.
 */
export function checkLocales(root: Element, locales: readonly string[]): readonly Finding[] {
  const standard = named(root, "DefaultLocale")[0]?.textContent?.trim() ?? "";
  const namespaces = named(root, "Namespace").map((namespace) => namespace.getAttribute("resid") ?? "");
  const texts = Array.from(root.getElementsByTagName("*")).filter(
    (element) =>
      element.localName === "String" || (element.parentNode === root && ["DisplayName", "Description"].includes(element.localName ?? "")),
  );
  return texts.flatMap((text) => {
    const at = text.localName === "String" ? `Resources/${text.getAttribute("id") ?? ""}` : `OfficeApp/${text.localName ?? ""}`;
    const given = elements(text).map((override) => override.getAttribute("Locale") ?? "");
    if (namespaces.includes(text.getAttribute("id") ?? ""))
      return given.length === 0 ? [] : [{ at, says: "remove its overrides: formulas need one namespace in every language" }];
    return [
      ...locales
        .filter((locale) => locale !== standard && !given.includes(locale))
        .map((locale) => ({ at, says: `add an Override for ${locale}` })),
      ...given
        .filter((locale, position) => given.indexOf(locale) !== position)
        .map((locale) => ({ at, says: `keep one Override for ${locale}` })),
      ...given.filter((locale) => locale === standard).map(() => ({ at, says: `remove the Override for ${standard}: it is the default` })),
    ];
  });
}
