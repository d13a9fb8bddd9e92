import { Button, Field, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowResetRegular, ArrowSyncRegular, BeakerRegular } from "@fluentui/react-icons";
import { problemText } from "../../../i18n/problemText";
import { boxFault, chosenIn, type Lab } from "../../session/lab";
import { usePane } from "../shared/usePane";
import { useCard } from "../shared/useCard";
import { LabResult } from "./LabResult";
import { Input, Select } from "../shared/fields";

/** 得分试算: change a weight, a completion or a factor of a manager's card and see what it would earn. Nothing is written unless asked. */
export function ScoreLab() {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const { lab: words } = texts.pane.score;
  const waits = session.work.type !== "Idle";
  return (
    <section className={card.card} aria-label={words.label} data-testid="lab">
      <div className={styles.head}>
        <h2 className={card.heading}>{words.label}</h2>
        <Button
          data-testid="openLab"
          size="small"
          appearance={session.lab === null ? "secondary" : "subtle"}
          icon={session.lab === null ? <BeakerRegular /> : <ArrowSyncRegular />}
          disabledFocusable={waits}
          onClick={() => void actions.run("openLab")}
        >
          {session.lab === null ? words.open : words.again}
        </Button>
      </div>
      <p className={card.small}>{words.intro}</p>
      {session.lab !== null && <OpenLab lab={session.lab} waits={waits} />}
    </section>
  );
}

function OpenLab({ lab, waits }: { readonly lab: Lab; readonly waits: boolean }) {
  const styles = useStyles();
  const { texts, actions } = usePane();
  const { lab: words } = texts.pane.score;
  const { of, card, isChanged } = chosenIn(lab);
  const names = of.goals.map(({ name }, goal) => name || words.unnamed(goal + 1));
  return (
    <>
      <Field label={words.manager}>
        <Select
          data-testid="labManager"
          value={of.managerId}
          onChange={(_event, { value }) => actions.editLab({ type: "Manager", id: value })}
        >
          {lab.cards.map(({ managerId, manager }) => (
            <option key={managerId} value={managerId}>
              {manager}
            </option>
          ))}
        </Select>
      </Field>
      <LabResult card={card} scale={lab.scale} goals={names} />
      <LabGoals lab={lab} names={names} />
      <div className={styles.buttons}>
        <Button
          data-testid="resetLab"
          icon={<ArrowResetRegular />}
          disabledFocusable={waits || !isChanged}
          onClick={() => actions.editLab({ type: "Reset" })}
        >
          {words.reset}
        </Button>
        <Button data-testid="writeLab" disabledFocusable={waits || !isChanged} onClick={() => void actions.run("writeLab", lab)}>
          {words.write}
        </Button>
      </div>
    </>
  );
}

/** A line per goal with its two boxes, then the two factors. */
function LabGoals({ lab, names }: { readonly lab: Lab; readonly names: readonly string[] }) {
  const styles = useStyles();
  const card = useCard();
  const { texts, actions } = usePane();
  const { lab: words } = texts.pane.score;
  const { draft } = chosenIn(lab);
  return (
    <div className={styles.goals}>
      <div className={mergeClasses(styles.line, card.small)} aria-hidden="true">
        <span />
        <span>{words.weight}</span>
        <span>{words.completion}</span>
      </div>
      {names.map((name, goal) => (
        <div key={goal} className={styles.line}>
          <span className={styles.name}>{name}</span>
          {(["weights", "completions"] as const).map((part) => (
            <Box
              key={part}
              label={part === "weights" ? words.weightOf(name) : words.completionOf(name)}
              id={`lab-${part}-${goal}`}
              text={draft[part][goal] ?? ""}
              onChange={(text) => actions.editLab({ type: "Goal", part, goal, text })}
            />
          ))}
        </div>
      ))}
      {(["difficulty", "effort"] as const).map((factor) => (
        <div key={factor} className={styles.line}>
          <span className={styles.factor}>{words[factor]}</span>
          <Box
            label={words[factor]}
            id={`lab-${factor}`}
            text={draft[factor]}
            onChange={(text) => actions.editLab({ type: "Factor", factor, text })}
          />
        </div>
      ))}
    </div>
  );
}

interface BoxProps {
  readonly label: string;
  readonly id: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** What is no number counts as empty, and is told below the box. */
function Box({ label, id, text, onChange }: BoxProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const fault = boxFault(text);
  return (
    <Field {...(fault !== null && { validationState: "error", validationMessage: problemText(texts.problems, fault) })}>
      <Input
        className={styles.box}

        size="small"
        inputMode="decimal"
        aria-label={label}
        data-testid={id}
        value={text}
        onChange={(_event, { value }) => onChange(value)}
      />
    </Field>
  );
}

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  goals: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 72px 84px",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    "& > span:not(:first-child)": { textAlign: "right" },
  },
  name: { overflowWrap: "anywhere" },
  factor: { gridColumn: "1 / 3", fontWeight: tokens.fontWeightSemibold },
  box: { width: "100%", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  buttons: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1.2fr)",
    gap: tokens.spacingHorizontalS,
    "& > button": { minWidth: 0 },
  },
});
