import { useEffect, useState } from "react";
import { usePane } from "../shared/usePane";
import { useCard } from "../shared/useCard";

/** Excel answers in a moment, unless the user is typing in a cell: then it waits for Enter, and somebody has to say so. */
const DELAY = 2000;

/** Appears when Excel has not answered for a while; shown only while there is nothing else to tell. */
export function EditHint() {
  const card = useCard();
  const { pane } = usePane().texts;
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), DELAY);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className={card.small}>
      {late && pane.editHint}
    </p>
  );
}
