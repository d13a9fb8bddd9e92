import type { Session } from "../session/session";
import { onDemand } from "./shared/onDemand";

const ChangeDialog = onDemand(async () => (await import("./follow/changes/ChangeDialog")).ChangeDialog);
const ConfirmDialog = onDemand(async () => (await import("./confirm/ConfirmDialog")).ConfirmDialog);
const ExportDialog = onDemand(async () => (await import("./split/ExportDialog")).ExportDialog);
const HandOutDialog = onDemand(async () => (await import("./follow/monthly/HandOutDialog")).HandOutDialog);
const ImportDialog = onDemand(async () => (await import("./split/ImportDialog")).ImportDialog);
const ListDialog = onDemand(async () => (await import("./lists/ListDialog")).ListDialog);
const NegotiateDialog = onDemand(async () => (await import("./follow/changes/NegotiateDialog")).NegotiateDialog);
const ReplaceDialog = onDemand(async () => (await import("./split/ReplaceDialog")).ReplaceDialog);
const SendDialog = onDemand(async () => (await import("./prepare/upkeep/SendDialog")).SendDialog);
const SentDialog = onDemand(async () => (await import("./prepare/upkeep/SentDialog")).SentDialog);
const LetGoDialog = onDemand(async () => (await import("./prepare/upkeep/LetGoDialog")).LetGoDialog);
const SelfTestDialog = onDemand(async () => (await import("./selfTest/SelfTestDialog")).SelfTestDialog);

/** The dialog that is open, if any. */
export function OpenDialog({ session: { dialog, year } }: { readonly session: Session }) {
  switch (dialog?.type) {
    case undefined:
      return null;
    case "Replace":
      return <ReplaceDialog task={dialog.task} sheet={dialog.sheet} />;
    case "Import":
      return <ImportDialog notFound={dialog.notFound ?? null} />;
    case "List":
      return <ListDialog list={dialog.list} />;
    case "Export":
      return <ExportDialog text={dialog.text} sheet={dialog.sheet ?? null} />;
    case "Change":
      return year.type === "Ready" ? <ChangeDialog type={dialog.change} state={year.state} /> : null;
    case "Negotiate":
      return year.type === "Ready" ? <NegotiateDialog state={year.state} /> : null;
    case "Confirm":
      return <ConfirmDialog preview={dialog.preview} />;
    case "HandOut":
      return <HandOutDialog handedOut={dialog.handedOut} />;
    case "Send":
      return <SendDialog offer={dialog.offer} />;
    case "Sent":
      return <SentDialog copy={dialog.copy} />;
    case "LetGo":
      return <LetGoDialog found={dialog.found} />;
    case "SelfTest":
      return <SelfTestDialog />;
  }
}
