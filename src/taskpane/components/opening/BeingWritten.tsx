import { useEffect } from "react";
import type { BeingWritten as Found } from "../../../commands/opening/opening";
import { openingTexts } from "../../../i18n/openingTexts";
import { usePane } from "../shared/usePane";
import { useCard } from "../shared/useCard";

/** Another window is writing: that is said, and looked at again now and then until it has ended, or has said nothing for too long. */
export function BeingWritten({ found }: { readonly found: Found }) {
  const card = useCard();
  const { session, texts, actions } = usePane();
  const { beingWritten } = openingTexts[texts.forms.language];
  const isIdle = session.work.type === "Idle";
  useEffect(() => {
    if (!isIdle) return undefined;
    const timer = setTimeout(() => void actions.run("look"), Math.min(found.wait + AFTERWARDS, NOW_AND_THEN));
    return () => clearTimeout(timer);
  }, [found, isIdle, actions]);
  return (
    <section className={card.card} data-testid="openingBeingWritten" role="status">
      <h2 className={card.heading}>{beingWritten.title}</h2>
      <p className={card.text}>{beingWritten.explain}</p>
    </section>
  );
}

/** Milliseconds: most writings take less, and looking takes a few requests. */
const NOW_AND_THEN = 20_000;
const AFTERWARDS = 1_000;
