import { Button, Field, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellPreviewShown, PreviewShown, SheetPreviewShown } from "../../../commands/outcome/outcome";
import { PREVIEW_KINDS, USERS_KINDS, type PreviewKind } from "../../../excel/request/toConfirm";
import { confirmTexts } from "../../../i18n/confirmTexts";
import { placeName } from "../../sentences/placeName";
import { usePane } from "../shared/usePane";
import { underlinedInContrast, useCard } from "../shared/useCard";
import { Select } from "../shared/fields";

/** What would be done to the sheets: to each of them, and cell by cell where something stands already. */
export function WritingView({ preview: { sheets, cells, found } }: { readonly preview: PreviewShown }) {
  const card = useCard();
  const styles = useStyles();
  const { texts } = usePane();
  const words = confirmTexts[texts.forms.language];
  const concerned = cells.filter(({ kind }) => USERS_KINDS.has(kind)).length;
  return (
    <section className={styles.view} aria-label={words.title} data-testid="writing">
      {found && <Found found={found} />}
      <p className={card.text}>{concerned > 0 ? words.concerns(concerned) : sheets.length > 0 ? words.concernsNobody : words.nothing}</p>
      {sheets.length > 0 && (
        <>
          <h3 className={card.heading}>{words.sheets}</h3>
          <ul className={card.list}>
            {sheets.map((sheet) => (
              <li key={sheet.key} className={styles.line}>
                <span className={styles.name}>{sheet.name}</span>
                <span className={card.small}>{summaryOf(sheet, words)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {cells.length > 0 && <Cells sheets={sheets} cells={cells} />}
    </section>
  );
}

/** What is broken. */
function Found({ found }: { readonly found: NonNullable<PreviewShown["found"]> }) {
  const card = useCard();
  const { language } = usePane().texts.forms;
  const { damage, ...words } = confirmTexts[language];
  return (
    <>
      <h3 className={card.heading}>{words.found}</h3>
      {found.length === 0 && <p className={card.text}>{words.noneFound}</p>}
      <ul className={card.list} data-testid="damage">
        {found.map((each) => (
          <li key={each.type} className={card.text}>
            {each.type === "namesGone" ? damage.namesGone(each.names) : damage[each.type](each.tabs.join(language === "en" ? ", " : "、"))}
          </li>
        ))}
      </ul>
      {found.some(({ type }) => type === "codesGone" || type === "recordGone") && <p className={card.text}>{words.mended}</p>}
    </>
  );
}

function summaryOf({ state, size, counts }: SheetPreviewShown, words: (typeof confirmTexts)["en"]): string {
  const parts = PREVIEW_KINDS.flatMap((kind) => (counts[kind] > 0 ? [words.counts[kind](counts[kind])] : []));
  const first = state === "new" ? [words.isNew(size)] : state === "anew" ? [words.isAnew(size)] : [];
  return [...first, ...parts].join(" · ");
}

const ALL = "all";

/** Cells old → new, by what becomes of them and by sheet. */
function Cells({ sheets, cells }: Pick<PreviewShown, "sheets" | "cells">) {
  const card = useCard();
  const styles = useStyles();
  const { texts, actions } = usePane();
  const words = confirmTexts[texts.forms.language];
  const [kind, setKind] = useState<PreviewKind | typeof ALL>(ALL);
  const [sheet, setSheet] = useState(ALL);
  const [most, setMost] = useState(FIRST_SHOWN);
  const ofSheet = cells.filter(({ place }) => sheet === ALL || place.sheet === sheet);
  const chosen = ofSheet.filter((cell) => kind === ALL || cell.kind === kind);
  const kinds = PREVIEW_KINDS.filter((each) => each === kind || ofSheet.some((cell) => cell.kind === each));
  return (
    <>
      <h3 className={card.heading}>{words.cells}</h3>
      <Field label={words.show} size="small">
        <Select
          size="small"
          data-testid="previewKind"
          value={kind}
          onChange={(_, { value }) => setKind(PREVIEW_KINDS.find((each) => each === value) ?? ALL)}
        >
          <option value={ALL}>{words.many(words.all, ofSheet.length)}</option>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {words.many(words.kinds[each], ofSheet.filter((cell) => cell.kind === each).length)}
            </option>
          ))}
        </Select>
      </Field>
      <Select size="small" aria-label={words.sheets} data-testid="previewSheet" value={sheet} onChange={(_, { value }) => setSheet(value)}>
        <option value={ALL}>{words.allSheets}</option>
        {sheets
          .filter(({ key }) => cells.some(({ place }) => place.sheet === key))
          .map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
      </Select>
      <ul className={mergeClasses(card.list, styles.cells)} data-testid="previewCells">
        {chosen.slice(0, most).map((cell, at) => (
          <li key={at} className={styles.line}>
            <span className={styles.name}>{cell.title ?? words.kinds[cell.kind]}</span>
            <span className={styles.figures}>{figuresOf(cell, words)}</span>
            <Link as="button" className={styles.place} onClick={() => void actions.run("goTo", cell.place)}>
              {placeName(cell.place, texts)}
            </Link>
            {cell.title !== null && kind === ALL && cell.kind !== "changed" && <span className={card.small}>{words.kinds[cell.kind]}</span>}
          </li>
        ))}
      </ul>
      {chosen.length > most && (
        <Button size="small" className={styles.more} onClick={() => setMost(most + MORE_SHOWN)}>
          {words.more(chosen.length - most)}
        </Button>
      )}
    </>
  );
}

/** What is agreed to stands below them. */
const FIRST_SHOWN = 12;
const MORE_SHOWN = 100;

function figuresOf({ kind, was, becomes }: CellPreviewShown, words: (typeof confirmTexts)["en"]): string {
  const [before, after] = [was === "" ? words.empty : was, becomes === "" ? words.empty : becomes];
  if (kind === "line") return before;
  return kind === "kept" || kind === "conflict" ? words.stays(before, after) : words.from(before, after);
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  cells: { gap: 0 },
  line: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { overflowWrap: "anywhere" },
  figures: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  more: { alignSelf: "flex-start", flexShrink: 0 },
  place: { ...underlinedInContrast, textAlign: "left", overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
});
