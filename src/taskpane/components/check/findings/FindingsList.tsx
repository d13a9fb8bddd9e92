import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import type { ReportsChecked } from "../../../../commands/checking/checkReports";
import type { FindingRow } from "../../../../forms/findings/findingRows";
import { FINDING_TEXTS, ruleTitle } from "../../../../forms/findings/texts";
import { findingsTexts } from "../../../../i18n/findingsTexts";
import type { Level } from "../../../../plan/checking/rules/found";
import { RULE_NUMBERS } from "../../../../plan/inputs/checking";
import { useCard } from "../../shared/useCard";
import { usePane } from "../../shared/usePane";
import { FindingItem } from "./FindingItem";
import { Select } from "../../shared/fields";

interface Props {
  readonly checked: Extract<ReportsChecked, { readonly type: "Checked" }>;
  /** Who checks, and signs follow-ups by default. */
  readonly by: string;
}

const LEVELS: readonly Level[] = ["priority", "attention", "note"];

/** What was found, as far as it is wanted: of a level, a rule, a manager. */
export function FindingsList({ checked: { rows, on }, by }: Props) {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const words = findingsTexts[texts.forms.language];
  const said = FINDING_TEXTS[texts.forms.language];
  const [wanted, want] = useState({ level: "", rule: "", manager: "" });
  const [opened, open] = useState<ReadonlySet<string>>(new Set());
  const managers = [...new Map(rows.map(({ manager, who }) => [manager, who] as const))];
  const options: Readonly<Record<keyof typeof wanted, readonly (readonly [string, string])[]>> = {
    level: LEVELS.filter((level) => rows.some((row) => row.level === level)).map((level) => [level, said.levels[level]]),
    rule: RULE_NUMBERS.filter((rule) => rows.some((row) => row.rule === rule)).map((rule) => [String(rule), ruleTitle(said, rule)]),
    manager: managers.map(([manager, who]) => [manager, who]),
  };
  const fits = (name: keyof typeof wanted, value: string): boolean => {
    // What was chosen may be there no longer once checked again.
    const isThere = options[name].some(([key]) => key === wanted[name]);
    return wanted[name] === "" || !isThere || wanted[name] === value;
  };
  const shown = rows.filter((row) => fits("level", row.level ?? "") && fits("rule", String(row.rule)) && fits("manager", row.manager));
  if (rows.length === 0) return <p className={card.text}>{words.none}</p>;
  return (
    <>
      <div className={styles.filters}>
        {(["level", "rule", "manager"] as const).map((name) => (
          <Field key={name} label={words.filters[name]} size="small">
            <Select
              size="small"
              className={styles.select}
              data-testid={`filter-${name}`}
              value={wanted[name]}
              onChange={(_event, { value }) => want({ ...wanted, [name]: value })}
            >
              <option value="">{words.filters.all}</option>
              {options[name]
                .filter(([key]) => key !== "")
                .map(([key, label]) => (
                  <option key={key} value={key}>
                    {label}
                  </option>
                ))}
            </Select>
          </Field>
        ))}
      </div>
      <p className={card.small} data-testid="findingsShown">
        {shown.length === 0 ? words.noneLeft : words.shown(shown.length, rows.length)}
      </p>
      {wanted.manager !== "" && fits("manager", wanted.manager) && (
        <Button
          size="small"
          className={styles.inquiry}
          data-testid="inquiry"
          disabledFocusable={session.work.type !== "Idle"}
          onClick={() => void actions.run("checkReports", { on, by, inquiry: wanted.manager })}
        >
          {words.inquiry(managers.find(([manager]) => manager === wanted.manager)?.[1] ?? "")}
        </Button>
      )}
      <ul className={card.list} data-testid="findings">
        {inGroups(shown).map(({ key, rows: [first, ...others] }) => {
          const isWhole = others.length < MANY || opened.has(key);
          return (
            <Fragment key={key}>
              {[...(first ? [first] : []), ...(isWhole ? others : [])].map((row) => (
                <FindingItem key={row.id} row={row} on={on} by={by} />
              ))}
              {!isWhole && first && (
                <li>
                  <Button size="small" appearance="subtle" data-testid={`more-${key}`} onClick={() => open(new Set([...opened, key]))}>
                    {words.alike(others.length, ruleTitle(said, first.rule), first.who)}
                  </Button>
                </li>
              )}
            </Fragment>
          );
        })}
      </ul>
    </>
  );
}

/** So many findings of one rule about one manager beside the first wait behind a button: they are one thing to talk about. */
const MANY = 3;

/** Those of one rule about one manager together, where the first of them stands. */
function inGroups(rows: readonly FindingRow[]): readonly { readonly key: string; readonly rows: readonly FindingRow[] }[] {
  const groups = new Map<string, FindingRow[]>();
  for (const row of rows) {
    const key = `${row.rule}-${row.manager}`;
    const own = groups.get(key);
    if (own) own.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].map(([key, own]) => ({ key, rows: own }));
}

const useStyles = makeStyles({
  filters: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(96px, 1fr))", gap: tokens.spacingHorizontalS },
  inquiry: { alignSelf: "flex-start" },
  select: { minWidth: 0, "& > select": { minWidth: 0 } },
});
