import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useRef, useState, type ChangeEvent } from "react";
import { usePane } from "../shared/usePane";
import { useNarrowDialog } from "../shared/useNarrowDialog";

/**
 * Takes a plan file: chosen, or pasted as text where the host does not let files through. A
 * button stands for the browser's own file field, which speaks the browser's language.
 */
export function ImportDialog() {
  const styles = useStyles();
  const narrow = useNarrowDialog();
  const { session, texts, actions } = usePane();
  const { title, file, choose, fileHint, paste, unreadable, yes, no } = texts.pane.import;
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const read = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const chosen = event.target.files?.[0];
    if (chosen === undefined) return;
    try {
      actions.setImportText(await chosen.text());
      setFault(null);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      setFault(unreadable(error.message));
    }
  };
  return (
    <Dialog open onOpenChange={actions.closeDialog}>
      <DialogSurface className={narrow.surface} data-testid="importDialog">
        <DialogBody>
          <DialogTitle className={narrow.title}>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            <Field label={file} hint={fileHint} validationMessage={fault} validationState={fault === null ? "none" : "error"}>
              <Button icon={<FolderOpenRegular />} className={styles.choose} onClick={() => input.current?.click()}>
                {choose}
              </Button>
            </Field>
            <input
              ref={input}
              type="file"
              accept=".json,application/json"
              hidden
              data-testid="importFile"
              onChange={(event) => void read(event)}
            />
            <Field label={paste}>
              <Textarea
                data-testid="importText"
                rows={8}
                resize="vertical"
                spellCheck={false}
                className={styles.text}
                value={session.importText}
                onChange={(_event, { value }) => actions.setImportText(value)}
              />
            </Field>
          </DialogContent>
          <DialogActions fluid>
            <Button
              appearance="primary"
              data-testid="importYes"
              disabledFocusable={session.importText.trim() === ""}
              onClick={() => void actions.run("import")}
            >
              {yes}
            </Button>
            <Button onClick={actions.closeDialog}>{no}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  choose: { justifySelf: "start" },
  text: { fontFamily: tokens.fontFamilyMonospace },
});
