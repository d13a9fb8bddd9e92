import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { DataBarVerticalRegular, DocumentTextRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { nextTexts } from "../../../i18n/nextTexts";
import { QUARTER, type Period } from "../../../plan/checking/facts/period";
import { useCard } from "../shared/useCard";
import { usePane } from "../shared/usePane";
import { Select } from "../shared/fields";

/** Sheets that are made of what managers report: the analysis of a period, and what the year has brought together. */
export function ReportsCard() {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const [chosen, choose] = useState("window");
  const words = nextTexts[texts.forms.language].checking.reports;
  const waits = session.work.type !== "Idle" || session.plan.type !== "Ready";
  const months = session.plan.type === "Ready" ? session.plan.summary.months : [];
  const quarters = months.flatMap((first, at) =>
    at % QUARTER === 0 ? [{ value: `quarter ${at / QUARTER}`, name: words.quarter(first, months[at + QUARTER - 1] ?? "") }] : [],
  );
  return (
    <section className={card.card} aria-label={words.title} data-testid="reportsCard">
      <h2 className={card.heading}>{words.title}</h2>
      <p className={card.small}>{words.hint}</p>
      <Field label={words.period} size="small">
        <Select size="small" data-testid="period" value={chosen} disabled={waits} onChange={(_event, { value }) => choose(value)}>
          <option value="window">{words.window}</option>
          {months.map((name, month) => (
            <option key={name} value={`month ${month}`}>
              {name}
            </option>
          ))}
          {quarters.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button
          data-testid="analysis"
          icon={<DataBarVerticalRegular />}
          disabledFocusable={waits}
          onClick={() => void actions.run("report", { type: "analysis", period: periodOf(chosen) })}
        >
          {words.analysis}
        </Button>
        {chosen.startsWith("month") &&
          (["attainment", "clientAnalysis"] as const).map((type) => (
            <Button
              key={type}
              data-testid={type}
              icon={<DocumentTextRegular />}
              disabledFocusable={waits}
              onClick={() => void actions.run("report", { type, month: Number(chosen.split(" ")[1]) })}
            >
              {words[type]}
            </Button>
          ))}
        {(["competitorNews", "clientCards"] as const).map((type) => (
          <Button
            key={type}
            data-testid={type}
            icon={<DocumentTextRegular />}
            disabledFocusable={waits}
            onClick={() => void actions.run("report", { type })}
          >
            {words[type]}
          </Button>
        ))}
      </div>
    </section>
  );
}

function periodOf(chosen: string): Period {
  const [type, at] = chosen.split(" ");
  return type === "month" ? { type, month: Number(at) } : type === "quarter" ? { type, quarter: Number(at) } : { type: "window" };
}

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });
