/**
 * A page in jsdom whose styles are found quickly. Whoever asks for a role or clicks asks for styles, and jsdom then tries every rule of the
 * page on the element: more selectors, with those of Fluent, than are remembered in compiled form, so each was compiled again and again.
 * Here only those are tried whose last part could be the element, by its class and its tag; the rest could match nothing anyway.
 */
const { createRequire } = require("node:module");
const { dirname, join } = require("node:path");

const fromJest = createRequire(require.resolve("jest-environment-jsdom"));
const selectors = require(join(dirname(fromJest.resolve("jsdom")), "jsdom/living/helpers/selectors.js"));
const { matchesDontThrow } = selectors;
if (typeof matchesDontThrow !== "function") throw new Error("this jsdom finds styles in another way: see whether it still needs help");

// Before jsdom itself is loaded, which keeps the function.
selectors.matchesDontThrow = (element, selector) => couldMatch(element, selector) && matchesDontThrow(element, selector);

/** What the element has to have, for each of the selectors that have been asked for; null: it has to be tried. */
const wanted = new Map();

function couldMatch(element, selector) {
  if (!wanted.has(selector)) wanted.set(selector, lastParts(selector));
  const parts = wanted.get(selector);
  return parts === null || parts.some((part) => isMet(part, element));
}

function isMet({ tag, classes }, element) {
  return (tag === null || tag === element._localName.toLowerCase()) && classes.every((name) => element.classList.contains(name));
}

/** Tag and classes of the last part of `a, b > .c`; null where there is more to it than a comparison of names can tell. */
function lastParts(selector) {
  if (typeof selector !== "string" || /[()[\]\\"'|&]/.test(selector)) return null;
  return selector.split(",").map((each) => {
    const last = each
      .trim()
      .split(/[\s>+~]+/)
      .at(-1);
    const [names] = last.split(":");
    const [tag, ...classes] = names.split("#")[0].split(".");
    return { tag: tag === "" || tag === "*" ? null : tag.toLowerCase(), classes };
  });
}

module.exports = require("jest-environment-jsdom").TestEnvironment;
