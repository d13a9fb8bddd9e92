import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
  ToolbarDivider,
  Tooltip,
} from "@fluentui/react-components";
import { ArrowDownloadRegular, BookRegular, FolderOpenRegular, LocalLanguageRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { languages, nextLanguage } from "../../i18n/languages";
import type { Language } from "../../plan/inputs/inputs";
import type { Example } from "./examples";
import type { RibbonButton } from "./manifest";
import { pageTexts } from "./texts";

export interface HeaderProps {
  readonly language: Language;
  readonly ribbon: readonly RibbonButton[];
  readonly examples: readonly Example[];
  readonly onPress: (button: RibbonButton) => void;
  readonly onExample: (example: Example) => void;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onOtherLanguage: () => void;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "nowrap",
    // What has no room is reached by the wheel and by Tab.
    overflowX: "auto",
    scrollbarWidth: "none",
    "& > *": { flexShrink: 0 },
    "@media (max-width: 1520px)": {
      gap: 0,
      "& > button": { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
    },
  },
  icon: { width: "20px", height: "20px" },
  product: { margin: `0 ${tokens.spacingHorizontalXS}` },
  ribbonIcon: { width: "16px", height: "16px" },
  muted: {
    color: tokens.colorNeutralForeground3,
    marginRight: tokens.spacingHorizontalM,
    "@media (max-width: 1500px)": { display: "none" },
  },
  space: { flexGrow: 1 },
});

/** The line above spreadsheet and pane: the add-in's own ribbon buttons on the left, the workbench's tools on the right. */
export function Header({ language, ribbon, examples, onPress, onExample, onOpen, onDownload, onOtherLanguage }: HeaderProps) {
  const styles = useStyles();
  const text = pageTexts(language);
  const file = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.bar}>
      <img className={styles.icon} src="icon.png" alt="" />
      <Text as="h1" className={styles.product} weight="semibold" wrap={false}>
        {text.product}
      </Text>
      <Text className={styles.muted} size={200} wrap={false}>
        {text.workbench}
      </Text>
      {ribbon.map((button) => (
        <Tooltip key={button.id} content={button.tip} relationship="description">
          <Button
            appearance="subtle"
            size="small"
            icon={<img className={styles.ribbonIcon} src={button.icon} alt="" />}
            onClick={() => onPress(button)}
          >
            {button.label}
          </Button>
        </Tooltip>
      ))}
      <div className={styles.space} />
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" size="small" icon={<BookRegular />} data-testid="examples">
            {text.examples}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {examples.map((example) => (
              <MenuItem key={example.name} onClick={() => onExample(example)}>
                {example.title[language]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={file}
        hidden
        type="file"
        accept=".xlsx,.xlsm"
        data-testid="book"
        onChange={({ target }) => target.files?.[0] && onOpen(target.files[0])}
      />
      <Button appearance="subtle" size="small" icon={<FolderOpenRegular />} onClick={() => file.current?.click()}>
        {text.open}
      </Button>
      <Button appearance="subtle" size="small" icon={<ArrowDownloadRegular />} onClick={onDownload}>
        {text.download}
      </Button>
      <ToolbarDivider />
      <Button
        appearance="subtle"
        size="small"
        icon={<LocalLanguageRegular />}
        onClick={onOtherLanguage}
        title={pageTexts(nextLanguage(language)).toThisLanguage}
      >
        {languages[nextLanguage(language)].name}
      </Button>
    </div>
  );
}
