import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { DataBarVerticalRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { MONTHS } from "../../../../plan/calendar/months";
import type { Session } from "../../../session/session";
import { usePane } from "../../shared/usePane";
import { FocusedButton } from "../../shared/FocusedButton";
import { PaneMenu } from "../../shared/PaneMenu";
import type { PlaceProps } from "../../shared/placeProps";
import { useCard } from "../../shared/useCard";
import { Select, Textarea } from "../../shared/fields";

/** Monthly plans to hand out: for which month, for whom; and the dashboard. */
export function MonthlyCard({ nextStep, step }: PlaceProps) {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const words = texts.monthly.pane;
  const [chosenMonth, setMonth] = useState<number | null>(null);
  const month = chosenMonth ?? nextMonth(session.year);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const waits = session.work.type !== "Idle";
  const { months, people } = session.plan.type === "Ready" ? session.plan.summary : { months: [], people: [] };
  const isReady = months.length > 0;
  const asked = people.filter(({ id }) => chosen.includes(id));
  const names = asked.map(({ name }) => name);
  const one = asked.length === 1 ? (asked[0] ?? null) : null;
  const addressed = names.length === 0 ? words.everybody : names.join(", ");
  const [typed, setThanks] = useState<string | null>(null);
  const thanks = typed ?? (session.year.type === "Ready" ? session.year.state.praise : "");
  const request = { month, managers: names.length === 0 ? null : chosen };
  return (
    <section className={card.card} aria-label={words.label}>
      <h2 className={card.heading}>{words.label}</h2>
      <p className={card.small}>{words.hint}</p>
      <div className={styles.fields}>
        <Field label={words.month} size="small">
          <Select
            size="small"
            data-testid="month"
            value={String(month)}
            disabled={!isReady}
            onChange={(_event, { value }) => setMonth(Number(value))}
          >
            {months.map((name, at) => (
              <option key={name} value={String(at + 1)}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.managers} size="small">
          {() => (
            <PaneMenu
              testId="managers"
              size="small"
              label={addressed}
              name={`${words.managers}: ${addressed}`}
              waits={!isReady}
              groups={[
                people.map(({ id, name }) => {
                  const checked = chosen.includes(id);
                  return {
                    key: id,
                    label: name,
                    checked,
                    choose: () => setChosen(checked ? chosen.filter((one) => one !== id) : [...chosen, id]),
                  };
                }),
              ]}
            />
          )}
        </Field>
      </div>
      <div className={styles.buttons}>
        <FocusedButton
          ref={nextStep}
          data-testid="monthly"
          {...(step === null && { appearance: "primary" })}
          disabledFocusable={waits || !isReady}
          onClick={() => void actions.run("monthly", request)}
        >
          {words.make}
        </FocusedButton>
        <Button
          data-testid="dashboard"
          icon={<DataBarVerticalRegular />}
          disabledFocusable={waits || !isReady}
          onClick={() => void actions.run("dashboard")}
        >
          {words.dashboard}
        </Button>
      </div>
      <Field label={words.thanks} hint={words.thanksHint} size="small">
        <Textarea size="small" data-testid="thanks" value={thanks} disabled={!isReady} onChange={(_event, { value }) => setThanks(value)} />
      </Field>
      <Button
        data-testid="handOut"
        disabledFocusable={waits || !isReady}
        onClick={() => void actions.run("handOut", { ...request, thanks: thanks.trim() })}
      >
        {words.handOut}
      </Button>
      <Button
        data-testid="managerSheets"
        disabledFocusable={waits || !isReady || one === null}
        onClick={() => one !== null && void actions.run("managerSheets", { month, manager: one.id, thanks: thanks.trim() })}
      >
        {words.sheetsOf(one?.name ?? null)}
      </Button>
      <p className={card.small}>{words.sheetsHint}</p>
    </section>
  );
}

/** The month after the last one that was reported, 1–12. */
function nextMonth(year: Session["year"]): number {
  const last = year.type === "Ready" ? Math.max(year.state.closed, ...year.state.reported) : 0;
  return Math.min(last + 1, MONTHS);
}

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1.6fr)", gap: tokens.spacingHorizontalS },
  buttons: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
});
