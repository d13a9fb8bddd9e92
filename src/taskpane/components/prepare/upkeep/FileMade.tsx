import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, WindowNewRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { NamedFile } from "../../../../commands/months/handedOutFile";
import { openHandedOut } from "../../../../commands/months/openHandedOut";
import { upkeepTexts } from "../../../../i18n/upkeepTexts";
import { canSaveFiles, saveFile } from "../../../surroundings/saveFile";
import { Said, type Saying } from "../../shared/Said";
import { useCard } from "../../shared/useCard";
import { usePane } from "../../shared/usePane";

interface Props {
  readonly file: NamedFile;
  /** Told once it was opened or given to be saved. */
  readonly onTaken?: () => void;
}

/** A workbook that was made: to be saved where that is possible, or opened in a window of its own and saved there. */
export function FileMade({ file, onTaken }: Props) {
  const card = useCard();
  const styles = useStyles();
  const { texts } = usePane();
  const { file: words } = upkeepTexts[texts.forms.language];
  const [said, say] = useState<Saying | null>(null);
  const open = async (): Promise<void> => {
    const outcome = await openHandedOut(file);
    say(outcome.type === "Failed" ? { intent: "error", text: texts.writing.failure(outcome.failure) } : null);
    if (outcome.type === "Done") onTaken?.();
  };
  const save = (): void => {
    saveFile(file.content, file.file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    say({ intent: "info", text: words.saved(file.file) });
    onTaken?.();
  };
  return (
    <div className={styles.file} data-testid="fileMade">
      <div className={card.text}>{file.file}</div>
      <div className={styles.buttons}>
        {canSaveFiles() && (
          <Button size="small" appearance="primary" icon={<ArrowDownloadRegular />} data-testid="saveFile" onClick={save}>
            {words.save}
          </Button>
        )}
        <Button size="small" icon={<WindowNewRegular />} data-testid="openFile" onClick={() => void open()}>
          {words.open}
        </Button>
      </div>
      {!canSaveFiles() && <p className={card.small}>{words.cannotSave}</p>}
      <Said said={said} testId="fileSaid" />
    </div>
  );
}

const useStyles = makeStyles({
  file: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
