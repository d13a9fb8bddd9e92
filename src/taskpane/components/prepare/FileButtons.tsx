import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowExportRegular, ArrowImportRegular, DocumentAddRegular, TableSparkleRegular } from "@fluentui/react-icons";
import { useCard } from "../shared/useCard";
import { usePane } from "../shared/usePane";

/** The ways to get another plan in, or this one out. */
export function FileButtons() {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const waits = session.work.type !== "Idle";
  const { file } = texts.pane;
  const buttons = [
    { id: "sample", icon: <TableSparkleRegular />, press: () => void actions.run("sample") },
    { id: "new", icon: <DocumentAddRegular />, press: () => void actions.run("new") },
    { id: "import", icon: <ArrowImportRegular />, press: () => actions.openDialog({ type: "Import" }) },
    { id: "export", icon: <ArrowExportRegular />, press: () => void actions.run("export") },
  ] as const;
  return (
    <section className={card.card} aria-label={file.label}>
      <h2 className={card.heading}>{file.label}</h2>
      <div role="group" aria-label={file.label} className={styles.files}>
        {buttons.map(({ id, icon, press }) => (
          <Button
            key={id}
            data-testid={id}
            appearance="subtle"
            size="small"
            icon={icon}
            className={styles.file}
            disabledFocusable={waits}
            title={file.tips[id]}
            onClick={press}
          >
            {file[id]}
          </Button>
        ))}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  files: {
    display: "grid",
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
  },
  file: {
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    "& .fui-Button__icon": { marginRight: 0 },
  },
});
