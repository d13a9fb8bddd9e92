import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { splitChoiceTexts } from "../../../../i18n/splitChoiceTexts";
import type { Fairness, Standing } from "../../../../plan/fairness/fairness";
import type { Inputs } from "../../../../plan/inputs/inputs";
import { useCard } from "../../shared/useCard";
import { usePane } from "../../shared/usePane";
import { GrowthBar } from "./GrowthBar";

interface Props {
  readonly inputs: Inputs;
  readonly now: Fairness;
  readonly next: Fairness;
}

/** How many bars are seen at once, and how many are named. */
const SHOWN = 8;
const NAMED = 3;

/** Growth by manager and by client against last year: how far it is spread, and whose target grows most above the team's. */
export function FairnessCard({ inputs, now, next }: Props) {
  const card = useCard();
  const styles = useStyles();
  const { texts } = usePane();
  const words = splitChoiceTexts[texts.forms.language];
  const [isWhole, showWhole] = useState(false);
  const team = next.team.growth;
  if (team === null) return null;
  const rows = next.managers
    .map((one, at) => ({ ...one, name: inputs.managers[at]?.name ?? "", before: now.managers[at]?.growth ?? null }))
    .sort((a, b) => (b.growth ?? -Infinity) - (a.growth ?? -Infinity));
  const known = rows.filter(({ growth }) => growth !== null);
  const unknown = rows.filter(({ growth }) => growth === null).map(({ name }) => name);
  const most = Math.max(Math.abs(team), ...known.map(({ growth }) => Math.abs(growth ?? 0)));
  const hasFall = team < 0 || known.some(({ growth }) => (growth ?? 0) < 0);
  const above = (all: readonly (Pick<Standing, "growth"> & { readonly name: string })[]): string =>
    words.listed(
      [...all]
        .filter(({ growth }) => (growth ?? 0) - team >= LEAST)
        .sort((a, b) => (b.growth ?? 0) - (a.growth ?? 0))
        .slice(0, NAMED)
        .map(({ name, growth }) => words.above(name, (((growth ?? 0) - team) * 100).toFixed(1))),
    );
  const clients = above(next.clients.map((one) => ({ ...one, name: inputs.clients[one.client]?.name ?? "" })));
  const [first, last] = [known[0], known.at(-1)];
  const was = now.managers.flatMap(({ growth }) => growth ?? []);
  const wasSpread = was.length > 0 ? words.spreadBefore(signed(Math.min(...was)), signed(Math.max(...was))) : "";
  const isChanged = rows.some(({ growth, before }) => growth !== null && before !== null && signed(growth) !== signed(before));
  return (
    <section className={styles.card} aria-labelledby="fairness" data-testid="fairness">
      <h3 id="fairness" className={card.heading}>
        {words.fairness}
      </h3>
      <p className={card.text}>{words.teamGrowth(signed(team))}</p>
      {known.length > 1 && first && last && next.middle !== null && (
        <p className={card.text}>
          {words.spread(signed(last.growth ?? 0), signed(first.growth ?? 0), signed(next.middle))} {isChanged && wasSpread}
        </p>
      )}
      {known.length > 1 && <p className={card.text}>{above(known) === "" ? words.nobodyAbove : words.hurt(above(known))}</p>}
      {clients !== "" && <p className={card.text}>{words.hurtClients(clients)}</p>}
      <ul className={mergeClasses(card.list, styles.bars)}>
        {known.slice(0, isWhole ? known.length : SHOWN).map(({ name, growth, before, isFar, distance, isPartly }) => (
          <li key={name} className={styles.row}>
            <span className={styles.name}>{name}</span>
            <GrowthBar growth={growth ?? 0} team={team} most={most} hasFall={hasFall} />
            <span className={card.small}>
              {[
                words.growthOf(signed(growth ?? 0), before === null || signed(before) === signed(growth ?? 0) ? null : signed(before)),
                ...(isFar ? [words.far[(distance ?? 0) > 0 ? "above" : "below"]] : []),
                ...(isPartly ? [words.partly] : []),
              ].join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {known.length > SHOWN && !isWhole && (
        <Button size="small" appearance="subtle" data-testid="fairnessMore" onClick={() => showWhole(true)}>
          {words.more(known.length)}
        </Button>
      )}
      {unknown.length > 0 && <p className={card.small}>{words.unknown(words.listed(unknown))}</p>}
    </section>
  );
}

/** Less than a tenth of a point above the team is as the team. */
const LEAST = 0.0005;

function signed(growth: number): string {
  const text = (growth * 100).toFixed(1);
  return `${Number(text) > 0 ? "+" : ""}${Number(text) === 0 ? "0.0" : text}%`;
}

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  bars: { gap: tokens.spacingVerticalXXS },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 5fr) 72px minmax(0, 7fr)", gap: tokens.spacingHorizontalS, alignItems: "center" },
  name: { overflowWrap: "anywhere" },
});
