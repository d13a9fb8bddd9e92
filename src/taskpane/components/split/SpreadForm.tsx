import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { CursorClickRegular } from "@fluentui/react-icons";
import { useCallback, useEffect, useState, type Dispatch, type FormEvent, type SetStateAction } from "react";
import type { SpreadWish } from "../../../commands/cells/previewSpread";
import { METHOD_NAMES, spreadMethod } from "../../../plan/spreading/methods/methods";
import type { SpreadField } from "../../../plan/spreading/request/request";
import { usePane } from "../shared/usePane";
import { useCard } from "../shared/useCard";
import { Input, Select } from "../shared/fields";

interface Props {
  readonly wish: SpreadWish;
  readonly setWish: Dispatch<SetStateAction<SpreadWish>>;
}

/** How the selected cells are to be filled: a method, what it needs, and the cells that stay. */
export function SpreadForm({ wish, setWish }: Props) {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const words = texts.spread;
  const method = spreadMethod(wish.method);
  const waits = session.work.type !== "Idle";
  const year = session.plan.type === "Ready" ? session.plan.summary.year : null;
  const month = wish.month === "" && year !== null ? `${year}-01` : wish.month;
  const set = (change: Partial<SpreadWish>): void => setWish({ ...wish, ...change });
  const text = (field: SpreadField, value = wish[field]) => (
    <Field key={field} label={words.fields[field]} size="small">
      <Input
        size="small"
        className={styles.box}
        data-testid={`spread-${field}`}
        value={value}
        onChange={(_event, { value: typed }) => set({ [field]: typed })}
      />
    </Field>
  );
  const range = (field: "held" | "reference") => (
    <Field key={field} label={words.fields[field]} size="small">
      <div className={styles.range}>
        <Input
          size="small"
          className={styles.grows}
          data-testid={`spread-${field}`}
          value={wish[field]}
          onChange={(_event, { value }) => set({ [field]: value })}
        />
        <Button
          size="small"
          icon={<CursorClickRegular />}
          aria-label={words.take(words.fields[field])}
          title={words.take(words.fields[field])}
          disabledFocusable={waits}
          onClick={() => void take(field)}
        />
      </div>
    </Field>
  );
  const take = async (field: "held" | "reference"): Promise<void> => {
    const found = await actions.run("address");
    if (found?.type === "Done") setWish((now) => ({ ...now, [field]: found.value }));
  };
  const [selected, setSelected] = useState("");
  // Excel does not tell of every selection; whoever turns to the form wants to know what it would fill.
  const look = useCallback(
    () => actions.run("selection").then((found) => found !== null && setSelected(found.type === "Done" ? found.value : "")),
    [actions],
  );
  useEffect(() => {
    void look();
  }, [look]);
  const preview = (event: FormEvent): void => {
    event.preventDefault();
    if (!waits) void actions.run("spread", { ...wish, month });
  };
  return (
    <form
      className={card.card}
      aria-label={texts.pane.cells.spread}
      onSubmit={preview}
      onMouseEnter={() => void look()}
      onFocus={() => void look()}
    >
      <p className={card.small}>{words.hint}</p>
      {selected !== "" && (
        <p className={card.text} data-testid="spread-selected">
          {words.selected(selected)}
        </p>
      )}
      <Field label={words.method} size="small">
        <Select
          size="small"
          data-testid="spread-method"
          value={wish.method}
          onChange={(_event, { value }) => set({ method: METHOD_NAMES.find((one) => one === value) ?? wish.method })}
        >
          {METHOD_NAMES.map((name) => (
            <option key={name} value={name}>
              {words.methods[name]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        {method.needs.map((field) => (field === "month" ? text("month", month) : text(field)))}
        {text("unit")}
      </div>
      {method.takesReference && range("reference")}
      {!method.ofWhatStands && (
        <Field label={words.action} size="small">
          <Select
            size="small"
            data-testid="spread-action"
            value={wish.action}
            onChange={(_event, { value }) => set({ action: ACTIONS.find((one) => one === value) ?? wish.action })}
          >
            {ACTIONS.map((action) => (
              <option key={action} value={action}>
                {method.needs.includes("total") ? words.actions[action] : words.valueActions[action]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.blank} size="small">
        <Select
          size="small"
          data-testid="spread-blanks"
          value={wish.blanks}
          onChange={(_event, { value }) => set({ blanks: BLANKS.find((one) => one === value) ?? wish.blanks })}
        >
          {BLANKS.map((blanks) => (
            <option key={blanks} value={blanks}>
              {words.blanks[blanks]}
            </option>
          ))}
        </Select>
      </Field>
      {range("held")}
      <Button type="submit" data-testid="spread-preview" disabledFocusable={waits}>
        {words.show}
      </Button>
    </form>
  );
}

const ACTIONS = ["replace", "add", "subtract"] as const;
const BLANKS = ["average", "skip"] as const;

const useStyles = makeStyles({
  // A box is as wide as its text by itself, which is more than half of a narrow pane.
  box: { minWidth: 0, "& > input": { minWidth: 0, width: "100%" } },
  pair: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  range: { display: "flex", gap: tokens.spacingHorizontalXS },
  grows: { flexGrow: 1, minWidth: 0, "& > input": { minWidth: 0, width: "100%" } },
});
