import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { numberIn } from "../../../../plan/typed/number";

interface Props {
  readonly names: readonly string[];
  readonly numbers: readonly number[];
  readonly labelOf: (name: string) => string;
  readonly id: string;
  readonly onChange: (numbers: readonly number[]) => void;
}

/** A number for each of some names, as somebody types it; what is no number yet stays in its box. */
export function OwnNumbers({ names, numbers, labelOf, id, onChange }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  // What was typed, as long as it is what is chosen.
  const textAt = (at: number): string => {
    const text = typed[at];
    return text !== undefined && Object.is(numberIn(text) ?? NaN, numbers[at]) ? text : String(numbers[at] ?? "");
  };
  return (
    <div className={styles.boxes} data-testid={id}>
      {names.map((name, at) => (
        <Field key={at} label={name} size="small" className={styles.box}>
          <Input
            size="small"
            className={styles.input}
            aria-label={labelOf(name)}
            inputMode="decimal"
            value={textAt(at)}
            data-testid={`${id}-${at}`}
            onChange={(_, { value }) => {
              setTyped({ ...typed, [at]: value });
              onChange(numbers.map((number, other) => (other === at ? (numberIn(value) ?? NaN) : number)));
            }}
          />
        </Field>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  boxes: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(84px, 1fr))",
    gap: tokens.spacingHorizontalS,
    maxHeight: "30vh",
    overflowY: "auto",
  },
  box: { minWidth: 0, overflowWrap: "anywhere" },
  input: { minWidth: 0, "& > input": { minWidth: 0, width: "100%" } },
});
