import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useCallback, useEffect, useRef, useState } from "react";
import { numberIn } from "../../../../plan/typed/number";
import { Input } from "../../shared/fields";

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
  const latest = useRef({ numbers, onChange });
  useEffect(() => {
    latest.current = { numbers, onChange };
  });
  const type = useCallback((at: number, typed: number) => {
    const { numbers: now, onChange: tell } = latest.current;
    tell(now.map((number, other) => (other === at ? typed : number)));
  }, []);
  return (
    <div className={styles.boxes} data-testid={id}>
      {names.map((name, at) => (
        <Box key={at} at={at} name={name} label={labelOf(name)} id={`${id}-${at}`} number={numbers[at] ?? NaN} type={type} />
      ))}
    </div>
  );
}

interface BoxProps {
  readonly at: number;
  readonly name: string;
  readonly label: string;
  readonly id: string;
  readonly number: number;
  readonly type: (at: number, typed: number) => void;
}

/** A hundred of them are on the page while one is typed into. */
const Box = memo(function Box({ at, name, label, id, number, type }: BoxProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  // What was typed, as long as it is what is chosen.
  const isTyped = typed !== null && Object.is(numberIn(typed) ?? NaN, number);
  return (
    <Field label={name} size="small" className={styles.box}>
      <Input
        size="small"
        className={styles.input}
        aria-label={label}
        inputMode="decimal"
        value={isTyped ? typed : Number.isNaN(number) ? "" : String(number)}
        data-testid={id}
        onChange={(_, { value }) => {
          setTyped(value);
          type(at, numberIn(value) ?? NaN);
        }}
      />
    </Field>
  );
});

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
