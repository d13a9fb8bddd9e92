import product from "../../../../package.json";
import { besideTexts } from "../../../i18n/besideTexts";
import { useCard } from "../shared/useCard";
import { usePane } from "../shared/usePane";
import { BesideCard, CloseButton, useClose } from "./BesideCard";

/** What users get with this version, in a few lines. */
export function News() {
  const card = useCard();
  const { texts } = usePane();
  const close = useClose();
  const { title, lines } = besideTexts[texts.forms.language].news;
  return (
    <BesideCard title={title(product.version)} page={null} onClose={close}>
      <ul className={card.list}>
        {lines.map((line) => (
          <li key={line} className={card.text}>
            {line}
          </li>
        ))}
      </ul>
      <CloseButton onClose={close} />
    </BesideCard>
  );
}
