import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, CheckmarkRegular, WindowNewRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { HandedOut, HandedOutFile } from "../../../../commands/months/handOutFiles";
import { openHandedOut } from "../../../../commands/months/openHandedOut";
import { handOutTexts } from "../../../../i18n/handOutTexts";
import { newWindow } from "../../../surroundings/newWindow";
import { canSaveFiles, saveFile } from "../../../surroundings/saveFile";
import { Said, type Saying } from "../../shared/Said";
import { useCard } from "../../shared/useCard";
import { DialogPage } from "../../shared/DialogPage";
import { PaneDialog } from "../../shared/PaneDialog";
import { usePane } from "../../shared/usePane";

/** The workbooks that were made: each to be opened in a window of its own, all to be saved where that is possible. */
export function HandOutDialog({ handedOut: { month, of, files, archive } }: { readonly handedOut: HandedOut }) {
  const card = useCard();
  const styles = useStyles();
  const { texts, actions } = usePane();
  const words = handOutTexts[texts.forms.language];
  const [isOpening, setOpening] = useState(false);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<Saying | null>(null);
  const where = newWindow(String(Office.context.platform));

  const open = async (one: HandedOutFile): Promise<void> => {
    setOpening(true);
    const outcome = await openHandedOut(one);
    setOpening(false);
    if (outcome.type === "Done") setOpened((before) => [...before, one.file]);
    setSaid(outcome.type === "Failed" ? { intent: "error", text: texts.writing.failure(outcome.failure) } : null);
  };
  const save = (): void => {
    saveFile(archive.content, archive.file, "application/zip");
    setSaid({ intent: "info", text: words.saved(archive.file) });
  };

  return (
    <PaneDialog testId="handOutDialog">
      <DialogPage
        title={words.title(month, files.length)}
        buttons={
          <>
            {" "}
            {canSaveFiles() && files.length > 0 && (
              <Button appearance="primary" icon={<ArrowDownloadRegular />} data-testid="saveHandedOut" onClick={save}>
                {words.save}
              </Button>
            )}
            <Button onClick={actions.closeDialog}>{words.close}</Button>
          </>
        }
      >
        {files.length < of && <p className={card.text}>{words.stopped(files.length, of)}</p>}
        <p className={card.small}>{words.hint}</p>
        {where !== null && <p className={card.small}>{words[where]}</p>}
        <ul className={card.list}>
          {files.map((one) => {
            const isOpened = opened.includes(one.file);
            return (
              <li key={one.file} className={styles.file}>
                <div className={styles.name}>
                  <div className={card.text}>{one.manager}</div>
                  <div className={card.small}>{one.file}</div>
                </div>
                <Button
                  size="small"
                  className={styles.open}
                  data-testid="openHandedOut"
                  icon={isOpened ? <CheckmarkRegular /> : <WindowNewRegular />}
                  aria-label={isOpened ? words.reopenOf(one.manager) : words.openOf(one.manager)}
                  disabledFocusable={isOpening}
                  onClick={() => void open(one)}
                >
                  {isOpened ? words.opened : words.open}
                </Button>
              </li>
            );
          })}
        </ul>
        {!canSaveFiles() && <p className={card.small}>{words.cannotSave}</p>}
        <Said said={said} testId="handOutSaid" />
      </DialogPage>
    </PaneDialog>
  );
}

const useStyles = makeStyles({
  file: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { minWidth: 0 },
  open: { flexShrink: 0, whiteSpace: "nowrap" },
});
