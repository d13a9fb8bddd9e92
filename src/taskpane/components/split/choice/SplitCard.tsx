import { OptionsRegular } from "@fluentui/react-icons";
import { splitChoiceTexts } from "../../../../i18n/splitChoiceTexts";
import { FocusedButton } from "../../shared/FocusedButton";
import { useCard } from "../../shared/useCard";
import { useFocusOnReturn } from "../../shared/useFocusOnReturn";
import { usePane } from "../../shared/usePane";
import { SplitView } from "./SplitView";

/** Opens the page on which it is chosen how the target is split. */
export function SplitCard() {
  const card = useCard();
  const { session, texts, actions } = usePane();
  const { split } = session;
  const button = useFocusOnReturn(split !== null);
  if (split !== null) return <SplitView draft={split} />;
  return (
    <section className={card.card} aria-label={splitChoiceTexts[texts.forms.language].title}>
      <FocusedButton
        ref={button}
        icon={<OptionsRegular />}
        data-testid="openSplit"
        disabledFocusable={session.work.type !== "Idle"}
        onClick={() => void actions.run("openSplit")}
      >
        {splitChoiceTexts[texts.forms.language].open}
      </FocusedButton>
    </section>
  );
}
