import { makeStyles, Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { CalendarMonthRegular } from "@fluentui/react-icons";
import { usePane } from "../shared/usePane";

/** Makes the client × product sheet of one of the plan's periods. */
export function DetailMenu({ waits }: { readonly waits: boolean }) {
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const { detail, detailTip } = texts.pane.actions;
  const periods = session.plan.type === "Ready" ? session.plan.summary.periods : [];
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          data-testid="detail"
          className={styles.detail}
          icon={<CalendarMonthRegular />}
          disabledFocusable={waits || periods.length === 0}
          title={detailTip}
        >
          {detail}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.periods}>
        <MenuList>
          {periods.map((period, index) => (
            <MenuItem key={period} onClick={() => void actions.run("detail", index + 1)}>
              {period}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const useStyles = makeStyles({
  detail: { whiteSpace: "nowrap", minWidth: 0 },
  periods: { maxHeight: "60vh", overflowY: "auto" },
});
