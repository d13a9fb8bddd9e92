import { Button, Field, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Outcome, PreviewShown } from "../../../commands/outcome/outcome";
import type { ListShown } from "../../../commands/lists/readSource";
import { LIST_TEXTS } from "../../../i18n/listTexts";
import { problemText } from "../../../i18n/problemText";
import type { Field as ListField } from "../../../lists/field";
import { readList, withFields } from "../../../lists/readList";
import { WritingView } from "../confirm/WritingView";
import { WorkBar } from "../frame/WorkBar";
import { useCard } from "../shared/useCard";
import { useFocusedHeading } from "../shared/useFocusedHeading";
import { DialogPage } from "../shared/DialogPage";
import { PaneDialog } from "../shared/PaneDialog";
import { usePane } from "../shared/usePane";
import { areaOf } from "./areaOf";
import { FirstRows } from "./FirstRows";
import { ListNotes } from "./ListNotes";
import { MappingView } from "./MappingView";
import { Checkbox, Input } from "../shared/fields";
import { hasTargets } from "../../../lists/listRead";

/** A list of the user's own, as it will be brought in: what each column is, what is taken, what is not; then what that writes. */
export function ListDialog({ list }: { readonly list: ListShown }) {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const words = LIST_TEXTS[texts.forms.language];
  const [chosen, setChosen] = useState<ReadonlyMap<number, Chosen>>(new Map());
  const [takesHidden, setTakesHidden] = useState(true);
  const [year, setYear] = useState(String(list.known.year ?? ""));
  const [refusal, setRefusal] = useState<Outcome<unknown> | null>(null);
  const [writing, setWriting] = useState<PreviewShown | null>(null);
  // What was said of a column holds as long as its heading says the same.
  const held = useMemo(
    () =>
      list.found.columns.flatMap(({ column, heading }) => heldField(chosen.get(column), heading).map((field) => [column, field] as const)),
    [list, chosen],
  );
  const found = useMemo(() => withFields(list.found, new Map(held)), [list, held]);
  const read = useMemo(() => readList(list.grid, found, list.known, { takesHidden }), [list, found, takesHidden]);
  const heading = useFocusedHeading(writing === null);
  const waits = session.work.type !== "Idle";
  const yearGiven = /^(?:19|20|21)\d{2}$/.test(year.trim()) ? Number(year) : null;

  const put = async (agreed: string | null): Promise<void> => {
    const toPut = {
      parts: read.parts,
      year: yearGiven ?? 0,
      chosen: found.columns.filter(({ column }) => held.some(([one]) => one === column)),
    };
    const outcome = await actions.run("putList", toPut, list.hasPlan || agreed !== null ? { agreed } : null);
    if (outcome?.type === "ToConfirm") setWriting(outcome.preview);
    else if (outcome?.type === "Problems" || outcome?.type === "Failed") {
      setWriting(null);
      setRefusal(outcome);
    }
  };
  const choose = (column: number, field: ListField): void => {
    const heading = list.found.columns.find((one) => one.column === column)?.heading ?? "";
    setChosen(new Map([...chosen, [column, { heading, field }]]));
    setRefusal(null);
  };
  const { counts } = read;
  return (
    <PaneDialog testId="listDialog" asks>
      <DialogPage
        title={writing === null ? words.page.title : words.page.writing}
        heading={heading}
        buttons={
          <>
            {" "}
            {writing !== null && <Button onClick={() => setWriting(null)}>{words.page.back}</Button>}
            <Button data-testid="listLeave" onClick={actions.closeDialog}>
              {words.page.leave}
            </Button>
          </>
        }
      >
        {writing === null ? (
          <>
            <p className={card.text}>{words.commandLine.list(list.sheet, areaOf(list))}</p>
            {list.remembered > 0 && <p className={card.small}>{words.page.remembered(list.remembered)}</p>}
            <p className={styles.counts} data-testid="listCounts">
              {words.counts(counts.rows, counts.clients, counts.managers, counts.products)}
            </p>
            <Refused outcome={refusal} />
            <ListNotes list={list} notes={read.notes} />
            {list.grid.hiddenRows.size > 0 && (
              <Checkbox label={words.page.hidden} checked={takesHidden} onChange={(_, { checked }) => setTakesHidden(checked === true)} />
            )}
            <MappingView list={list} columns={found.columns} sums={read.sums} onChoose={choose} />
            <FirstRows parts={read.parts} />
            {list.hasPlan || (
              <Field
                label={words.page.year}
                {...(yearGiven === null && { validationMessage: words.page.yearWrong, validationState: "error" as const })}
              >
                <Input data-testid="listYear" inputMode="numeric" value={year} onChange={(_, { value }) => setYear(value)} />
              </Field>
            )}
            <p className={card.small}>
              {list.hasPlan ? words.page.comesInto : hasTargets(read) ? words.page.becomesOwn : words.page.becomes}
            </p>
          </>
        ) : (
          <WritingView preview={writing} />
        )}
        <WorkBar />
        <Button
          appearance="primary"
          className={card.agree}
          data-testid={writing === null ? "listTake" : "listWrite"}
          disabledFocusable={waits || yearGiven === null || counts.rows === 0}
          onClick={() => void put(writing?.fingerprint ?? null)}
        >
          {writing !== null ? words.page.write : list.hasPlan ? words.page.preview : words.page.make}
        </Button>
      </DialogPage>
    </PaneDialog>
  );
}

/** What somebody has said that the column under a heading is. */
interface Chosen {
  readonly heading: string;
  readonly field: ListField;
}

function heldField(chosen: Chosen | undefined, heading: string): readonly ListField[] {
  return chosen?.heading === heading ? [chosen.field] : [];
}

/** Why it was not brought in. */
function Refused({ outcome }: { readonly outcome: Outcome<unknown> | null }) {
  const styles = useStyles();
  const { problems, writing } = usePane().texts;
  if (outcome?.type !== "Problems" && outcome?.type !== "Failed") return null;
  const sentences =
    outcome.type === "Failed"
      ? [writing.failure(outcome.failure)]
      : outcome.problems.filter(({ problem }) => problem.level === "error").map(({ problem }) => problemText(problems, problem.detail));
  return (
    <MessageBar intent="error" layout="multiline" className={styles.refused} data-testid="listRefused">
      <MessageBarBody className={styles.sentence}>{sentences.slice(0, MOST_REFUSALS).join("\n")}</MessageBarBody>
    </MessageBar>
  );
}

const MOST_REFUSALS = 5;

const useStyles = makeStyles({
  counts: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  refused: { flexShrink: 0 },
  sentence: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
});
