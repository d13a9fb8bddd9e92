import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { yearTexts } from "../../../../i18n/yearTexts";
import type { YearState } from "../../../../commands/year/yearState";
import type { AllTexts } from "../../../../i18n/allTexts";
import { ABSORBERS, REMAINDERS, REVISION_REASONS, SHAPES, WHEN_OVER } from "../../../../plan/inputs/change";
import type { ChangeType } from "../../../../plan/file/concepts/changes";
import { groupedText } from "../../../../plan/typed/units";
import { usePane } from "../../shared/usePane";
import type { ChangeValues, FieldName, ListField, TextField } from "./changeForm";
import { Checkbox, Input, Select } from "../../shared/fields";

interface Props {
  readonly type: ChangeType;
  readonly field: FieldName;
  readonly values: ChangeValues;
  readonly state: YearState;
  readonly fault: string | null;
  readonly onText: (field: TextField, text: string) => void;
  readonly onList: (field: ListField, names: readonly string[]) => void;
}

/** One field of a change, with what can be chosen, a hint, and what is wrong with it. */
export function ChangeField({ type, field, values, state, fault, onText, onList }: Props) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = yearTexts[texts.forms.language].fields;
  const label = type === "shift" && field === "month" ? words.monthOf : words[field];
  const hint =
    field === "share"
      ? words.shareHint
      : field === "ramp"
        ? words.rampHint
        : field === "firstDay"
          ? words.firstDayHint
          : field === "total"
            ? words.now(totalNow(type, values, state))
            : null;
  const validation = fault === null ? {} : ({ validationState: "error", validationMessage: fault } as const);
  if (field === "successors" || field === "clients") {
    const names =
      field === "clients" ? state.clients.map(({ name }) => name) : state.managers.filter((name) => name !== values.text.manager);
    const chosen = values.lists[field];
    return (
      <Field label={label} {...validation}>
        <div role="group" aria-label={label} className={styles.list} data-testid={`field-${field}`}>
          {names.map((name) => (
            <Checkbox
              key={name}
              label={name}
              checked={chosen.includes(name)}
              onChange={(_event, { checked }) => onList(field, checked === true ? [...chosen, name] : chosen.filter((one) => one !== name))}
            />
          ))}
        </div>
      </Field>
    );
  }
  const value = values.text[field];
  const options = optionsOf(type, field, values, state, texts);
  return (
    <Field label={label} hint={hint} {...validation}>
      {options === null ? (
        <Input
          data-testid={`field-${field}`}
          type={field === "date" || field === "firstDay" ? "date" : "text"}
          inputMode={field === "total" ? "decimal" : "text"}
          value={value}
          onChange={(_event, data) => onText(field, data.value)}
        />
      ) : (
        <Select data-testid={`field-${field}`} value={value} onChange={(_event, data) => onText(field, data.value)}>
          {options.map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

type Options = readonly (readonly [value: string, text: string])[];

/** Null: typed freely. */
function optionsOf(type: ChangeType, field: TextField, { text }: ChangeValues, state: YearState, texts: AllTexts): Options | null {
  const { all, year, choose } = yearTexts[texts.forms.language].fields;
  const { choices } = texts.forms.changes;
  const plain = (names: readonly string[]): Options => names.map((name) => [name, name]);
  const labelled = (keys: readonly string[], labels: Readonly<Record<string, string>>): Options =>
    keys.map((key) => [key, labels[key] ?? key]);
  const isScope = type === "revise" || type === "shift";
  const empty: readonly [string, string] = ["", isScope ? all : choose];
  const months = (from: number, to: number): Options => state.months.slice(from, to).map((month, at) => [String(from + at + 1), month]);
  switch (field) {
    case "reason":
      return [["", choose], ...labelled(REVISION_REASONS, choices.reason)];
    case "metric":
      return plain(state.metrics.map(({ name }) => name));
    case "product":
      return [empty, ...plain(state.products)];
    case "manager":
      return [empty, ...plain(state.managers)];
    case "client":
      return [
        empty,
        ...plain(state.clients.filter(({ manager }) => text.manager === "" || manager === text.manager).map(({ name }) => name)),
      ];
    case "to":
      return [["", choose], ...plain(state.managers)];
    case "who":
      return [
        ["placeholder", yearTexts[texts.forms.language].byPlaceholder],
        ["successors", yearTexts[texts.forms.language].bySuccessors],
      ];
    case "month":
      return [...(type === "shift" ? ([["", year]] as const) : []), ...months(state.closed, 12)];
    case "closed":
      return months(Math.max(state.closed - 1, 0), 11);
    case "absorbedBy":
      return labelled(ABSORBERS, choices.absorbedBy);
    case "remainders":
      return labelled(REMAINDERS, choices.remainders);
    case "whenOver":
      return labelled(WHEN_OVER, choices.whenOver);
    case "shape":
      return labelled(SHAPES, choices.shape);
    default:
      return null;
  }
}

/** What the amount that is to be changed is now. */
function totalNow(type: ChangeType, { text }: ChangeValues, { amounts, metrics }: YearState): string {
  const unit = metrics.find(({ name }) => name === text.metric)?.unit ?? { size: 1, decimals: 0 };
  const month = type === "shift" && text.month !== "" ? Number(text.month) - 1 : null;
  const isOf = (given: string, own: string | null): boolean => given === "" || given === own;
  let units = 0;
  for (const one of amounts) {
    if (
      one.metric !== text.metric ||
      !isOf(text.product, one.product) ||
      !isOf(text.manager, one.manager) ||
      !isOf(text.client, one.client)
    )
      continue;
    units += month === null ? one.months.reduce((sum, more) => sum + more, 0) : (one.months[month] ?? 0);
  }
  return groupedText(units, unit);
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "160px",
    overflowY: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});
