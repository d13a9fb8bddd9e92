import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { OldTextsThere } from "../../../../commands/archive/oldTexts";
import type { NamedFile } from "../../../../commands/months/handedOutFile";
import type { Outcome } from "../../../../commands/outcome/outcome";
import { upkeepTexts } from "../../../../i18n/upkeepTexts";
import { LISTS_WITH_TEXTS } from "../../../../plan/reports/letGo";
import { HowFar } from "../../shared/HowFar";
import { useCard } from "../../shared/useCard";
import { Said, type Saying } from "../../shared/Said";
import { DialogPage } from "../../shared/DialogPage";
import { PaneDialog } from "../../shared/PaneDialog";
import { usePane } from "../../shared/usePane";
import { FileMade } from "./FileMade";
import { Checkbox } from "../../shared/fields";

/** Texts past keeping: what there is, the archive with it, and only then letting it go. */
export function LetGoDialog({ found }: { readonly found: OldTextsThere }) {
  const card = useCard();
  const { session, texts, actions } = usePane();
  const { letGo: words, close, cancel } = upkeepTexts[texts.forms.language];
  const [archive, setArchive] = useState<NamedFile | null>(null);
  const [isSafe, setSafe] = useState(false);
  const [said, say] = useState<Saying | null>(null);
  const waits = session.work.type !== "Idle";
  const isOver = found.texts === 0 || said?.intent === "success";
  const failed = (outcome: Outcome<unknown> | null): void => {
    if (outcome?.type === "Failed") say({ intent: "error", text: texts.writing.failure(outcome.failure) });
  };
  const make = async (): Promise<void> => {
    const outcome = await actions.run("archiveTexts");
    if (outcome?.type === "Done") setArchive(outcome.value);
    failed(outcome);
  };
  const go = async (): Promise<void> => {
    const outcome = await actions.run("letTextsGo");
    if (outcome?.type === "Done") say({ intent: "success", text: words.gone(outcome.value.cells) });
    failed(outcome);
  };
  return (
    <PaneDialog testId="letGoDialog">
      <DialogPage
        title={words.title}
        buttons={
          <>
            {!isOver && (
              <Button appearance="primary" data-testid="letGo" disabledFocusable={waits || !isSafe} onClick={() => void go()}>
                {words.go}
              </Button>
            )}
            <Button onClick={actions.closeDialog}>{isOver ? close : cancel}</Button>
          </>
        }
      >
        {found.texts === 0 ? (
          <p className={card.text}>{words.none(found.keepMonths, found.through)}</p>
        ) : (
          <>
            <p className={card.text}>{words.found(found.keepMonths, found.through)}</p>
            <ul className={card.list}>
              {LISTS_WITH_TEXTS.map((list) => {
                const entries = found.entries[list] ?? 0;
                return entries > 0 && <li key={list}>{words.entries(texts.forms.lists[list], entries)}</li>;
              })}
            </ul>
          </>
        )}
        {!isOver && (
          <>
            <p className={card.small}>{words.stays}</p>
            <p className={card.text}>{words.forGood}</p>
            {archive === null ? (
              <Button data-testid="makeArchive" disabledFocusable={waits} onClick={() => void make()}>
                {words.archive}
              </Button>
            ) : (
              <>
                <p className={card.text}>{words.archived}</p>
                <FileMade file={archive} onTaken={() => setSafe(true)} />
              </>
            )}
            <Checkbox data-testid="noArchive" label={words.without} checked={isSafe} onChange={() => setSafe(!isSafe)} />
          </>
        )}
        {waits && <HowFar label={words.title} progress={null} />}
        <Said said={said} testId="letGoSaid" />
      </DialogPage>
    </PaneDialog>
  );
}
