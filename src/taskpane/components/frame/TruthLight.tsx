import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Truth } from "../../../commands/truth/truth";
import { TIE_OUT } from "../../../forms/tieOut/form";
import { truthTexts } from "../../../i18n/truthTexts";
import type { Language } from "../../../plan/inputs/inputs";
import { underlinedInContrast } from "../shared/useCard";
import { usePane } from "../shared/usePane";

type Tone = "good" | "open" | "bad" | "plain";

interface Part {
  readonly id: string;
  readonly tone: Tone;
  readonly text: string;
  /** Where it leads; null: nowhere. */
  readonly go: (() => unknown) | null;
}

/** How the workbook stands, whoever has typed into it since: each part leads to its place. */
export function TruthLight({ truth }: { readonly truth: Truth }) {
  const styles = useStyles();
  const { session, texts } = usePane();
  const found = useParts(truth);
  // What was done since has a report of its own, beside which nothing is said that may be past.
  const isOld = session.truthBeside !== session.report;
  const looking: Part = { id: "looking", tone: "plain", text: truthTexts[texts.forms.language].looking, go: null };
  const parts = isOld ? [looking] : found;
  const tone = (["bad", "open", "plain"] as const).find((each) => parts.some((part) => part.tone === each)) ?? "good";
  const waits = session.work.type !== "Idle";
  return (
    <section className={mergeClasses(styles.light, styles[tone])} aria-label={truthTexts[texts.forms.language].label} data-testid="truth">
      <ul className={styles.parts}>
        {parts.map(({ id, tone: own, text, go }) => (
          <li key={id} className={styles.part}>
            <span aria-hidden className={mergeClasses(styles.dot, styles[`${own}Dot`])} />
            {go === null ? (
              <span>{text}</span>
            ) : (
              <Link as="button" className={styles.link} data-testid={`truth-${id}`} disabled={waits} onClick={() => void go()}>
                {text}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function useParts(truth: Truth): readonly Part[] {
  const { texts, actions } = usePane();
  const words = truthTexts[texts.forms.language];
  switch (truth.type) {
    case "Draft":
      return [{ id: "draft", tone: "open", text: words.draft(truth.errors.length), go: () => actions.run("check") }];
    case "Typed":
      return [{ id: "typed", tone: "open", text: words.typed, go: () => actions.run("generateSeen") }];
    case "Written": {
      const { checks, wishes, behind, written } = truth;
      const [firstWish] = wishes;
      const tieOut = { sheet: TIE_OUT.keyOf(), address: "A1" };
      return [
        checks === null
          ? { id: "checks", tone: "open", text: words.unknown, go: null }
          : {
              id: "checks",
              tone: checks.firstBroken === null ? "good" : wishes.length + behind > 0 ? "open" : "bad",
              text: words.tie(checks.held, checks.lines),
              go: () => actions.run("goTo", checks.firstBroken ?? tieOut),
            },
        ...(firstWish
          ? [{ id: "wishes", tone: "open", text: words.wishes(wishes.length), go: () => actions.run("goTo", firstWish) } as const]
          : []),
        behind > 0
          ? { id: "behind", tone: "open", text: words.behind(behind), go: () => actions.run("generateSeen") }
          : { id: "behind", tone: "good", text: words.upToDate, go: null },
        ...(written === null
          ? []
          : [
              {
                id: "written",
                tone: "good",
                text: words.written(timeOf(written, texts.forms.language)),
                go: () => actions.choosePlace("split"),
              } as const,
            ]),
      ];
    }
  }
}

/** Of today the time, of other days the day too. */
function timeOf(instant: string, language: Language): string {
  const at = new Date(instant);
  const isToday = at.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(language, { timeStyle: "short", ...(isToday ? {} : { dateStyle: "medium" }) }).format(at);
}

const useStyles = makeStyles({
  light: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `${tokens.strokeWidthThickest} solid transparent`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    boxShadow: tokens.shadow2,
  },
  plain: {},
  good: { borderLeftColor: tokens.colorStatusSuccessBorderActive },
  open: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  bad: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  parts: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  part: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  dot: { width: "8px", height: "8px", borderRadius: tokens.borderRadiusCircular, flexShrink: 0, forcedColorAdjust: "none" },
  plainDot: { backgroundColor: tokens.colorNeutralForeground4 },
  goodDot: { backgroundColor: tokens.colorStatusSuccessForeground3 },
  openDot: { backgroundColor: tokens.colorStatusWarningForeground3 },
  badDot: { backgroundColor: tokens.colorStatusDangerForeground3 },
  link: { ...underlinedInContrast, fontSize: "inherit", lineHeight: "inherit", textAlign: "left", overflowWrap: "anywhere" },
});
