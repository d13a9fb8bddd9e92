import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpenRegular, TableSearchRegular } from "@fluentui/react-icons";
import { useRef, useState, type ChangeEvent } from "react";
import type { NoList } from "../../../commands/lists/readSource";
import { exchangeTexts } from "../../../i18n/exchangeTexts";
import { isPlanText } from "../../../lists/planText";
import { DialogPage } from "../shared/DialogPage";
import { PaneDialog } from "../shared/PaneDialog";
import { usePane } from "../shared/usePane";
import { Textarea } from "../shared/fields";

/**
 * Takes a list from the sheet in front, a file, or what was pasted; or a plan file, chosen or pasted as text where the host does not let
 * files through. A button stands for the browser's own file field, which speaks the browser's language.
 */
export function ImportDialog({ notFound }: { readonly notFound: NoList | null }) {
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const words = exchangeTexts[texts.forms.language];
  const { title, list, listHint, takeList, file, choose, fileHint, paste, unreadable, yes, no } = words.import;
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const read = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const chosen = event.target.files?.[0];
    if (chosen === undefined) return;
    try {
      if (/\.json$/i.test(chosen.name)) actions.setImportText(await chosen.text());
      else await actions.run("readList", { type: "File", name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) });
      setFault(null);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      setFault(unreadable(error.message));
    }
  };
  const take = (): Promise<unknown> =>
    isPlanText(session.importText) ? actions.run("import") : actions.run("readList", { type: "Text", text: session.importText });
  return (
    <PaneDialog testId="importDialog">
      <DialogPage
        title={title}
        buttons={
          <>
            {" "}
            <Button
              appearance="primary"
              data-testid="importYes"
              disabledFocusable={session.importText.trim() === ""}
              onClick={() => void take()}
            >
              {yes}
            </Button>
            <Button onClick={actions.closeDialog}>{no}</Button>
          </>
        }
      >
        <Field
          label={list}
          hint={listHint}
          {...(notFound && {
            validationMessage: words.import.notFound[notFound.type](notFound.sheet),
            validationState: "error" as const,
          })}
        >
          <Button
            icon={<TableSearchRegular />}
            className={styles.choose}
            data-testid="takeList"
            onClick={() => void actions.run("readList", { type: "Selection" })}
          >
            {takeList}
          </Button>
        </Field>
        <Field label={file} hint={fileHint} validationMessage={fault} validationState={fault === null ? "none" : "error"}>
          <Button icon={<FolderOpenRegular />} className={styles.choose} onClick={() => input.current?.click()}>
            {choose}
          </Button>
        </Field>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.csv,.tsv,.txt,.json,application/json"
          hidden
          data-testid="importFile"
          onChange={(event) => void read(event)}
        />
        <Field label={paste}>
          <Textarea
            data-testid="importText"
            rows={5}
            spellCheck={false}
            className={styles.text}
            value={session.importText}
            onChange={(_event, { value }) => actions.setImportText(value)}
          />
        </Field>
      </DialogPage>
    </PaneDialog>
  );
}

const useStyles = makeStyles({
  choose: { justifySelf: "start" },
  text: { fontFamily: tokens.fontFamilyMonospace },
});
