import { Button, Field, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Outcome } from "../../../../commands/outcome/outcome";
import type { ManagerStage } from "../../../../commands/year/yearState";
import { problemText } from "../../../../i18n/problemText";
import { stagesTexts } from "../../../../i18n/stagesTexts";
import { STAGES, type Stage } from "../../../../plan/inputs/stage";
import { nextStage } from "../../../../plan/stage/step";
import { dateIn } from "../../../../plan/typed/date";
import { plain } from "../../../../plan/typed/plain";
import { wrongKind } from "../../../../plan/typed/wrongKind";
import { today } from "../../../../commands/outcome/today";
import { usePane } from "../../shared/usePane";
import { useCard } from "../../shared/useCard";
import { StageRefusals } from "./StageRefusals";
import { Checkbox, Input, Select } from "../../shared/fields";

interface Props {
  readonly stages: readonly ManagerStage[];
  /** Signs by default. */
  readonly signs: string;
}

/** Whose plans go on, to which stage, by whom and when; what stands against it is told below, and stays to be corrected. */
export function StagesForm({ stages, signs }: Props) {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const words = stagesTexts[texts.forms.language];
  const labels = texts.forms.stages.stages;
  const [ids, setIds] = useState<readonly string[]>([]);
  const [wanted, setWanted] = useState<Stage | null>(null);
  const [by, setBy] = useState(signs);
  const [date, setDate] = useState(today);
  const [note, setNote] = useState("");
  const [gapAccepted, acceptGap] = useState(false);
  const [refusal, setRefusal] = useState<Outcome<unknown> | null>(null);
  const chosen = stages.filter(({ manager }) => ids.includes(manager));
  const stage = wanted ?? usual(chosen.length > 0 ? chosen : stages);
  const hasGap = stage === "agreed" && chosen.some(({ open }) => open.length > 0);
  const isBack = chosen.some((one) => STAGES.indexOf(one.stage) > STAGES.indexOf(stage));
  const dateFault = plain(date) === "" || dateIn(date) !== null ? null : problemText(texts.problems, wrongKind("date", date));
  const isSound = [by, date, ...(isBack ? [note] : [])].every((text) => plain(text) !== "") && dateFault === null;
  const choose = (next: readonly string[]): void => {
    setIds(next);
    setRefusal(null);
  };
  const record = async (): Promise<void> => {
    const managers = chosen.map(({ manager }) => manager);
    const outcome = await actions.run("stages", { managers, stage, by, date, note, gapAccepted: hasGap && gapAccepted });
    if (outcome === null) return;
    setRefusal(outcome.type === "Problems" ? outcome : null);
    if (outcome.type !== "Done") return;
    setIds([]);
    setWanted(null);
    setNote("");
    acceptGap(false);
  };
  return (
    <div className={styles.form} data-testid="stagesForm">
      {stages.length > 1 && (
        <Checkbox
          data-testid="stage-all"
          label={words.all}
          checked={chosen.length === 0 ? false : chosen.length === stages.length ? true : "mixed"}
          onChange={(_event, { checked }) => choose(checked === true ? stages.map(({ manager }) => manager) : [])}
        />
      )}
      <ul className={mergeClasses(card.list, styles.people)}>
        {stages.map(({ manager, name, stage: standing, date: since, by: whom, note: noted, open }) => (
          <li key={manager}>
            <Checkbox
              data-testid={`stage-${manager}`}
              checked={ids.includes(manager)}
              onChange={(_event, { checked }) => choose(checked === true ? [...ids, manager] : ids.filter((id) => id !== manager))}
              label={
                <>
                  <span className={styles.name}>{name}</span>
                  <span className={styles.line}>{words.stamp([labels[standing], since, whom, noted].filter((part) => part !== ""))}</span>
                  {open.length > 0 && <span className={styles.line}>{words.open(open)}</span>}
                </>
              }
            />
          </li>
        ))}
      </ul>
      <Field label={words.to} size="small" hint={words.hints[stage]}>
        <Select
          size="small"
          data-testid="stage-to"
          value={stage}
          onChange={(_event, { value }) => {
            setWanted(STAGES.find((one) => one === value) ?? null);
            setRefusal(null);
          }}
        >
          {STAGES.map((one) => (
            <option key={one} value={one}>
              {labels[one]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        <Field label={words.by} size="small" required>
          <Input size="small" className={styles.input} data-testid="stage-by" value={by} onChange={(_event, { value }) => setBy(value)} />
        </Field>
        <Field
          label={words.date}
          size="small"
          required
          {...(dateFault !== null && { validationState: "error" as const, validationMessage: dateFault })}
        >
          <Input
            size="small"
            className={styles.input}
            data-testid="stage-date"
            value={date}
            onChange={(_event, { value }) => setDate(value)}
          />
        </Field>
      </div>
      <Field label={isBack ? words.reason : words.note} size="small" required={isBack}>
        <Input
          size="small"
          className={styles.input}
          data-testid="stage-note"
          value={note}
          onChange={(_event, { value }) => setNote(value)}
        />
      </Field>
      {hasGap && (
        <Checkbox
          data-testid="stage-gap"
          label={words.gapAccepted}
          checked={gapAccepted}
          onChange={(_event, { checked }) => acceptGap(checked === true)}
        />
      )}
      <StageRefusals outcome={refusal} names={chosen.map(({ name }) => name)} />
      <Button
        appearance="primary"
        data-testid="stage-record"
        className={styles.record}
        disabledFocusable={session.work.type !== "Idle" || chosen.length === 0 || !isSound}
        onClick={() => void record()}
      >
        {words.record(chosen.length)}
      </Button>
    </div>
  );
}

/** Where the plan goes next that is furthest behind; of those that are chosen, or of all. */
function usual(plans: readonly ManagerStage[]): Stage {
  const lowest = STAGES.find((stage) => plans.some((one) => one.stage === stage)) ?? "draft";
  return nextStage(lowest) ?? lowest;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  people: { gap: 0, maxHeight: "320px", overflowY: "auto" },
  name: { display: "block", overflowWrap: "anywhere" },
  line: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  pair: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, "& > input": { minWidth: 0 } },
  record: { alignSelf: "flex-start" },
});
