import { Field } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "./usePane";
import { Textarea } from "./fields";

/** A text that could not be copied, selected, for whoever copies it by hand. */
export function TextByHand({ text }: { readonly text: string }) {
  const { copy } = usePane().texts.pane;
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.select(), []);
  return (
    <Field label={copy.byHand}>
      <Textarea ref={box} readOnly value={text} rows={4} />
    </Field>
  );
}
