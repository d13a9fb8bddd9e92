import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular, DocumentArrowUpRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { LARGEST_FILE } from "../../../../commands/months/fileSource";
import type { ReturnedFile } from "../../../../commands/months/takeIn";
import { usePane } from "../../shared/usePane";
import { useCard } from "../../shared/useCard";
import { ReviewView } from "./ReviewView";

/** Reports that came back: choose or drop files, look at what they change, take it over. */
export function TakeInCard() {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const words = texts.monthly.pane;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const { files, review } = session.returned;
  const waits = session.work.type !== "Idle";
  /** A file of the same name is a newer one. */
  const add = async (given: FileList | null): Promise<void> => {
    const chosen = [...(given ?? [])];
    if (waits || chosen.length === 0) return;
    const read = await Promise.all(
      chosen.map(async (file): Promise<ReturnedFile> => ({
        name: file.name,
        bytes: file.size > LARGEST_FILE * 1_000_000 ? null : new Uint8Array(await file.arrayBuffer()),
      })),
    );
    await actions.run("review", [...files.filter(({ name }) => !read.some((file) => file.name === name)), ...read]);
  };
  return (
    <section
      className={mergeClasses(card.card, isOver && styles.over)}
      aria-label={words.takeInLabel}
      data-testid="takeInCard"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void add(event.dataTransfer.files);
      }}
    >
      <h2 className={card.heading}>{words.takeInLabel}</h2>
      <p className={card.small}>{isOver ? words.drop : words.takeInHint}</p>
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx"
        hidden
        data-testid="files"
        aria-label={words.choose}
        onChange={(event) => {
          // Copied before the field is emptied, so that the same file can be chosen again after it was corrected.
          const list = event.target.files;
          void add(list).finally(() => {
            if (input.current) input.current.value = "";
          });
        }}
      />
      <div className={styles.buttons}>
        <Button
          data-testid="choose"
          icon={<DocumentArrowUpRegular />}
          disabledFocusable={waits}
          onClick={() => !waits && input.current?.click()}
        >
          {words.choose}
        </Button>
        <Button data-testid="look" disabledFocusable={waits} onClick={() => void actions.run("review", files)}>
          {words.look}
        </Button>
      </div>
      {files.length > 0 && (
        <ul className={card.list}>
          {files.map(({ name }) => (
            <li key={name} className={styles.file}>
              <span className={mergeClasses(card.text, styles.name)}>{name}</span>
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={words.remove(name)}
                title={words.remove(name)}
                disabledFocusable={waits}
                onClick={() =>
                  void actions.run(
                    "review",
                    files.filter((file) => file.name !== name),
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
      {review !== null && <ReviewView review={review} />}
    </section>
  );
}

const useStyles = makeStyles({
  over: { outline: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  file: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { minWidth: 0 },
});
