import { Field, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { yearTexts } from "../../../../i18n/yearTexts";
import type { CatchUpPlan } from "../../../../commands/year/compareCatchUp";
import { usePane } from "../../shared/usePane";
import { useCard } from "../../shared/useCard";
import { useFigures } from "./useFigures";
import { Select } from "../../shared/fields";

/** 迎头赶上: the rest of somebody's year in three shapes side by side, beside his best month so far. */
export function CatchUpView({ plans }: { readonly plans: readonly CatchUpPlan[] }) {
  const card = useCard();
  const styles = useStyles();
  const figures = useFigures();
  const { texts } = usePane();
  const words = yearTexts[texts.forms.language];
  const { shape: labels } = texts.forms.changes.choices;
  const [position, setPosition] = useState(0);
  const people = plans[0]?.people ?? [];
  const person = people[position] ?? people[0];
  if (person === undefined) return null;
  return (
    <section className={styles.view} aria-label={words.catchUp} data-testid="catchUp">
      <h3 className={card.heading}>{words.catchUp}</h3>
      <Field label={words.who}>
        <Select data-testid="catchUpWho" value={String(position)} onChange={(_event, { value }) => setPosition(Number(value))}>
          {people.map(({ manager, metric }, at) => (
            <option key={at} value={at}>
              {`${manager} · ${metric}`}
            </option>
          ))}
        </Select>
      </Field>
      <p className={card.small}>{words.best(person.best)}</p>
      <div className={figures.scroll} tabIndex={0} role="region" aria-label={words.catchUp}>
        <table className={figures.table}>
          <thead>
            <tr>
              <th scope="col" className={figures.head}>
                {words.columns.month}
              </th>
              {plans.map(({ shape }) => (
                <th key={shape} scope="col" className={mergeClasses(figures.head, figures.number)}>
                  {labels[shape]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {person.months.map(({ month }, row) => (
              <tr key={month}>
                <th scope="row" className={figures.name}>
                  {month}
                </th>
                {plans.map(({ shape, people: own }) => {
                  const cell = own[position]?.months[row];
                  return (
                    <td key={shape} className={mergeClasses(figures.number, cell?.isBeyond === true && figures.beyond)}>
                      {cell?.amount}
                      {cell?.isBeyond === true && <span className={card.heard}>{words.beyond}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
});
