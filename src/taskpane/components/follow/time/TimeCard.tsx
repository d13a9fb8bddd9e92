import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { timeTasks } from "../../../tasks/time";
import { usePane } from "../../shared/usePane";
import { useCard } from "../../shared/useCard";
import { Select } from "../../shared/fields";

const SHEETS = Object.keys(timeTasks) as (keyof typeof timeTasks)[];

/** Sheets of people's own time: whose, and which. */
export function TimeCard() {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const words = texts.pane.time;
  const [chosen, setChosen] = useState("");
  const { supervisor, people } = session.plan.type === "Ready" ? session.plan.summary : { supervisor: "", people: [] };
  const who = people.some(({ id }) => id === chosen) ? chosen : "";
  const waits = session.work.type !== "Idle" || session.plan.type !== "Ready";
  return (
    <section className={card.card} aria-label={words.label}>
      <h2 className={card.heading}>{words.label}</h2>
      <p className={card.small}>{words.hint}</p>
      <Field label={words.who} size="small">
        <Select size="small" data-testid="who" value={who} disabled={waits} onChange={(_event, { value }) => setChosen(value)}>
          <option value="">{words.own(supervisor)}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        {SHEETS.map((sheet) => (
          <Button key={sheet} data-testid={sheet} disabledFocusable={waits} onClick={() => void actions.run(sheet, who)}>
            {words.sheets[sheet]}
          </Button>
        ))}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  buttons: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    "& > button": { minWidth: 0 },
  },
});
