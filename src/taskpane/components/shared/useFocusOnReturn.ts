import { useEffect, useRef, type RefObject } from "react";

/** A button that has the focus again when whoever pressed it comes back from the page that it opened. */
export function useFocusOnReturn(isAway: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasAway = useRef(false);
  useEffect(() => {
    if (wasAway.current && !isAway) button.current?.focus();
    wasAway.current = isAway;
  }, [isAway]);
  return button;
}
