import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { SendingOffer } from "../../../../commands/sending/copyToSend";
import { LEFT_OUT, type SendableKind } from "../../../../commands/sending/sendable";
import { upkeepTexts } from "../../../../i18n/upkeepTexts";
import { Fold } from "../../shared/Fold";
import { useCard } from "../../shared/useCard";
import { DialogPage } from "../../shared/DialogPage";
import { PaneDialog } from "../../shared/PaneDialog";
import { usePane } from "../../shared/usePane";
import { Checkbox } from "../../shared/fields";

const KINDS: readonly SendableKind[] = ["plan", "report", "own"];

/** Which sheets go into a copy for somebody else, and what never does. */
export function SendDialog({ offer }: { readonly offer: SendingOffer }) {
  const card = useCard();
  const { session, texts, actions } = usePane();
  const { send: words, cancel } = upkeepTexts[texts.forms.language];
  const [chosen, choose] = useState<ReadonlySet<string>>(
    () => new Set(offer.sheets.filter(({ kind }) => kind === "plan").map(({ id }) => id)),
  );
  const turn = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  const year = session.plan.type === "Ready" ? String(session.plan.summary.year) : "";
  const kinds = KINDS.map((kind) => ({ kind, sheets: offer.sheets.filter((sheet) => sheet.kind === kind) }));
  return (
    <PaneDialog testId="sendDialog">
      <DialogPage
        title={words.title}
        buttons={
          <>
            <Button
              appearance="primary"
              data-testid="makeCopy"
              disabledFocusable={chosen.size === 0}
              onClick={() => void actions.run("copyToSend", [...chosen], words.name(year))}
            >
              {words.make}
            </Button>
            <Button onClick={actions.closeDialog}>{cancel}</Button>
          </>
        }
      >
        <p className={card.text}>{words.explain}</p>
        {kinds.map(
          ({ kind, sheets }) =>
            sheets.length > 0 && (
              <div key={kind} role="group" aria-label={words.kinds[kind]}>
                <p className={card.small}>{words.kinds[kind]}</p>
                {sheets.map(({ id, name }) => (
                  <div key={id}>
                    <Checkbox label={name} checked={chosen.has(id)} onChange={() => turn(id)} />
                  </div>
                ))}
              </div>
            ),
        )}
        <Fold title={words.never(offer.leftOut.length)} testId="sendNever">
          {LEFT_OUT.map((because) => {
            const names = offer.leftOut.filter((sheet) => sheet.because === because).map(({ name }) => name);
            return (
              names.length > 0 && (
                <p key={because} className={card.small}>
                  {`${words.because[because]}: ${names.join(" · ")}`}
                </p>
              )
            );
          })}
        </Fold>
        <p className={card.small}>{words.also}</p>
      </DialogPage>
    </PaneDialog>
  );
}
