import { Button, Link, makeStyles, mergeClasses, tokens, type LinkProps } from "@fluentui/react-components";
import { useEffect, useRef, type ComponentType, type Ref, type RefAttributes } from "react";
import type { Opening } from "../../../commands/opening/opening";
import { openingTexts } from "../../../i18n/openingTexts";
import { BeingWritten } from "./BeingWritten";
import { usePane } from "../shared/usePane";
import { underlinedInContrast, useCard } from "../shared/useCard";

type Told = Exclude<Opening, { readonly type: "Current" }>;

/** A workbook that this version did not write, or whose last writing broke off: what it is, and what can be done. */
export function OpeningView({ found }: { readonly found: Told }) {
  const card = useCard();
  const { session, texts, actions } = usePane();
  const { later, unfinished } = openingTexts[texts.forms.language];
  const waits = session.work.type !== "Idle";
  switch (found.type) {
    case "Earlier":
      return <EarlierOrAside sheets={found.sheets} />;
    case "Later":
      return (
        <section className={card.card} data-testid="openingLater">
          <h2 className={card.heading}>{later.title}</h2>
          <p className={card.text}>{later.explain}</p>
        </section>
      );
    case "BeingWritten":
      return <BeingWritten found={found} />;
    case "Unfinished": {
      const { language } = texts.forms;
      const sheets = found.sheets.join(language === "en" ? ", " : "、");
      const since =
        found.since === null ? null : new Date(found.since).toLocaleString(language, { dateStyle: "medium", timeStyle: "short" });
      return (
        <section className={card.card} data-testid="openingUnfinished">
          <h2 className={card.heading}>{unfinished.title}</h2>
          <p className={card.text}>{unfinished[EXPLAINED[found.remedy]](sheets, since)}</p>
          {found.remedy !== "finish" ? (
            (found.remedy === "either" ? (["putBack", "keep"] as const) : (["keep"] as const)).map((how) => (
              <Choice
                key={how}
                id={how}
                text={unfinished[how]}
                tip={unfinished[`${how}Tip`]}
                press={() => void actions.run("finish", how)}
                isFirst={how === "putBack"}
              />
            ))
          ) : (
            <Button appearance="primary" data-testid="finish" disabledFocusable={waits} onClick={() => void actions.run("generate")}>
              {unfinished.finish}
            </Button>
          )}
        </section>
      );
    }
  }
}

const EXPLAINED = { either: "choose", keep: "damaged", finish: "explain" } as const;

interface EarlierProps {
  readonly sheets: Extract<Opening, { readonly type: "Earlier" }>["sheets"];
}

/** What was pressed is gone once the one takes the other's place: the focus goes there, and to nothing that does anything by accident. */
function EarlierOrAside({ sheets }: EarlierProps) {
  const { aside } = usePane().session.opening;
  const heading = useRef<HTMLHeadingElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const was = useRef(aside);
  useEffect(() => {
    if (was.current !== aside) (aside ? ask : heading).current?.focus();
    was.current = aside;
  }, [aside]);
  return aside ? <Aside ask={ask} /> : <Earlier sheets={sheets} heading={heading} />;
}

function Earlier({ sheets, heading }: EarlierProps & { readonly heading: Ref<HTMLHeadingElement> }) {
  const card = useCard();
  const styles = useStyles();
  const { texts, actions } = usePane();
  const { earlier, formerTab } = openingTexts[texts.forms.language];
  const sum = (of: "former" | "unsure"): number => sheets.reduce((all, sheet) => all + sheet[of], 0);
  const [former, unsure] = [sum("former"), sum("unsure")];
  const isCopyFirst = unsure >= MANY_UNSURE && unsure > former;
  const told = [
    ...(former > 0 ? [earlier.changed(former)] : []),
    ...(isCopyFirst ? [earlier.copyFirst(unsure)] : unsure > 0 ? [earlier.unclear(unsure)] : []),
  ];
  const choices = [
    { id: "adopt", tip: earlier.adoptTip, press: () => void actions.run("moveUp", "adopt") },
    { id: "copy", tip: earlier.copyTip(formerTab(sheets[0]?.name ?? "")), press: () => void actions.run("moveUp", "copy") },
    { id: "later", tip: earlier.laterTip, press: () => actions.askOpening(true) },
  ] as const;
  return (
    <section className={card.card} data-testid="openingEarlier">
      <h2 ref={heading} tabIndex={-1} className={card.heading}>
        {earlier.title}
      </h2>
      <p className={card.text}>{earlier.explain}</p>
      {told.map((text) => (
        <p key={text} className={card.text}>
          {text}
        </p>
      ))}
      <ul className={mergeClasses(card.list, styles.sheets)} aria-label={earlier.sheets}>
        {sheets.map(({ key, name, ...counts }) => (
          <li key={key} className={styles.sheet}>
            <Link as="button" className={styles.name} onClick={() => void actions.run("goTo", { sheet: key, address: "A1" })}>
              {name}
            </Link>
            <span className={mergeClasses(card.small, styles.counts)}>
              {COUNTS.flatMap((of) => (of === "same" || counts[of] > 0 ? [earlier[of](counts[of])] : [])).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {choices.map(({ id, tip, press }) => (
        <Choice key={id} id={id} text={earlier[id]} tip={tip} press={press} isFirst={id === (isCopyFirst ? "copy" : "adopt")} />
      ))}
    </section>
  );
}

const COUNTS = ["same", "differing", "former", "unsure", "own"] as const;

/** So many wishes nobody can look through. */
const MANY_UNSURE = 20;

interface ChoiceProps {
  readonly id: "adopt" | "copy" | "later" | "putBack" | "keep";
  readonly text: string;
  readonly tip: string;
  readonly press: () => void;
  /** What is recommended. */
  readonly isFirst: boolean;
}

function Choice({ id, text, tip, press, isFirst }: ChoiceProps) {
  const card = useCard();
  const styles = useStyles();
  const { session } = usePane();
  return (
    <div className={styles.choice}>
      <Button
        data-testid={`opening-${id}`}
        appearance={isFirst ? "primary" : "secondary"}
        aria-describedby={`opening-${id}-tip`}
        disabledFocusable={session.work.type !== "Idle"}
        onClick={press}
      >
        {text}
      </Button>
      <p id={`opening-${id}-tip`} className={card.small}>
        {tip}
      </p>
    </div>
  );
}

/** Put aside for now: one line, and the way back. */
function Aside({ ask }: { readonly ask: Ref<HTMLButtonElement> }) {
  const card = useCard();
  const styles = useStyles();
  const { texts, actions } = usePane();
  const { earlier } = openingTexts[texts.forms.language];
  return (
    <section className={mergeClasses(card.card, styles.aside)} data-testid="openingAside">
      <span className={card.small}>{earlier.aside}</span>
      <FocusedLink as="button" ref={ask} className={styles.name} onClick={() => actions.askOpening(false)}>
        {earlier.ask}
      </FocusedLink>
    </section>
  );
}

/** As `FocusedButton`. */
const FocusedLink = Link as ComponentType<LinkProps & RefAttributes<HTMLButtonElement>>;

const useStyles = makeStyles({
  sheets: { gap: 0 },
  sheet: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { ...underlinedInContrast, textAlign: "left", overflowWrap: "anywhere" },
  counts: { fontVariantNumeric: "tabular-nums" },
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  aside: { flexDirection: "row", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between" },
});
