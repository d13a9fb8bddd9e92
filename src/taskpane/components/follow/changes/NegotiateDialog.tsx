import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { Waiting } from "../../shared/Waiting";
import { useState } from "react";
import { yearTexts } from "../../../../i18n/yearTexts";
import type { LocatedProblem, Outcome } from "../../../../commands/outcome/outcome";
import type { ProposalState, YearState } from "../../../../commands/year/yearState";
import { STYLES, type NegotiationStyle } from "../../../../plan/inputs/proposal";
import { plain } from "../../../../plan/typed/plain";
import { groupedText, parseAmount } from "../../../../plan/typed/units";
import { problemText } from "../../../../i18n/problemText";
import type { PreviewFound } from "../../../session/previewed";
import { DialogPage } from "../../shared/DialogPage";
import { PaneDialog } from "../../shared/PaneDialog";
import { usePane } from "../../shared/usePane";
import { useCard } from "../../shared/useCard";
import { FocusedButton } from "../../shared/FocusedButton";
import { useFocusOnReturn } from "../../shared/useFocusOnReturn";
import { errorsOf, RefusalBars } from "./RefusalBars";
import { ReviewPage } from "./ReviewPage";
import { RunningGap } from "./RunningGap";
import { Input, Select } from "../../shared/fields";

/**
 * 下达, 自报, 确认 of everybody's year, metric by metric, with the gap; what is agreed binds
 * the split when it is saved; what is refused stays to be corrected.
 */
export function NegotiateDialog({ state }: { readonly state: YearState }) {
  const card = useCard();
  const { session, texts, actions } = usePane();
  const words = yearTexts[texts.forms.language].negotiate;
  const { styles: labels } = texts.forms.proposals;
  const [chosenStyle, setStyle] = useState<NegotiationStyle | null>(null);
  const style = chosenStyle ?? state.style;
  // By whose and which: what is typed stays, whatever the workbook says by now of the rest.
  const [typed, setTyped] = useState<Readonly<Record<string, Partial<ProposalState>>>>({});
  const proposals = state.proposals.map((one) => ({ ...one, ...typed[keyOf(one)] }));
  const [metric, setMetric] = useState(state.metrics[0]?.name ?? "");
  const [refused, setRefusal] = useState<Outcome<unknown> | null>(null);
  const { found = null, refusal = null } = session.previewed ?? {};
  const previewButton = useFocusOnReturn(found !== null);
  const forget = (): void => {
    setRefusal(null);
    if (refusal !== null) actions.leave("previewed");
  };
  const set = (position: number, changed: Partial<ProposalState>): void => {
    const key = keyOf(proposals[position]);
    setTyped({ ...typed, [key]: { ...typed[key], ...changed } });
    forget();
  };
  const preview = async (): Promise<void> => {
    const outcome = await actions.run("previewProposals", { style, proposals });
    if (outcome?.type === "Done") setRefusal(null);
    else refuse(outcome);
  };
  const save = async ({ preview: { writing } }: PreviewFound): Promise<void> =>
    refuse(await actions.run("negotiate", { style, proposals }, writing.fingerprint));
  const refuse = (outcome: Outcome<unknown> | null): void => {
    if (outcome?.type !== "Problems" && outcome?.type !== "Failed") return;
    actions.leave("previewed");
    setRefusal(outcome);
    const faulty = errorsOf(outcome).find((one) => fieldIn(one) !== null)?.problem.at[1];
    setMetric(proposals[Number(faulty)]?.metric ?? metric);
  };
  const problems = errorsOf(refused ?? refusal);
  const faultsAt = (position: number): Faults => {
    const sentence = (field: ProposalField): string | null => {
      const found = problems.find((one) => fieldIn(one) === field && one.problem.at[1] === position);
      return found ? problemText(texts.problems, found.problem.detail) : null;
    };
    return { proposed: sentence("proposed"), agreed: sentence("agreed"), note: sentence("note") };
  };
  const ofMetric = proposals.filter((one) => one.metric === metric);
  const waits = session.work.type !== "Idle";
  const close = (): void => {
    if (found === null) actions.closeDialog();
    else if (!waits) actions.leave("previewed");
  };
  const isSound = proposals.every((one) => faultOf(one, one.proposed, state) === null && faultOf(one, one.agreed, state) === null);
  return (
    <PaneDialog testId="negotiateDialog" asks onLeave={close}>
      {found !== null ? (
        <ReviewPage found={found} catchUp={[]} confirm={words.save} onConfirm={() => void save(found)} />
      ) : (
        <DialogPage
          title={yearTexts[texts.forms.language].open.negotiate}
          buttons={
            <>
              {" "}
              <FocusedButton
                appearance="primary"
                ref={previewButton}
                data-testid="previewProposals"
                disabledFocusable={waits || !isSound}
                onClick={() => void preview()}
              >
                {yearTexts[texts.forms.language].preview}
              </FocusedButton>
              <Button data-testid="closeNegotiate" onClick={actions.closeDialog}>
                {yearTexts[texts.forms.language].cancel}
              </Button>
            </>
          }
        >
          <p className={card.small}>{words.hint}</p>
          <Field label={words.style} hint={texts.forms.proposals.styleNote}>
            <Select
              data-testid="style"
              value={style}
              onChange={(_event, { value }) => {
                setStyle(STYLES.find((one) => one === value) ?? style);
                forget();
              }}
            >
              {STYLES.map((one) => (
                <option key={one} value={one}>
                  {labels[one]}
                </option>
              ))}
            </Select>
          </Field>
          {state.metrics.length > 1 && (
            <Field label={words.metric}>
              <Select data-testid="negotiateMetric" value={metric} onChange={(_event, { value }) => setMetric(value)}>
                {state.metrics.map(({ name }) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <RunningGap proposals={ofMetric.filter(({ product }) => product === null)} unit={unitOf(metric, state)} />
          {proposals.map(
            (one, position) =>
              one.metric === metric && (
                <Proposal
                  key={position}
                  proposal={one}
                  state={state}
                  faults={faultsAt(position)}
                  onChange={(changed) => set(position, changed)}
                />
              ),
          )}
          <RefusalBars outcome={refused ?? refusal} problems={problems.filter((one) => fieldIn(one) === null)} />
          {waits && <Waiting label={yearTexts[texts.forms.language].preparing} />}
        </DialogPage>
      )}
    </PaneDialog>
  );
}

function keyOf(proposal: ProposalState | undefined): string {
  return JSON.stringify([proposal?.manager, proposal?.metric, proposal?.product]);
}

interface ProposalProps {
  readonly proposal: ProposalState;
  readonly state: YearState;
  /** What was refused when it was to be saved. */
  readonly faults: Faults;
  readonly onChange: (changed: Partial<ProposalState>) => void;
}

const PROPOSAL_FIELDS = ["proposed", "agreed", "note"] as const;
type ProposalField = (typeof PROPOSAL_FIELDS)[number];
type Faults = Readonly<Record<ProposalField, string | null>>;

function Proposal({ proposal, state, faults, onChange }: ProposalProps) {
  const styles = useStyles();
  const card = useCard();
  const { texts } = usePane();
  const words = yearTexts[texts.forms.language].negotiate;
  const name = words.what(proposal.manager, proposal.product);
  const unit = unitOf(proposal.metric, state);
  const units = (text: string): number | null => {
    const parsed = parseAmount(text, unit);
    return typeof parsed === "number" ? parsed : null;
  };
  const [issued, proposed] = [units(proposal.issued), units(proposal.proposed)];
  const gap =
    issued === null || proposed === null ? null : proposed === issued ? words.noGap : words.gap(groupedText(proposed - issued, unit));
  const fault = (field: ProposalField) => {
    const detail = field === "note" ? null : faultOf(proposal, proposal[field], state);
    const sentence = detail === null ? faults[field] : problemText(texts.problems, detail);
    return sentence === null ? {} : ({ validationState: "error", validationMessage: sentence } as const);
  };
  return (
    <fieldset className={styles.proposal} data-testid="proposal">
      <legend className={styles.legend}>{name}</legend>
      <p className={card.small}>{`${words.issued} ${issued === null ? "–" : groupedText(issued, unit)}`}</p>
      <div className={styles.pair}>
        <Field label={words.proposed} hint={gap} {...fault("proposed")}>
          <Input
            className={styles.input}
            inputMode="decimal"
            value={proposal.proposed}
            onChange={(_event, { value }) => onChange({ proposed: value })}
          />
        </Field>
        <Field label={words.agreed} {...fault("agreed")}>
          <Input
            className={styles.input}
            inputMode="decimal"
            value={proposal.agreed}
            onChange={(_event, { value }) => onChange({ agreed: value })}
          />
        </Field>
      </div>
      <Field label={words.note} {...fault("note")}>
        <Input value={proposal.note} onChange={(_event, { value }) => onChange({ note: value })} />
      </Field>
    </fieldset>
  );
}

/** The field of a proposal that a problem speaks of; null: it stands somewhere else. */
function fieldIn({ problem: { at }, place }: LocatedProblem): ProposalField | null {
  return place === null && at[0] === "proposals" ? (PROPOSAL_FIELDS.find((field) => field === at[2]) ?? null) : null;
}

function unitOf(metric: string, { metrics }: YearState) {
  return metrics.find(({ name }) => name === metric)?.unit ?? { size: 1, decimals: 0 };
}

/** What is wrong with an amount; nothing is wrong with none. */
function faultOf(proposal: ProposalState, text: string, state: YearState) {
  if (plain(text) === "") return null;
  const parsed = parseAmount(text, unitOf(proposal.metric, state));
  return typeof parsed === "number" ? null : parsed;
}

const useStyles = makeStyles({
  proposal: {
    margin: 0,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: `0 ${tokens.spacingHorizontalXS}`, overflowWrap: "anywhere" },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: "100%" },
});
