import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { allTexts } from "../../i18n/allTexts";
import { problemText } from "../../i18n/problemText";
import type { Language } from "../../plan/inputs/inputs";
import type { Opened } from "../xlsx/openXlsx";
import { pageTexts } from "./texts";

export interface OpenedBarProps {
  readonly language: Language;
  readonly opened: Opened | null;
}

/** What came of opening a workbook: nothing to say, what is not shown of it, or why it could not be opened. */
export function OpenedBar({ language, opened }: OpenedBarProps) {
  const [isRead, setRead] = useState(false);
  const text = pageTexts(language).opening;
  if (isRead || opened === null || opened.type === "Stopped" || (opened.type === "Opened" && opened.leftOut.length === 0)) return null;
  return (
    <MessageBar intent={opened.type === "Opened" ? "info" : "error"} data-testid="opened">
      <MessageBarBody>
        <MessageBarTitle>{opened.type === "Opened" ? text.notShown : text.notOpened}</MessageBarTitle>
        {opened.type === "Opened"
          ? opened.leftOut.map(({ kind, sheet, count }) => text.item(text.kinds[kind], sheet, count)).join(text.separator)
          : problemText(allTexts(language).problems, opened.problem)}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<DismissRegular />} aria-label={text.close} onClick={() => setRead(true)} />
        }
      />
    </MessageBar>
  );
}
