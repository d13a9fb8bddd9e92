import { Link } from "@fluentui/react-components";
import { useState } from "react";
import { supportDetails } from "../../../commands/pane/supportDetails";
import { copyText } from "../../surroundings/copyText";
import { TextByHand } from "../shared/TextByHand";
import { usePane } from "../shared/usePane";

/** Copies what support asks for; where copying is blocked, the text is shown. */
export function CopyDetails({ className }: { readonly className: string }) {
  const { copy } = usePane().texts.pane;
  const [last, setLast] = useState<{ readonly text: string; readonly copied: boolean } | null>(null);
  const press = async (): Promise<void> => {
    const text = supportDetails(null, navigator.userAgent);
    setLast({ text, copied: await copyText(text) });
  };
  return (
    <>
      <Link as="button" className={className} data-testid="copyDetails" title={copy.systemTip} onClick={() => void press()}>
        <span aria-live="polite">{last?.copied === true ? copy.copied : copy.system}</span>
      </Link>
      {last?.copied === false && <TextByHand text={last.text} />}
    </>
  );
}
