import { useEffect, useRef, type RefCallback } from "react";

/** What makes an element such a heading. */
export interface FocusedHeading {
  readonly ref: RefCallback<HTMLElement>;
  readonly tabIndex: -1;
}

/** A heading that has the focus whenever another page stands below it, so that no key can press what nobody has seen. */
export function useFocusedHeading(page: unknown): FocusedHeading {
  const heading = useRef<HTMLElement>(null);
  useEffect(() => heading.current?.focus(), [page]);
  return {
    ref: (element) => {
      heading.current = element;
    },
    tabIndex: -1,
  };
}
