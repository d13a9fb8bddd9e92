import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import product from "../../../../package.json";
import { probes } from "../../../excel/selfTest/probes";
import type { Answer, SelfTest } from "../../../excel/selfTest/selfTest";
import type { SortedAnswers } from "../../../excel/selfTest/sortedAnswers";
import { selfTestAnswers } from "../../../i18n/selfTestAnswers";
import { factText } from "../../sentences/factText";
import { usePane } from "../shared/usePane";
import { CopyButton } from "../shared/CopyButton";
import { useCard } from "../shared/useCard";

interface Props {
  readonly result: SelfTest;
  readonly sorted: SortedAnswers;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What Excel answered: what is otherwise than documented comes first, and everything can be copied. */
export function SelfTestView({ result, sorted, heading }: Props) {
  const card = useCard();
  const styles = useStyles();
  const { selfTest } = usePane().texts;
  const { different, failed, open, documented } = sorted;
  const { platform, build, excelApi } = result.host;
  return (
    <section className={mergeClasses(card.card, styles.view)} data-testid="selfTest">
      <h2 ref={heading} tabIndex={-1} className={card.heading}>
        {selfTest.done(result.answers.length, different.length, failed.length)}
      </h2>
      <p className={card.small}>{selfTest.host(platform, build, excelApi)}</p>
      <CopyButton text={JSON.stringify({ product: product.version, ...result }, null, 1)} label={selfTest.copy} />
      <Group title={selfTest.groups.different} answers={different} />
      <Group title={selfTest.groups.failed} answers={failed} />
      <Group title={selfTest.groups.open} answers={open} />
      <Group title={selfTest.groups.documented} answers={documented} />
    </section>
  );
}

function Group({ title, answers }: { readonly title: string; readonly answers: readonly Answer[] }) {
  const card = useCard();
  const styles = useStyles();
  if (answers.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3 className={card.heading}>{title}</h3>
      <ul className={card.list}>
        {answers.map((answer) => (
          <li key={answer.id}>
            <Line answer={answer} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Line({ answer }: { readonly answer: Answer }) {
  const card = useCard();
  const styles = useStyles();
  const answers = selfTestAnswers[usePane().texts.forms.language];
  const { documented, threads = [] } = probes.find(({ id }) => id === answer.id) ?? {};
  const said = "failed" in answer ? answer.failed : factText(answer.fact, answers);
  const expected = documented === undefined ? said : factText(documented, answers);
  return (
    <>
      <p className={card.text}>{answers.questions[answer.id]}</p>
      <p className={mergeClasses(card.text, styles.answer)}>{said}</p>
      {expected !== said && <p className={card.small}>{answers.documented(expected)}</p>}
      {threads.length > 0 && (
        <p className={mergeClasses(card.small, styles.threads)}>
          {threads.map((address) => (
            <Link key={address} inline href={address} target="_blank" rel="noreferrer" className={styles.thread}>
              {threadName(address, answers.thread)}
            </Link>
          ))}
        </p>
      )}
    </>
  );
}

/** Threads by their number, pages by where they are. */
function threadName(address: string, thread: (number: number) => string): string {
  const number = /\/issues\/(\d+)$/.exec(address)?.[1];
  return number === undefined ? new URL(address).hostname : thread(Number(number));
}

const useStyles = makeStyles({
  view: { gap: tokens.spacingVerticalL },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  answer: { fontWeight: tokens.fontWeightSemibold },
  threads: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  thread: { fontSize: "inherit", lineHeight: "inherit" },
});
