import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular, TableSimpleRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { today } from "../../../../commands/outcome/today";
import { FINDINGS } from "../../../../forms/findings/form";
import { FINDING_TEXTS, ruleTitle } from "../../../../forms/findings/texts";
import { findingsTexts } from "../../../../i18n/findingsTexts";
import { problemText } from "../../../../i18n/problemText";
import { RULE_NUMBERS } from "../../../../plan/inputs/checking";
import { dateIn } from "../../../../plan/typed/date";
import { wrongKind } from "../../../../plan/typed/wrongKind";
import { Fold } from "../../shared/Fold";
import { useCard } from "../../shared/useCard";
import { usePane } from "../../shared/usePane";
import { FindingsList } from "./FindingsList";
import { RulesForm } from "./RulesForm";
import { Input } from "../../shared/fields";

/** Checking the reports, as of a day: what is asked about, by which rules, and what became of it. */
export function FindingsCard() {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const words = findingsTexts[texts.forms.language];
  const said = FINDING_TEXTS[texts.forms.language];
  const signs = session.plan.type === "Ready" ? session.plan.summary.signs : "";
  const [on, setOn] = useState<string>(today);
  const [named, setBy] = useState<string | null>(null);
  const by = named ?? signs;
  const day = dateIn(on);
  const waits = session.work.type !== "Idle" || session.plan.type !== "Ready";
  const { checked } = session;
  const dateFault = day !== null ? null : problemText(texts.problems, wrongKind("date", on));
  const check = (isTold?: true): void => {
    if (day !== null) void actions.run("checkReports", { on: day, by, ...(isTold && { isTold }) });
  };
  return (
    <>
      <section className={card.card} aria-label={words.title} data-testid="findingsCard">
        <h2 className={card.heading}>{words.title}</h2>
        <p className={card.small}>{words.hint}</p>
        <div className={styles.pair}>
          <Field
            label={words.on}
            size="small"
            {...(dateFault !== null && { validationState: "error" as const, validationMessage: dateFault })}
          >
            <Input size="small" className={styles.input} data-testid="checkOn" value={on} onChange={(_event, { value }) => setOn(value)} />
          </Field>
          <Field label={words.by} size="small">
            <Input size="small" className={styles.input} data-testid="checkBy" value={by} onChange={(_event, { value }) => setBy(value)} />
          </Field>
        </div>
        <div className={styles.buttons}>
          <Button data-testid="checkReports" icon={<SearchRegular />} disabledFocusable={waits || day === null} onClick={() => check()}>
            {checked?.type === "Checked" ? words.again : words.check}
          </Button>
          {checked?.type === "Checked" && (
            <Button
              data-testid="findingsSheet"
              icon={<TableSimpleRegular />}
              disabledFocusable={waits}
              onClick={() => void actions.run("goTo", { sheet: FINDINGS.keyOf(), address: "A1" })}
            >
              {words.openSheet}
            </Button>
          )}
        </div>
        {checked?.type === "NotTold" && (
          <div className={styles.told} role="group" aria-label={words.told.title} data-testid="notTold">
            <h3 className={card.heading}>{words.told.title}</h3>
            <p className={card.text}>{words.told.text}</p>
            <Button
              appearance="primary"
              className={styles.start}
              data-testid="told"
              disabledFocusable={waits || day === null}
              onClick={() => check(true)}
            >
              {words.told.confirm}
            </Button>
          </div>
        )}
        {checked?.type === "Checked" && (
          <div role="status" data-testid="checkedHead">
            <p className={card.text}>{checked.head}</p>
            {checked.trialUntil !== "" && (
              <>
                <p className={card.text}>{words.trial(checked.trialUntil)}</p>
                <ul className={card.list} data-testid="trialCounts">
                  {RULE_NUMBERS.filter((rule) => (checked.counts[rule] ?? 0) > 0).map((rule) => (
                    <li key={rule}>{`${ruleTitle(said, rule)}: ${checked.counts[rule]}`}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
        )}
        {checked?.type === "Checked" && checked.trialUntil === "" && <FindingsList checked={checked} by={by} />}
      </section>
      <Fold title={words.settings.title} testId="rulesOpen">
        <RulesForm />
      </Fold>
    </>
  );
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  pair: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, "& > input": { minWidth: 0 } },
  told: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  start: { alignSelf: "flex-start" },
});
