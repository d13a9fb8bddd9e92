import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { followSheetInFront } from "../../../commands/pane/sheetInFront";
import { FORMS, type FormId } from "../../../forms/forms";
import { CONTENTS, pageFile } from "../../../help/pageFile";
import { besideTexts } from "../../../i18n/besideTexts";
import { useCard } from "../shared/useCard";
import { usePane } from "../shared/usePane";
import { BesideCard, CloseButton, useClose } from "./BesideCard";

/**
 * Where help is: on this place of the pane, on whatever sheet is in front, and on everything. They are links, which every Excel opens; a
 * window that is opened by a script may be kept back.
 */
export function HelpLinks() {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const close = useClose();
  const words = besideTexts[texts.forms.language].help;
  const [front, setFront] = useState<FormId | null | undefined>();
  useEffect(() => followSheetInFront(setFront), []);
  const form = FORMS.find(({ id }) => id === front);
  const link = (file: string, text: string) => (
    <Link href={`help/${texts.forms.language}/${file}`} target="_blank" className={styles.link} aria-label={`${text} (${words.window})`}>
      {text}
    </Link>
  );
  return (
    <BesideCard title={words.title} page="help" onClose={close}>
      <ul className={card.list}>
        <li>{link(pageFile(session.place), words.place(texts.pane.places[session.place]))}</li>
        <li>
          <span role="status" data-testid="helpOnSheet">
            {form !== undefined ? link(pageFile(form.id), words.sheet(form.title(texts, form.id))) : front === null && words.ownSheet}
          </span>
        </li>
        <li>{link(CONTENTS, words.all)}</li>
      </ul>
      <div className={styles.buttons}>
        {session.plan.type !== "None" && (
          <Button size="small" data-testid="openTour" onClick={() => actions.showBeside("tour")}>
            {words.tour}
          </Button>
        )}
        <Button size="small" data-testid="openNews" onClick={() => actions.showBeside("news")}>
          {words.news}
        </Button>
        <CloseButton onClose={close} />
      </div>
    </BesideCard>
  );
}

const useStyles = makeStyles({
  link: { overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
