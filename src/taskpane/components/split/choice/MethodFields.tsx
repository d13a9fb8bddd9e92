import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { splitChoiceTexts } from "../../../../i18n/splitChoiceTexts";
import { weightsTexts } from "../../../../i18n/weightsTexts";
import type { SplitRead } from "../../../../commands/plan/readSplit";
import { faultOf, USUAL_UNITS, weightsOf, type SplitChoice, type SplitPart } from "../../../../plan/choice/splitChoice";
import { knowsLastYear, lastYearOf } from "../../../../plan/cube/lastYear";
import { CALENDARS } from "../../../../plan/inputs/inputs";
import { REMAINDERS } from "../../../../plan/split/remainders";
import { usePane } from "../../shared/usePane";
import { OwnNumbers } from "./OwnNumbers";
import { Select } from "../../shared/fields";

interface Props {
  readonly read: SplitRead;
  readonly choice: SplitChoice;
  readonly periods: readonly string[];
  readonly choose: (choice: SplitChoice) => void;
}

interface Option {
  readonly value: string;
  readonly text: string;
  readonly gives: Partial<SplitChoice>;
}

/** A method for each dimension, the unit, and where the remainder goes. */
export function MethodFields({ read, choice, periods, choose }: Props) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = splitChoiceTexts[texts.forms.language];
  const { inputs, now } = read;
  const fault = faultOf(choice);
  const field = (part: SplitPart, id: string, label: string, options: readonly Option[], value: string, isBad = false) => {
    const isThere = read.cells.includes(part);
    return (
      <Field
        key={id}
        label={label}
        size="small"
        className={styles.field}
        {...(!isThere && { hint: words.missing })}
        {...(isBad && { validationMessage: words.badSeries })}
      >
        <Select
          size="small"
          data-testid={`split-${id}`}
          disabled={!isThere}
          value={value}
          onChange={(_, { value: chosen }) => {
            const option = options.find((one) => one.value === chosen);
            if (option) choose({ ...choice, ...option.gives });
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </Select>
      </Field>
    );
  };
  const { weights, season, remainderTo } = choice;
  const ways = weightsTexts[texts.forms.language];
  const known = inputs.metrics.filter((_, metric) => lastYearOf(inputs, { metric, product: null, manager: null, client: null }) !== null);
  const weightOptions: readonly Option[] = [
    { value: "equal", text: ways.equal, gives: { weights: { type: "equal" } } },
    ...known.map(({ id, name }) => ({
      value: `by:${id}`,
      text: ways.lastYear(name),
      gives: { weights: { type: "lastYear", metric: id } as const },
    })),
    { value: "own", text: words.ownWeights, gives: { weights: { type: "own", weights: weightsOf(inputs, choice) } } },
  ];
  const ownSeason = season.type === "own" ? season.weights : now.season.type === "own" ? now.season.weights : inputs.periods;
  const seasonOptions: readonly Option[] = [
    ...(now.season.type === "typed" ? [{ value: "typed", text: words.typedSeason, gives: { season: now.season } }] : []),
    ...(read.cells.includes("calendar") ? CALENDARS : [inputs.calendar])
      .filter((calendar) => calendar !== "lastYear" || knowsLastYear(inputs) || inputs.calendar === calendar)
      .map((calendar) => ({
        value: calendar,
        text: words.calendars[calendar],
        gives: { season: { type: "calendar", calendar } as const },
      })),
    { value: "own", text: words.ownSeason, gives: { season: { type: "own", weights: ownSeason } } },
  ];
  const named = (who: "manager" | "client"): readonly Option[] =>
    [{ id: null, name: words.nobody }, ...inputs[`${who}s`]].map(({ id, name }) => ({
      value: id === null ? "" : `to:${id}`,
      text: name,
      gives: { remainderTo: { ...remainderTo, [who]: id } },
    }));
  const toWhom = (who: "manager" | "client"): string => (remainderTo[who] === null ? "" : `to:${remainderTo[who]}`);
  return (
    <div className={styles.fields}>
      {inputs.managers.length > 1 &&
        field(
          "weights",
          "weights",
          words.weights,
          weightOptions,
          weights.type === "lastYear" ? `by:${weights.metric}` : weights.type,
          fault === "weights",
        )}
      {inputs.managers.length > 1 && weights.type === "own" && (
        <OwnNumbers
          id="split-ownWeights"
          names={inputs.managers.map(({ name }) => name)}
          numbers={weights.weights}
          labelOf={words.weightOf}
          onChange={(own) => choose({ ...choice, weights: { type: "own", weights: own } })}
        />
      )}
      {field(
        "season",
        "season",
        words.season,
        seasonOptions,
        season.type === "calendar" ? season.calendar : season.type,
        fault === "season",
      )}
      {season.type === "own" && (
        <OwnNumbers
          id="split-ownSeason"
          names={season.weights.map((_, at) => (season.weights.length === periods.length ? periods[at] : undefined) ?? String(at + 1))}
          numbers={season.weights}
          labelOf={words.seasonOf}
          onChange={(own) => choose({ ...choice, season: { type: "own", weights: own } })}
        />
      )}
      {inputs.metrics.map(({ name }, metric) =>
        field(
          "units",
          `unit-${metric}`,
          words.unit(name),
          [...new Set([...USUAL_UNITS, now.units[metric] ?? "1"])]
            .sort((a, b) => Number(a) - Number(b))
            .map((unit) => ({
              value: unit,
              text: unit,
              gives: { units: choice.units.map((one, at) => (at === metric ? unit : one)) },
            })),
          choice.units[metric] ?? "1",
        ),
      )}
      {field(
        "remainder",
        "remainder",
        words.remainder,
        REMAINDERS.map((remainder) => ({ value: remainder, text: words.remainders[remainder], gives: { remainder } })),
        choice.remainder,
      )}
      {inputs.managers.length > 1 && field("manager", "toManager", words.manager, named("manager"), toWhom("manager"))}
      {inputs.clients.length > 1 && field("client", "toClient", words.client, named("client"), toWhom("client"))}
    </div>
  );
}

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  field: { minWidth: 0, overflowWrap: "anywhere" },
});
