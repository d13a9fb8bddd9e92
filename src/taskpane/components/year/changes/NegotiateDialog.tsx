import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ProposalState, YearState } from "../../../../commands/yearState";
import { STYLES } from "../../../../plan/course/proposal";
import { groupedText, parseAmount } from "../../../../plan/units";
import { problemText } from "../../../../i18n/problemText";
import { usePane } from "../../../usePane";
import { useCard } from "../../useCard";
import { useNarrowDialog } from "../../useNarrowDialog";

/** 下达, 自报, 确认 of everybody's year, metric by metric, with the gap; what is agreed binds the split when it is saved. */
export function NegotiateDialog({ state }: { readonly state: YearState }) {
  const styles = useStyles();
  const card = useCard();
  const narrow = useNarrowDialog();
  const { session, texts, actions } = usePane();
  const words = texts.yearPane.negotiate;
  const { styles: labels } = texts.records.TC_ProposalRows;
  const [style, setStyle] = useState(state.style);
  const [proposals, setProposals] = useState(state.proposals);
  const [metric, setMetric] = useState(state.metrics[0]?.name ?? "");
  const set = (position: number, changed: Partial<ProposalState>): void => setProposals(proposals.map((one, at) => (at === position ? { ...one, ...changed } : one)));
  const isSound = proposals.every((one) => faultOf(one, one.proposed, state) === null && faultOf(one, one.agreed, state) === null);
  return (
    <Dialog open modalType="alert" onOpenChange={actions.closeDialog}>
      <DialogSurface className={narrow.surface} data-testid="negotiateDialog">
        <DialogBody className={styles.body}>
          <DialogTitle className={narrow.title}>{texts.yearPane.open.negotiate}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={card.small}>{words.hint}</p>
            <Field label={words.style} hint={texts.records.TC_ProposalRows.styleNote}>
              <Select data-testid="style" value={style} onChange={(_event, { value }) => setStyle(STYLES.find((one) => one === value) ?? style)}>
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
            {proposals.map((one, position) => one.metric === metric && <Proposal key={position} proposal={one} state={state} onChange={(changed) => set(position, changed)} />)}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" data-testid="saveProposals" disabledFocusable={session.work.type !== "Idle" || !isSound} onClick={() => void actions.saveProposals({ style, proposals })}>
              {words.save}
            </Button>
            <Button onClick={actions.closeDialog}>{texts.yearPane.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Proposal({ proposal, state, onChange }: { readonly proposal: ProposalState; readonly state: YearState; readonly onChange: (changed: Partial<ProposalState>) => void }) {
  const styles = useStyles();
  const card = useCard();
  const { texts } = usePane();
  const words = texts.yearPane.negotiate;
  const name = words.what(proposal.manager, proposal.product);
  const unit = unitOf(proposal, state);
  const units = (text: string): number | null => {
    const parsed = parseAmount(plain(text), unit);
    return typeof parsed === "number" ? parsed : null;
  };
  const [issued, proposed] = [units(proposal.issued), units(proposal.proposed)];
  const gap = issued === null || proposed === null ? null : proposed === issued ? words.noGap : words.gap(groupedText(proposed - issued, unit));
  const fault = (text: string) => {
    const detail = faultOf(proposal, text, state);
    return detail === null ? {} : ({ validationState: "error", validationMessage: problemText(texts.problems, detail) } as const);
  };
  return (
    <fieldset className={styles.proposal} data-testid="proposal">
      <legend className={styles.legend}>{name}</legend>
      <p className={card.small}>{`${words.issued} ${issued === null ? "–" : groupedText(issued, unit)}`}</p>
      <div className={styles.pair}>
        <Field label={words.proposed} hint={gap} {...fault(proposal.proposed)}>
          <Input className={styles.input} inputMode="decimal" value={proposal.proposed} onChange={(_event, { value }) => onChange({ proposed: value })} />
        </Field>
        <Field label={words.agreed} {...fault(proposal.agreed)}>
          <Input className={styles.input} inputMode="decimal" value={proposal.agreed} onChange={(_event, { value }) => onChange({ agreed: value })} />
        </Field>
      </div>
      <Field label={words.note}>
        <Input value={proposal.note} onChange={(_event, { value }) => onChange({ note: value })} />
      </Field>
    </fieldset>
  );
}

function unitOf({ metric }: ProposalState, { metrics }: YearState) {
  return metrics.find(({ name }) => name === metric)?.unit ?? { size: 1, decimals: 0 };
}

/** What is wrong with an amount; nothing is wrong with none. */
function faultOf(proposal: ProposalState, text: string, state: YearState) {
  if (text.trim() === "") return null;
  const parsed = parseAmount(plain(text), unitOf(proposal, state));
  return typeof parsed === "number" ? null : parsed;
}

function plain(text: string): string {
  return text.replace(/[,，\s]/g, "");
}

const useStyles = makeStyles({
  body: { maxHeight: "calc(100vh - 48px)" },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  proposal: { margin: 0, minWidth: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: `0 ${tokens.spacingHorizontalXS}`, overflowWrap: "anywhere" },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: "100%" },
});
