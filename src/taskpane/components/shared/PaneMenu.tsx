import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import { Fragment, useLayoutEffect, useRef, useState, type FocusEvent, type JSX, type KeyboardEvent } from "react";

interface Choice {
  readonly key: string;
  readonly label: string;
  /** Several can be chosen, so the menu stays open. */
  readonly checked?: boolean;
  readonly choose: () => void;
}

interface Props {
  readonly testId: string;
  /** What the button says. */
  readonly label: string;
  /** What screen readers call the button, where it is more. */
  readonly name?: string;
  readonly tip?: string;
  readonly icon?: JSX.Element;
  readonly size?: "small" | "medium";
  readonly waits: boolean;
  /** With a line between them. */
  readonly groups: readonly (readonly Choice[])[];
}

/** A button with a menu below it, or above where there is more room. Arrows, Home, End and first letters lead through it, Esc out of it. */
export function PaneMenu({ testId, label, name, tip, icon, size = "medium", waits, groups }: Props) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (!isOpen || root.current === null || menu.current === null) return;
    const { left, top, bottom } = root.current.getBoundingClientRect();
    const { offsetWidth, offsetHeight, style } = menu.current;
    if (bottom + offsetHeight > window.innerHeight && top > offsetHeight) [style.top, style.bottom] = ["auto", "100%"];
    if (left + offsetWidth > window.innerWidth) style.right = "0";
    choicesOf(menu.current)[0]?.focus();
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    root.current?.querySelector("button")?.focus();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === "Escape" || event.key === "Tab") close();
    const choices = choicesOf(event.currentTarget);
    const to = whereTo(event.key, choices, choices.indexOf(event.target as HTMLElement));
    to?.focus();
    if (to !== undefined || event.key === "Escape") event.preventDefault();
  };
  const left = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    <div ref={root} className={styles.root} onBlur={left}>
      <Button
        data-testid={testId}
        className={styles.button}
        size={size}
        {...(icon !== undefined && { icon })}
        title={tip}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        disabledFocusable={waits}
        // Safari gives the focus only to buttons that say that they take it.
        tabIndex={0}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={({ key }) => key === "ArrowDown" && !waits && setOpen(true)}
      >
        <span className={styles.label}>{label}</span>
        <ChevronDownRegular className={styles.chevron} />
      </Button>
      {isOpen && (
        <div ref={menu} role="menu" aria-label={name ?? label} tabIndex={-1} className={styles.menu} onKeyDown={pressed}>
          {groups.map((choices, position) => (
            <Fragment key={choices[0]?.key}>
              {position > 0 && <div role="separator" className={styles.line} />}
              {choices.map(({ key, label: said, checked, choose }) => (
                <button
                  key={key}
                  type="button"
                  role={checked === undefined ? "menuitem" : "menuitemcheckbox"}
                  aria-checked={checked}
                  tabIndex={-1}
                  className={mergeClasses(styles.choice, checked === true && styles.checked)}
                  onClick={() => {
                    if (checked === undefined) close();
                    choose();
                  }}
                >
                  {said}
                </button>
              ))}
            </Fragment>
          ))}
        </div>
      )}
    </div>
  );
}

function choicesOf(menu: Element): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>("[role^=menuitem]")];
}

/** The choice that a key leads to, if it leads anywhere. */
function whereTo(key: string, choices: readonly HTMLElement[], at: number): HTMLElement | undefined {
  if (key === "Home") return choices[0];
  if (key === "End") return choices.at(-1);
  if (key === "ArrowDown") return choices[(at + 1) % choices.length];
  if (key === "ArrowUp") return choices.at(at - 1);
  const next = [...choices.slice(at + 1), ...choices.slice(0, at + 1)];
  return key === " " ? undefined : next.find(({ textContent }) => textContent.toLowerCase().startsWith(key.toLowerCase()));
}

const useStyles = makeStyles({
  root: { position: "relative", display: "grid", minWidth: 0 },
  button: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
  label: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis" },
  chevron: { flexShrink: 0, marginLeft: tokens.spacingHorizontalXS },
  menu: {
    position: "absolute",
    top: "100%",
    zIndex: 1,
    boxSizing: "border-box",
    width: "max-content",
    minWidth: "138px",
    maxWidth: "300px",
    maxHeight: "60vh",
    overflowY: "auto",
    padding: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    outlineStyle: "none",
  },
  line: { height: tokens.strokeWidthThin, margin: tokens.spacingVerticalXS, backgroundColor: tokens.colorNeutralStroke2 },
  choice: {
    display: "block",
    width: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground2Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    '&[role="menuitemcheckbox"]': { paddingLeft: tokens.spacingHorizontalXXL },
  },
  checked: { "::before": { content: '"✓"', position: "absolute", marginLeft: "-1.2em" } },
});
