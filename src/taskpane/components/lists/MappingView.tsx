import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ListShown } from "../../../commands/lists/readSource";
import { LIST_TEXTS } from "../../../i18n/listTexts";
import { KINDS, left, NAMES, type Column, type Field as ListField, type FigureField } from "../../../lists/field";
import type { ListRead } from "../../../lists/listRead";
import { columnName } from "../../../sheet/place/address";
import { useCard } from "../shared/useCard";
import { usePane } from "../shared/usePane";
import { Input, Select } from "../shared/fields";

interface Props {
  readonly list: ListShown;
  readonly columns: readonly Column[];
  readonly sums: ListRead["sums"];
  onChoose(column: number, field: ListField): void;
}

/** Each column with what it was taken for, to be changed. */
export function MappingView({ list, columns, sums, onChoose }: Props) {
  const card = useCard();
  const styles = useStyles();
  const words = LIST_TEXTS[usePane().texts.forms.language];
  return (
    <section aria-label={words.page.mapping} className={styles.mapping} data-testid="listMapping">
      <h3 className={card.heading}>{words.page.mapping}</h3>
      <ul className={card.list}>
        {columns
          .filter(({ heading }) => heading !== "")
          .map((one) => (
            <li key={one.column} className={styles.column}>
              <MappedColumn
                column={one}
                name={columnName(list.grid.origin.column + one.column)}
                sum={sums.find(({ column }) => column === one.column)}
                onChoose={(field) => onChoose(one.column, field)}
              />
            </li>
          ))}
      </ul>
    </section>
  );
}

interface OneProps {
  readonly column: Column;
  readonly name: string;
  readonly sum: ListRead["sums"][number] | undefined;
  onChoose(field: ListField): void;
}

function MappedColumn({ column: { heading, field }, name, sum, onChoose }: OneProps) {
  const card = useCard();
  const styles = useStyles();
  const words = LIST_TEXTS[usePane().texts.forms.language];
  const [isOpen, open] = useState(false);
  const choose = (value: string): void => {
    const type = NAMES.find((each) => each === value);
    const kind = KINDS.find((each) => each === value);
    onChoose(type ? { type } : kind ? { ...figureOf(field), kind } : left("chosen"));
  };
  return (
    <>
      <Field label={`${name} ${heading}`} size="small">
        <Select size="small" value={valueOf(field)} onChange={(_, { value }) => choose(value)}>
          {NAMES.map((type) => (
            <option key={type} value={type}>
              {words.names[type]}
            </option>
          ))}
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.page.figure(words.kinds[kind])}
            </option>
          ))}
          <option value="left">{words.page.notTaken}</option>
        </Select>
      </Field>
      {field.type === "left" && <span className={card.small}>{words.left[field.why]}</span>}
      {field.type === "figure" && (
        <>
          <span className={card.small}>
            {words.field(field)}
            {sum && ` · ${words.page.sum(sum.cells, sum.sum)}`}
          </span>
          <Button size="small" appearance="subtle" className={styles.more} aria-expanded={isOpen} onClick={() => open(!isOpen)}>
            {words.page.details}
          </Button>
          {isOpen && <FigureFields field={field} onChoose={onChoose} />}
        </>
      )}
    </>
  );
}

function FigureFields({ field, onChoose }: { readonly field: FigureField; onChoose(field: ListField): void }) {
  const styles = useStyles();
  const words = LIST_TEXTS[usePane().texts.forms.language];
  const nameIn = (text: string): string | null => (text.trim() === "" ? null : text);
  return (
    <div className={styles.details}>
      <Field label={words.names.product} size="small">
        <Input size="small" value={field.product ?? ""} onChange={(_, { value }) => onChoose({ ...field, product: nameIn(value) })} />
      </Field>
      <Field label={words.names.metric} size="small">
        <Input size="small" value={field.metric ?? ""} onChange={(_, { value }) => onChoose({ ...field, metric: nameIn(value) })} />
      </Field>
      <Field label={words.page.unit} size="small">
        <Select size="small" value={String(field.zeros)} onChange={(_, { value }) => onChoose({ ...field, zeros: Number(value) })}>
          <option value="0">{words.page.ones}</option>
          {Object.entries(words.scales).map(([zeros, name]) => (
            <option key={zeros} value={zeros}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

function valueOf(field: ListField): string {
  return field.type === "figure" ? field.kind : field.type;
}

function figureOf(field: ListField): FigureField {
  return field.type === "figure" ? field : { type: "figure", kind: "lastYear", product: null, metric: null, months: null, zeros: 0 };
}

const useStyles = makeStyles({
  mapping: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  column: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    minWidth: 0,
    "& select": { minWidth: 0 },
  },
  more: { alignSelf: "flex-start" },
  details: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(110px, 1fr))",
    gap: tokens.spacingHorizontalS,
    "& input, & select": { minWidth: 0, width: "100%" },
  },
});
