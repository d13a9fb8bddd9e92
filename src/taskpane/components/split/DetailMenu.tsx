import { CalendarMonthRegular } from "@fluentui/react-icons";
import { PaneMenu } from "../shared/PaneMenu";
import { usePane } from "../shared/usePane";

/** Makes the client × product sheet of one of the plan's periods. */
export function DetailMenu({ waits }: { readonly waits: boolean }) {
  const { session, texts, actions } = usePane();
  const { detail, detailTip } = texts.pane.actions;
  const periods = session.plan.type === "Ready" ? session.plan.summary.periods : [];
  return (
    <PaneMenu
      testId="detail"
      label={detail}
      tip={detailTip}
      icon={<CalendarMonthRegular />}
      waits={waits || periods.length === 0}
      groups={[periods.map((period, index) => ({ key: period, label: period, choose: () => void actions.run("detail", index + 1) }))]}
    />
  );
}
