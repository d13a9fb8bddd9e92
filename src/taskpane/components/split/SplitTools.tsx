import { RecentActions } from "../undo/RecentActions";
import { SpreadTool } from "./SpreadTool";

/** Cells of one's own, and what was done last. */
export function SplitTools() {
  return (
    <>
      <SpreadTool />
      <RecentActions />
    </>
  );
}
