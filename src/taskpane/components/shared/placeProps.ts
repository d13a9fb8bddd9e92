import type { RefObject } from "react";
import type { NextStep } from "../../session/nextStep";

/** What the contents of every place are given. */
export interface PlaceProps {
  /** For the button to press next: it gets the focus when the one that had it is gone. */
  readonly nextStep: RefObject<HTMLButtonElement | null>;
  /** What stands above them; null: nothing. */
  readonly step: NextStep | null;
}
