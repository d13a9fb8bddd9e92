import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, CheckmarkRegular, CopyRegular, TableRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { copyText } from "../../surroundings/copyText";
import { canSaveFiles, saveFile } from "../../surroundings/saveFile";
import { exchangeTexts } from "../../../i18n/exchangeTexts";
import { upkeepTexts } from "../../../i18n/upkeepTexts";
import { DialogPage } from "../shared/DialogPage";
import { PaneDialog } from "../shared/PaneDialog";
import { useCard } from "../shared/useCard";
import { usePane } from "../shared/usePane";
import { Textarea } from "../shared/fields";

/** The plan as a file, to be saved where that is possible; as text everywhere. */
export function ExportDialog({ text, sheet }: { readonly text: string; readonly sheet: string | null }) {
  const styles = useStyles();
  const card = useCard();
  const { session, texts, actions } = usePane();
  const { title, text: label, hint, cannotSave, sheet: onSheet, close } = exchangeTexts[texts.forms.language].export;
  const { file: words } = upkeepTexts[texts.forms.language];
  const { copy } = texts.pane;
  const canSave = canSaveFiles();
  const box = useRef<HTMLTextAreaElement>(null);
  const [button, setButton] = useState(copy.text);
  const press = async (): Promise<void> => {
    const copied = await copyText(text);
    setButton(copied ? copy.copied : copy.byHand);
    if (!copied) box.current?.select();
  };
  return (
    <PaneDialog testId="exportDialog">
      <DialogPage
        title={title}
        buttons={
          <>
            {canSave && (
              <Button
                appearance="primary"
                icon={<ArrowDownloadRegular />}
                data-testid="savePlan"
                onClick={() => saveFile(new TextEncoder().encode(text), "plan.json", "application/json")}
              >
                {words.save}
              </Button>
            )}
            <Button
              appearance={canSave ? "secondary" : "primary"}
              icon={<TableRegular />}
              data-testid="planOnSheet"
              disabledFocusable={session.work.type !== "Idle" || sheet !== null}
              onClick={() => void actions.run("exportSheet", text)}
            >
              {onSheet.put}
            </Button>
            <Button icon={button === copy.copied ? <CheckmarkRegular /> : <CopyRegular />} onClick={() => void press()}>
              <span aria-live="polite">{button}</span>
            </Button>
            <Button onClick={actions.closeDialog}>{close}</Button>
          </>
        }
      >
        {!canSave && <p className={card.small}>{cannotSave}</p>}
        <p className={card.text} role="status" data-testid="planThere">
          {sheet !== null && onSheet.there(sheet)}
        </p>
        <Field label={label} hint={hint}>
          <Textarea
            ref={box}
            readOnly
            data-testid="exportText"
            rows={12}
            spellCheck={false}
            className={styles.text}
            value={text}
            onFocus={(event) => event.target.select()}
          />
        </Field>
      </DialogPage>
    </PaneDialog>
  );
}

const useStyles = makeStyles({
  text: { fontFamily: tokens.fontFamilyMonospace },
});
