import { Button, Field, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Generated, LocatedProblem, WishShown } from "../../../commands/outcome/outcome";
import type { WishesGiven } from "../../../commands/wishes/takeWishes";
import { wishesTexts } from "../../../i18n/wishesTexts";
import { ABSORBERS } from "../../../plan/inputs/change";
import { today } from "../../../commands/outcome/today";
import { placeName } from "../../sentences/placeName";
import { ProblemList } from "../shared/ProblemList";
import { usePane } from "../shared/usePane";
import { underlinedInContrast, useCard } from "../shared/useCard";
import { Checkbox, Input, Select } from "../shared/fields";

interface Props {
  readonly generated: Generated;
  /** What stands against taking those that were chosen last. */
  readonly refused: readonly LocatedProblem[];
}

/** Numbers that were typed over the plan's: which become part of it, which go again, and which stay for now. */
export function WishesView({ generated: { wishes, wishesBecome }, refused }: Props) {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const words = wishesTexts[texts.forms.language];
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [by, setBy] = useState(session.plan.type === "Ready" ? session.plan.summary.signs : "");
  const [reason, setReason] = useState("");
  const [absorbedBy, setAbsorbedBy] = useState<WishesGiven["absorbedBy"]>(null);
  const chosen = wishes.filter((wish) => !left.has(idOf(wish)));
  const taken = chosen.filter(({ isTarget }) => !isTarget);
  const waits = session.work.type !== "Idle";
  const choose = (wish: WishShown, isChosen: boolean): void => {
    const others = [...left].filter((each) => each !== idOf(wish));
    setLeft(new Set(isChosen ? others : [...others, idOf(wish)]));
  };
  return (
    <section className={card.card} aria-labelledby="wishes" data-testid="wishes">
      <h2 id="wishes" className={card.heading}>
        {words.title(wishes.length)}
      </h2>
      <p className={card.small}>{words.explain[wishesBecome]}</p>
      <ul className={mergeClasses(card.list, styles.wishes)}>
        {wishes.map((wish) => (
          <li key={idOf(wish)} className={styles.wish}>
            <Checkbox
              checked={!left.has(idOf(wish))}
              onChange={(_, { checked }) => choose(wish, checked === true)}
              label={
                <>
                  {wish.title !== null && <span className={styles.title}>{wish.title}</span>}
                  <span className={styles.numbers}>{words.from(wish.planned, wish.typed)}</span>
                </>
              }
            />
            <Link as="button" className={styles.place} onClick={() => void actions.run("goTo", wish.place)}>
              {placeName(wish.place, texts)}
            </Link>
            {wish.isTarget && <p className={mergeClasses(card.small, styles.below)}>{words.target}</p>}
          </li>
        ))}
      </ul>
      <div className={styles.fields}>
        <Field label={words.by} size="small">
          <Input size="small" className={styles.field} value={by} onChange={(_, { value }) => setBy(value)} data-testid="wishes-by" />
        </Field>
        <Field label={words.reason} size="small">
          <Input
            size="small"
            className={styles.field}
            value={reason}
            onChange={(_, { value }) => setReason(value)}
            data-testid="wishes-reason"
          />
        </Field>
      </div>
      {wishesBecome === "shifts" && (
        <Field label={words.absorbedBy} size="small">
          <Select
            size="small"
            value={absorbedBy ?? "usual"}
            data-testid="wishes-absorbedBy"
            onChange={(_, { value }) => setAbsorbedBy(ABSORBERS.find((each) => each === value) ?? null)}
          >
            {(["usual", ...ABSORBERS] as const).map((each) => (
              <option key={each} value={each}>
                {words.absorbers[each]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {refused.length > 0 && <ProblemList problems={refused} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          data-testid="takeWishes"
          disabledFocusable={waits || taken.length === 0}
          onClick={() =>
            void actions.run("takeWishes", {
              wishes: taken.map((wish) => ({ ...nameOf(wish), found: wish.found })),
              by: by.trim(),
              date: today(),
              reason: reason.trim(),
              absorbedBy,
            })
          }
        >
          {words.take[wishesBecome](taken.length)}
        </Button>
        <Button
          data-testid="refuseWishes"
          disabledFocusable={waits || chosen.length === 0}
          onClick={() => void actions.run("refuseWishes", chosen.map(nameOf))}
        >
          {words.refuse(chosen.length)}
        </Button>
      </div>
    </section>
  );
}

function nameOf({ sheet, cell }: WishShown) {
  return { sheet, cell };
}

function idOf({ sheet, cell }: WishShown): string {
  return `${sheet}\n${cell}`;
}

const useStyles = makeStyles({
  wishes: { gap: 0 },
  wish: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalXS} 0` },
  title: { display: "block", overflowWrap: "anywhere" },
  numbers: { display: "block", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  place: { ...underlinedInContrast, marginLeft: tokens.spacingHorizontalXXXL, textAlign: "left", overflowWrap: "anywhere" },
  below: { marginLeft: tokens.spacingHorizontalXXXL },
  fields: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  field: { minWidth: 0, "& > input": { minWidth: 0 } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
