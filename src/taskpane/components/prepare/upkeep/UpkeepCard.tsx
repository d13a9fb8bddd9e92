import { Button, makeStyles } from "@fluentui/react-components";
import { EraserRegular, SendCopyRegular, WrenchRegular } from "@fluentui/react-icons";
import { upkeepTexts } from "../../../../i18n/upkeepTexts";
import { useCard } from "../../shared/useCard";
import { usePane } from "../../shared/usePane";

/** What is seldom done with a workbook. */
export function UpkeepCard() {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const words = upkeepTexts[texts.forms.language];
  const waits = session.work.type !== "Idle";
  const all = [
    { id: "sendingOffer", icon: <SendCopyRegular />, words: words.send },
    { id: "repair", icon: <WrenchRegular />, words: words.repair },
    { id: "oldTexts", icon: <EraserRegular />, words: words.letGo },
  ] as const;
  return all.map(({ id, icon, words: { open, hint } }) => (
    <div key={id}>
      <Button className={styles.open} data-testid={id} icon={icon} disabledFocusable={waits} onClick={() => void actions.run(id)}>
        {open}
      </Button>
      <p className={card.small}>{hint}</p>
    </div>
  ));
}

const useStyles = makeStyles({ open: { maxWidth: "100%" } });
