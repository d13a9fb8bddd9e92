import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, CopyRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { copyText } from "../../surroundings/copyText";
import { exchangeTexts } from "../../../i18n/exchangeTexts";
import { DialogPage } from "../shared/DialogPage";
import { PaneDialog } from "../shared/PaneDialog";
import { usePane } from "../shared/usePane";
import { Textarea } from "../shared/fields";

/** Shows the plan file as text: a download would do nothing in Excel on the Mac (https://github.com/OfficeDev/office-js/issues/3385). */
export function ExportDialog({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { texts, actions } = usePane();
  const { title, text: label, hint, close } = exchangeTexts[texts.forms.language].export;
  const { copy } = texts.pane;
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
            <Button
              appearance="primary"
              icon={button === copy.copied ? <CheckmarkRegular /> : <CopyRegular />}
              onClick={() => void press()}
            >
              <span aria-live="polite">{button}</span>
            </Button>
            <Button onClick={actions.closeDialog}>{close}</Button>
          </>
        }
      >
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
