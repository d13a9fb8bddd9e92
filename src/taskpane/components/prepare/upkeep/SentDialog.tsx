import { Button } from "@fluentui/react-components";
import type { CopyToSend } from "../../../../commands/sending/copyToSend";
import { upkeepTexts } from "../../../../i18n/upkeepTexts";
import { useCard } from "../../shared/useCard";
import { DialogPage } from "../../shared/DialogPage";
import { PaneDialog } from "../../shared/PaneDialog";
import { usePane } from "../../shared/usePane";
import { FileMade } from "./FileMade";

/** What is in a copy that was made, before it is saved. */
export function SentDialog({ copy }: { readonly copy: CopyToSend }) {
  const card = useCard();
  const { texts, actions } = usePane();
  const { send: words, close } = upkeepTexts[texts.forms.language];
  return (
    <PaneDialog testId="sentDialog">
      <DialogPage title={words.madeTitle} buttons={<Button onClick={actions.closeDialog}>{close}</Button>}>
        <p className={card.text}>{words.madeHint}</p>
        <ul className={card.list}>
          {copy.sheets.map(({ name, kind, values, charts }) => (
            <li key={name}>
              <div className={card.text}>{name}</div>
              <div className={card.small}>
                {[kind === "own" && words.sheet.own, values > 0 && words.sheet.values(values), charts > 0 && words.sheet.charts(charts)]
                  .filter(Boolean)
                  .join(" · ")}
              </div>
            </li>
          ))}
        </ul>
        {copy.without.length > 0 && <p className={card.small}>{words.without(copy.without)}</p>}
        <FileMade file={copy} />
      </DialogPage>
    </PaneDialog>
  );
}
