import { MessageBar, MessageBarBody } from "@fluentui/react-components";

/** How something ended that was done in a dialog. */
export interface Saying {
  readonly intent: "error" | "info" | "success";
  readonly text: string;
}

/** Says it, also to those who only hear; null: nothing yet. */
export function Said({ said, testId }: { readonly said: Saying | null; readonly testId: string }) {
  return (
    <div aria-live="polite">
      {said !== null && (
        <MessageBar intent={said.intent} layout="multiline" data-testid={testId}>
          <MessageBarBody>{said.text}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
