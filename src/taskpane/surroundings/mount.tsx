import { FluentProvider, type Theme } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { watchTheme } from "./theme";

/** Shows something in the page, in the colours of its surroundings; `officeIsDark` is undefined where Office does not say. */
export function mount(page: HTMLElement, officeIsDark: boolean | undefined, content: ReactNode): void {
  createRoot(page).render(<Themed officeIsDark={officeIsDark}>{content}</Themed>);
}

function Themed({ officeIsDark, children }: { readonly officeIsDark: boolean | undefined; readonly children: ReactNode }) {
  const [theme, setTheme] = useState<Theme | null>(null);
  useEffect(() => watchTheme(officeIsDark, setTheme), [officeIsDark]);
  // Nothing is shown in colours that would change at once.
  return theme === null ? null : <FluentProvider theme={theme}>{children}</FluentProvider>;
}
