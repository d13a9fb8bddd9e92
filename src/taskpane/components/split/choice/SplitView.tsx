import { Button, Field, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { splitChoiceTexts } from "../../../../i18n/splitChoiceTexts";
import { differences, faultOf } from "../../../../plan/choice/splitChoice";
import { accountsThatChange, type MetricPreview } from "../../../../plan/choice/splitPreview";
import { lastYearOf } from "../../../../plan/cube/lastYear";
import type { SplitDraft } from "../../../session/splitDraft";
import { periodLabel } from "../../../../forms/parts/columns";
import { ProblemList } from "../../shared/ProblemList";
import { underlinedInContrast, useCard } from "../../shared/useCard";
import { useFocusedHeading } from "../../shared/useFocusedHeading";
import { usePane } from "../../shared/usePane";
import { clientsKnown } from "./clientsKnown";
import { FairnessCard } from "./FairnessCard";
import { MethodFields } from "./MethodFields";
import { PreviewTable } from "./PreviewTable";
import { usePreview } from "./usePreview";
import { Select } from "../../shared/fields";

/** How the target is split: a method for each dimension, and what it comes to before anything of it is written. */
export function SplitView({ draft }: { readonly draft: SplitDraft }) {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const words = splitChoiceTexts[texts.forms.language];
  const { read, choice, problems, isWritten, isBroken } = draft;
  const { inputs, places } = read;
  const heading = useFocusedHeading(null);
  // Growth is told of the metric that is shown.
  const [wanted, setMetric] = useState(() =>
    Math.max(
      0,
      inputs.metrics.findIndex((_, at) => lastYearOf(inputs, { metric: at, product: null, manager: null, client: null }) !== null),
    ),
  );
  const metric = Math.min(wanted, inputs.metrics.length - 1);
  const [by, setBy] = useState<"managers" | "products">("managers");
  const { now, next, problems: against } = usePreview(read, choice, metric);
  const waits = session.work.type !== "Idle";
  const parts = differences(inputs, choice, read.now);
  const periods = inputs.periods.map((_, period) => periodLabel(inputs, period, 1, texts));
  const [was, becomes] = isBroken ? [] : [now?.metrics[metric], next?.metrics[metric]];
  const { given, lastYear, unknown } = clientsKnown(inputs);
  const stands = (["holds", "bounds", "buffers"] as const).filter((list) => inputs[list].length > 0);
  return (
    <section className={card.card} aria-labelledby="split" data-testid="splitView">
      <h2 id="split" className={card.heading} {...heading}>
        {words.title}
      </h2>
      <p className={card.small}>{words.intro}</p>
      <MethodFields read={read} choice={choice} periods={periods} choose={actions.chooseSplit} />
      <p className={card.small}>
        {inputs.clients.length === 0 ? words.noClients : words.basis(given, lastYear, unknown)}{" "}
        {inputs.clients.length > 0 && (
          <Link as="button" className={styles.link} onClick={() => void actions.run("goTo", places.clients)}>
            {words.stands.clients}
          </Link>
        )}
      </p>
      {stands.length > 0 && (
        <ul className={mergeClasses(card.list, styles.stands)}>
          {stands.map((list) => (
            <li key={list}>
              <Link as="button" className={styles.link} title={words.go} onClick={() => void actions.run("goTo", places[list])}>
                {words.standing(words.stands[list], inputs[list].length)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <h3 className={card.heading}>{words.preview}</h3>
      <div className={styles.pair}>
        {inputs.metrics.length > 1 && (
          <Field label={words.metric} size="small">
            <Select size="small" value={String(metric)} data-testid="split-metric" onChange={(_, { value }) => setMetric(Number(value))}>
              {inputs.metrics.map(({ id, name }, at) => (
                <option key={id} value={at}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <div className={styles.sides}>
          {(["managers", "products"] as const).map((side) => (
            <Button
              key={side}
              size="small"
              appearance={side === by ? "outline" : "subtle"}
              aria-pressed={side === by}
              data-testid={`split-by-${side}`}
              onClick={() => setBy(side)}
            >
              {words.by[side]}
            </Button>
          ))}
        </div>
      </div>
      {!isBroken && against.length > 0 && <ProblemList problems={against.map((problem) => ({ problem, place: null }))} />}
      {was && becomes && (
        <>
          <PreviewTable
            now={was}
            next={becomes}
            by={by}
            names={inputs[by].map(({ name }) => name)}
            periods={periods}
            months={inputs.periods}
          />
          <p className={card.small} role="status" data-testid="splitOf">
            {words[next?.of ?? "rough"]} {parts.length > 0 && beyond(was, becomes, words)}
          </p>
          <FairnessCard inputs={inputs} now={was.fairness} next={becomes.fairness} />
        </>
      )}
      {isBroken && <p className={card.text}>{words.broken}</p>}
      {problems.length > 0 && <ProblemList problems={problems} />}
      <p className={card.text} role="status" data-testid="splitWrites">
        {parts.length > 0
          ? words.writes(words.listed(parts.map(({ part, count }) => words.parts[part](count))))
          : isWritten
            ? words.written
            : words.nothing}
      </p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          data-testid="applySplit"
          disabledFocusable={waits || isBroken || parts.length === 0 || against.length > 0 || faultOf(choice) !== null}
          onClick={() => void actions.run("applySplit", { choice, read })}
        >
          {words.apply}
        </Button>
        <Button data-testid="resetSplit" disabledFocusable={parts.length === 0} onClick={() => actions.chooseSplit(read.now)}>
          {words.reset}
        </Button>
        <Button data-testid="closeSplit" onClick={() => actions.chooseSplit(null)}>
          {parts.length > 0 ? words.cancel : words.close}
        </Button>
      </div>
    </section>
  );
}

/** What a choice changes beyond the table, or that it changes nothing. */
function beyond(was: MetricPreview, becomes: MetricPreview, { rows, stays }: (typeof splitChoiceTexts)["en"]): string {
  const changed = accountsThatChange(was, becomes);
  if (changed !== 0) return changed === null ? "" : rows(changed);
  const table = ({ managers, products }: MetricPreview): string => JSON.stringify([managers, products]);
  return table(was) === table(becomes) ? stays : "";
}

const useStyles = makeStyles({
  link: { ...underlinedInContrast, textAlign: "left", fontSize: tokens.fontSizeBase200 },
  stands: { gap: tokens.spacingVerticalXXS },
  pair: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "flex-end" },
  sides: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
