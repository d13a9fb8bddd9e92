import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { givenOf, type SettingsGiven } from "../../../../commands/checking/settingsGiven";
import { SETTINGS_WORDS } from "../../../../forms/checkSettings/words";
import { findingsTexts } from "../../../../i18n/findingsTexts";
import { RULE_NUMBERS, USUAL_CHECKING, USUAL_RULES, type RuleNumber } from "../../../../plan/inputs/checking";
import { dateIn } from "../../../../plan/typed/date";
import { numberIn } from "../../../../plan/typed/number";
import { useCard } from "../../shared/useCard";
import { usePane } from "../../shared/usePane";
import { Waiting } from "../../shared/Waiting";
import { Checkbox, Input } from "../../shared/fields";

/** Which rules are used and what each goes by; an empty field is as usual. What is no good threshold is told where problems are. */
export function RulesForm() {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const { language } = texts.forms;
  const words = findingsTexts[language].settings;
  const labels = SETTINGS_WORDS[language];
  const [form, set] = useState<RulesTyped | null>(null);
  const [isRefused, refuse] = useState(false);
  const isAsked = useRef(false);
  useEffect(() => {
    if (isAsked.current || session.work.type !== "Idle") return;
    isAsked.current = true;
    void actions.run("checkSettings").then((outcome) => {
      if (outcome?.type === "Done") set(typedOf(givenOf(outcome.value)));
      // Something else was running: asked again as soon as that ends. What stands against reading is told where problems are.
      else if (outcome === null) isAsked.current = false;
      else refuse(true);
    });
  }, [actions, session.work.type]);
  if (form === null)
    return isRefused ? null : (
      <div data-testid="rulesWait">
        <Waiting />
      </div>
    );
  const edit = (key: string, value: string): void => set({ ...form, values: { ...form.values, [key]: value } });
  const field = (key: string, label: string, usual: string) => (
    <Field key={key} label={label} size="small">
      <Input
        size="small"
        className={styles.input}
        data-testid={`setting-${key}`}
        value={form.values[key] ?? ""}
        placeholder={usual === "" ? "" : words.usual(usual)}
        onChange={(_event, { value }) => edit(key, value)}
      />
    </Field>
  );
  const save = async (): Promise<void> => {
    const outcome = await actions.run("setCheckSettings", givenIn(form));
    if (outcome?.type === "Done") set(typedOf(givenOf(outcome.value)));
  };
  return (
    <div className={styles.form} data-testid="rulesForm">
      <p className={card.small}>{words.hint}</p>
      <div className={styles.pair}>
        {field("window", words.window, String(USUAL_CHECKING.window))}
        {field("keepMonths", words.keepMonths, String(USUAL_CHECKING.keepMonths))}
        {field("trialUntil", words.trialUntil, "")}
      </div>
      {RULE_NUMBERS.map((rule) => (
        <div key={rule} className={styles.rule}>
          <Checkbox
            data-testid={`rule-${rule}`}
            label={labels.rule(rule, labels.rules[rule])}
            checked={!form.off.includes(rule)}
            onChange={(_event, { checked }) =>
              set({ ...form, off: checked === true ? form.off.filter((one) => one !== rule) : [...form.off, rule] })
            }
          />
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={form.open === rule}
            data-testid={`thresholds-${rule}`}
            onClick={() => set({ ...form, open: form.open === rule ? null : rule })}
          >
            {words.thresholds}
          </Button>
          {form.open === rule && (
            <div className={styles.thresholds}>
              {Object.entries(USUAL_RULES[rule]).map(([key, usual]) =>
                field(`${rule}.${key}`, labels.thresholds[key] ?? key, String(Number(Number(usual).toFixed(4)))),
              )}
            </div>
          )}
        </div>
      ))}
      <Button
        appearance="primary"
        className={styles.save}
        data-testid="rulesSave"
        disabledFocusable={session.work.type !== "Idle"}
        onClick={() => void save()}
      >
        {words.save}
      </Button>
    </div>
  );
}

/** What stands in the fields, as text. */
interface RulesTyped {
  readonly values: Readonly<Record<string, string>>;
  readonly off: readonly RuleNumber[];
  /** The rule whose thresholds are shown. */
  readonly open: RuleNumber | null;
}

function typedOf({ rules, window, keepMonths, trialUntil }: SettingsGiven): RulesTyped {
  const thresholds = RULE_NUMBERS.flatMap((rule) =>
    Object.entries(rules[rule] ?? {}).flatMap(([key, value]) =>
      typeof value === "number" ? [[`${rule}.${key}`, String(value)] as const] : [],
    ),
  );
  const own = (value: number, usual: number): string => (value === usual ? "" : String(value));
  return {
    values: {
      ...Object.fromEntries(thresholds),
      window: own(window, USUAL_CHECKING.window),
      keepMonths: own(keepMonths, USUAL_CHECKING.keepMonths),
      trialUntil,
    },
    off: RULE_NUMBERS.filter((rule) => rules[rule]?.["on"] === false),
    open: null,
  };
}

/** What is typed as it is given; text that is no number goes along as it is, and is refused there. */
function givenIn({ values, off }: RulesTyped): SettingsGiven {
  const number = (text = "", usual: number): number => (text.trim() === "" ? usual : (numberIn(text) ?? (text as unknown as number)));
  const rules = RULE_NUMBERS.map((rule) => {
    const own = Object.entries(USUAL_RULES[rule]).flatMap(([key, usual]) => {
      const text = values[`${rule}.${key}`] ?? "";
      return text.trim() === "" ? [] : [[key, number(text, usual)] as const];
    });
    return [rule, { ...Object.fromEntries(own), ...(off.includes(rule) && { on: false }) }] as const;
  });
  const day = values["trialUntil"] ?? "";
  return {
    rules: Object.fromEntries(rules),
    window: number(values["window"], USUAL_CHECKING.window),
    keepMonths: number(values["keepMonths"], USUAL_CHECKING.keepMonths),
    trialUntil: dateIn(day) ?? day,
  };
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  pair: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  rule: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", minWidth: 0 },
  thresholds: {
    flexBasis: "100%",
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalL,
  },
  input: { minWidth: 0, "& > input": { minWidth: 0 } },
  save: { alignSelf: "flex-start" },
});
