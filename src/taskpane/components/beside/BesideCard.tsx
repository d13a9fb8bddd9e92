import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import { besideTexts } from "../../../i18n/besideTexts";
import { useCard } from "../shared/useCard";
import { useFocusedHeading } from "../shared/useFocusedHeading";
import { usePane } from "../shared/usePane";

interface CardProps {
  readonly title: string;
  /** What the heading stands above: when it becomes another, the heading has the focus. null: it leaves the focus where it is. */
  readonly page: unknown;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** The frame of all three. Esc closes it. */
export function BesideCard({ title, page, children, onClose }: CardProps) {
  const card = useCard();
  const styles = useStyles();
  const heading = useFocusedHeading(page);
  const closes = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section className={mergeClasses(card.card, styles.beside)} aria-labelledby="beside" data-testid="beside" onKeyDown={closes}>
      <h2 id="beside" className={card.heading} {...heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Closes it, and leaves the focus where it was opened from. */
export function useClose(): () => void {
  const { actions } = usePane();
  return () => {
    actions.showBeside(null);
    document.querySelector<HTMLElement>("[data-testid=help]")?.focus();
  };
}

/** The button at the end of a card. */
export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <Button size="small" className={styles.close} data-testid="closeBeside" onClick={onClose}>
      {besideTexts[texts.forms.language].help.close}
    </Button>
  );
}

const useStyles = makeStyles({
  beside: { borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorNeutralStrokeAccessible}` },
  close: { alignSelf: "flex-start" },
});
