import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { today } from "../../../../commands/outcome/today";
import type { FindingRow } from "../../../../forms/findings/findingRows";
import { saidIn, type FollowUpSaid } from "../../../../forms/findings/followUpCells";
import { choiceWords } from "../../../../forms/lists/tables";
import { FOLLOW_UP_HEADINGS } from "../../../../forms/lists/words/followUpHeadings";
import { findingsTexts } from "../../../../i18n/findingsTexts";
import { problemText } from "../../../../i18n/problemText";
import { FOLLOW_UP_HOWS, FOLLOW_UP_OUTCOMES } from "../../../../plan/inputs/followUp";
import { dateIn } from "../../../../plan/typed/date";
import { wrongKind } from "../../../../plan/typed/wrongKind";
import { useCard } from "../../shared/useCard";
import { usePane } from "../../shared/usePane";
import { Checkbox, Input, Select, Textarea } from "../../shared/fields";

interface Props {
  readonly row: FindingRow;
  readonly on: string;
  readonly by: string;
  readonly onSaved: () => void;
}

/** What the manager says himself, and what the supervisor did and found; it stands beside the finding on its sheet afterwards. */
export function FollowUpForm({ row, on, by, onSaved }: Props) {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const { language } = texts.forms;
  const words = findingsTexts[language];
  const headings = FOLLOW_UP_HEADINGS[language];
  const [own, set] = useState<FollowUpSaid>(() => (row.followUp === null ? { ...saidIn(null), date: today(), by } : saidIn(row.followUp)));
  const say = (more: Partial<FollowUpSaid>): void => set({ ...own, ...more });
  const day = own.date === "" ? "" : dateIn(own.date);
  const dateFault = day === null ? problemText(texts.problems, wrongKind("date", own.date)) : null;
  const save = async (): Promise<void> => {
    const outcome = await actions.run("checkReports", { on, by, said: new Map([[row.id, { ...own, date: day ?? "" }]]) });
    if (outcome?.type === "Done") onSaved();
  };
  const choice = <Value extends string>(name: "how" | "outcome", values: readonly Value[], labels: Readonly<Record<string, string>>) => (
    <Field label={headings[name]} size="small">
      <Select
        size="small"
        className={styles.select}
        data-testid={`follow-${name}`}
        value={own[name] ?? ""}
        onChange={(_event, { value }) => say({ [name]: values.find((one) => one === value) ?? null })}
      >
        <option value="">{words.notSaid}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {labels[value]}
          </option>
        ))}
      </Select>
    </Field>
  );
  const text = (name: "answer" | "note") => (
    <Field label={headings[name]} size="small">
      <Textarea size="small" data-testid={`follow-${name}`} value={own[name]} onChange={(_event, { value }) => say({ [name]: value })} />
    </Field>
  );
  const line = (name: "date" | "by", fault: string | null = null) => (
    <Field label={headings[name]} size="small" {...(fault !== null && { validationState: "error" as const, validationMessage: fault })}>
      <Input
        size="small"
        className={styles.input}
        data-testid={`follow-${name}`}
        value={own[name]}
        onChange={(_event, { value }) => say({ [name]: value })}
      />
    </Field>
  );
  return (
    <div className={styles.form} data-testid="followUpForm">
      {text("answer")}
      <div className={styles.pair}>
        {choice("how", FOLLOW_UP_HOWS, choiceWords("how")[language])}
        {choice("outcome", FOLLOW_UP_OUTCOMES, choiceWords("findingOutcome")[language])}
        {line("date", dateFault)}
        {line("by")}
      </div>
      {text("note")}
      <Checkbox
        data-testid="follow-st"
        label={words.setSt}
        checked={own.st}
        onChange={(_event, { checked }) => say({ st: checked === true })}
      />
      {row.st && <p className={card.small}>{words.stProposed}</p>}
      <Button
        appearance="primary"
        className={styles.save}
        data-testid="follow-save"
        disabledFocusable={session.work.type !== "Idle" || day === null}
        onClick={() => void save()}
      >
        {words.save}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  pair: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, "& > input": { minWidth: 0 } },
  select: { minWidth: 0, "& > select": { minWidth: 0 } },
  save: { alignSelf: "flex-start" },
});
