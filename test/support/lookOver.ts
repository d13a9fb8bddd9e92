/**
 * What is wrong with the look of a page, told from inside of it: `frame.evaluate(lookOver)`. It must stand for itself, without imports.
 * Told are what sticks out of the window, what is cut, what lies over something else, and what the keyboard does not reach.
 */
export function lookOver(): readonly string[] {
  const { documentElement: page, body } = document;
  const found = new Set<string>();
  if (page.scrollWidth > page.clientWidth) found.add(`the page is ${page.scrollWidth} px wide, the window ${page.clientWidth}`);
  const name = (element: Element): string =>
    element.getAttribute("data-testid") ?? `${element.tagName} ${element.textContent.slice(0, 30)}`;
  const parents = (element: Element): readonly Element[] =>
    element.parentElement ? [element, ...parents(element.parentElement)] : [element];
  const isShown = (element: Element): boolean =>
    element.getClientRects().length > 0 &&
    parents(element).every((each) => getComputedStyle(each).visibility !== "hidden" && getComputedStyle(each).opacity !== "0");
  const scrolls = (element: Element): boolean =>
    parents(element).some((each) => each !== body && each !== page && /auto|scroll/.test(getComputedStyle(each).overflow));
  const isAbove = (element: Element): boolean =>
    parents(element).some((each) => /sticky|fixed/.test(getComputedStyle(each).position) || each.hasAttribute("data-portal-node"));

  const lines: [element: Element, line: DOMRect][] = [];
  for (const element of body.querySelectorAll("*")) {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    if (own.length === 0 || element.closest("[aria-hidden=true], select, [role=status]") || !isShown(element)) continue;
    const { overflowX, textOverflow } = getComputedStyle(element);
    if (element.scrollWidth > element.clientWidth + 1 && overflowX === "hidden" && textOverflow !== "ellipsis")
      found.add(`cut: ${name(element)}`);
    if (scrolls(element)) continue;
    for (const text of own) {
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const line of range.getClientRects()) {
        if (line.right > page.clientWidth + 1) found.add(`sticks out of the window: ${name(element)}`);
        if (!isAbove(element)) lines.push([element, line]);
      }
    }
  }
  for (const [at, [one, a]] of lines.entries())
    for (const [other, b] of lines.slice(at + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 3 && down > 5 && !one.contains(other) && !other.contains(one))
        found.add(`over each other: ${name(one)}, ${name(other)}`);
    }

  const ownKeys = ["tab", "menuitem", "menuitemcheckbox", "menuitemradio", "option", "radio"];
  for (const element of body.querySelectorAll<HTMLElement>("button, a[href], input, select, textarea, [role=button], [role=switch]"))
    if (isShown(element) && element.tabIndex < 0 && !element.closest(":disabled") && !ownKeys.includes(element.getAttribute("role") ?? ""))
      found.add(`not reached by keyboard: ${name(element)}`);
  return [...found];
}
