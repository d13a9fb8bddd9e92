import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoFilled } from "@fluentui/react-icons";
import type { ListShown } from "../../../commands/lists/readSource";
import { LIST_TEXTS } from "../../../i18n/listTexts";
import { cellsOf, isMistake, type ListNote } from "../../../lists/notes";
import { underlinedInContrast, useCard } from "../shared/useCard";
import { usePane } from "../shared/usePane";
import { addressOf } from "./areaOf";

interface Props {
  readonly list: ListShown;
  readonly notes: readonly ListNote[];
}

/** What cannot be taken as it stands, then what was left out and assumed; each with its cells. */
export function ListNotes({ list, notes }: Props) {
  const card = useCard();
  const styles = useStyles();
  const words = LIST_TEXTS[usePane().texts.forms.language];
  const mistakes = notes.filter(isMistake);
  const remarks = notes.filter((note) => !isMistake(note));
  return (
    <>
      {mistakes.length > 0 && (
        <section className={styles.notes} aria-label={words.page.mistakes(mistakes.length)} data-testid="listMistakes">
          <h3 className={card.heading}>
            <ErrorCircleFilled aria-hidden className={styles.error} /> {words.page.mistakes(mistakes.length)}
          </h3>
          <Notes list={list} notes={mistakes} />
        </section>
      )}
      {remarks.length > 0 && (
        <section className={styles.notes} aria-label={words.page.remarks} data-testid="listRemarks">
          <h3 className={card.heading}>
            <InfoFilled aria-hidden className={styles.info} /> {words.page.remarks}
          </h3>
          <Notes list={list} notes={remarks} />
        </section>
      )}
    </>
  );
}

/** More would bury the first ones. */
const MOST_NOTES = 20;
const MOST_CELLS = 6;

function Notes({ list, notes }: Props) {
  const card = useCard();
  const words = LIST_TEXTS[usePane().texts.forms.language];
  return (
    <ul className={card.list}>
      {notes.slice(0, MOST_NOTES).map((note, at) => (
        <li key={at} className={card.text}>
          {words.note(note)} <Cells list={list} note={note} />
        </li>
      ))}
      {notes.length > MOST_NOTES && <li className={card.small}>{words.page.more(notes.length - MOST_NOTES)}</li>}
    </ul>
  );
}

function Cells({ list, note }: { readonly list: ListShown; readonly note: ListNote }) {
  const styles = useStyles();
  const { actions } = usePane();
  const addresses = cellsOf(note).map(addressOf);
  return (
    <span className={styles.cells}>
      {addresses.slice(0, MOST_CELLS).map((address) =>
        list.inWorkbook !== null ? (
          <Link
            as="button"
            key={address}
            className={styles.cell}
            onClick={() => void actions.run("goTo", { sheet: "", tab: list.sheet, address })}
          >
            {address}
          </Link>
        ) : (
          <span key={address}>{address}</span>
        ),
      )}
      {addresses.length > MOST_CELLS && <span>… +{addresses.length - MOST_CELLS}</span>}
    </span>
  );
}

const useStyles = makeStyles({
  notes: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  error: { color: tokens.colorStatusDangerForeground1, verticalAlign: "text-bottom" },
  info: { color: tokens.colorNeutralForeground3, verticalAlign: "text-bottom" },
  cells: { display: "inline-flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, fontVariantNumeric: "tabular-nums" },
  cell: { ...underlinedInContrast },
});
