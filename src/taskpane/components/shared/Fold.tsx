import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
import { useCard } from "./useCard";

interface Props {
  readonly title: string;
  readonly testId: string;
  readonly children: ReactNode;
}

/** What is seldom needed, folded until somebody asks for it. */
export function Fold({ title, testId, children }: Props) {
  const card = useCard();
  const styles = useStyles();
  const [isOpen, open] = useState(false);
  const inside = useId();
  return (
    <section className={card.card} aria-label={title}>
      <Button
        appearance="transparent"
        className={styles.fold}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        {...(isOpen && { "aria-controls": inside })}
        data-testid={testId}
        onClick={() => open(!isOpen)}
      >
        {title}
      </Button>
      {isOpen && (
        <div id={inside} className={styles.inside}>
          {children}
        </div>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  fold: { justifyContent: "flex-start", padding: `0 ${tokens.spacingHorizontalXS} 0 0`, minWidth: 0, textAlign: "left" },
  inside: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
});
