import { Field, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { yearTexts } from "../../../../i18n/yearTexts";
import type { BeforeAfter, ChangePreview } from "../../../../commands/year/previewChange";
import { usePane } from "../../shared/usePane";
import { useCard } from "../../shared/useCard";
import { useFigures } from "./useFigures";
import { Select } from "../../shared/fields";

/** What a change does: everybody's year before and after, and month by month for whoever is chosen. */
export function PreviewView({ preview }: { readonly preview: ChangePreview }) {
  const card = useCard();
  const styles = useStyles();
  const { texts } = usePane();
  const words = yearTexts[texts.forms.language];
  const changed = preview.metrics.filter(({ people }) =>
    people.some(({ year, months }) => [year, ...months].some(({ difference }) => difference !== "")),
  );
  const [position, setPosition] = useState(0);
  const [who, setWho] = useState(0);
  const metric = changed[position] ?? changed[0];
  if (metric === undefined) return <p className={card.text}>{words.nobody}</p>;
  const person = metric.people[who] ?? metric.people[0];
  const nameOf = (manager: string | null): string => manager ?? words.team;
  const [team] = metric.people;
  const stays = team?.months.every(({ difference }) => difference === "") ?? true;
  return (
    <section className={styles.preview} aria-label={words.result} data-testid="preview">
      {changed.length > 1 && (
        <Field label={words.fields.metric}>
          <Select data-testid="previewMetric" value={String(position)} onChange={(_event, { value }) => setPosition(Number(value))}>
            {changed.map((one, at) => (
              <option key={one.metric} value={at}>
                {one.metric}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <p className={card.small} data-testid="teamStays">
        {stays ? words.teamStays : words.teamChanges}
      </p>
      <Table
        label={words.byManager(metric.metric)}
        first={words.columns.who}
        rows={metric.people.map(({ manager, year }) => [nameOf(manager), year])}
      />
      <Field label={words.who}>
        <Select data-testid="previewWho" value={String(who)} onChange={(_event, { value }) => setWho(Number(value))}>
          {metric.people.map(({ manager }, at) => (
            <option key={at} value={at}>
              {nameOf(manager)}
            </option>
          ))}
        </Select>
      </Field>
      {person && (
        <Table
          label={words.byMonth(metric.metric, nameOf(person.manager))}
          first={words.columns.month}
          rows={[...person.months.map((one) => [one.month, one] as const), [words.columns.year, person.year]]}
        />
      )}
    </section>
  );
}

function Table({
  label,
  first,
  rows,
}: {
  readonly label: string;
  readonly first: string;
  readonly rows: readonly (readonly [string, BeforeAfter])[];
}) {
  const figures = useFigures();
  const { before, after, difference } = yearTexts[usePane().texts.forms.language].columns;
  return (
    <div className={figures.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={figures.table}>
        <caption className={figures.caption}>{label}</caption>
        <thead>
          <tr>
            {[first, before, after, difference].map((heading, at) => (
              <th key={heading} scope="col" className={mergeClasses(figures.head, at > 0 && figures.number)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, one], row) => (
            <tr key={row} className={one.difference === "" ? figures.same : figures.changed}>
              <th scope="row" className={figures.name}>
                {name}
              </th>
              <td className={figures.number}>{one.before}</td>
              <td className={figures.number}>{one.after}</td>
              <td className={figures.number}>{one.difference}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
});
