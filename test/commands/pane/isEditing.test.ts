import { isEditing } from "../../../src/commands/pane/isEditing";
import { workbookForEach } from "../../support/localWorkbook";

const workbook = workbookForEach();

test("a cell that is being edited is told from an Excel that answers", async () => {
  expect(await isEditing()).toBe(false);
  workbook().host.cellEditMode = true;
  expect(await isEditing()).toBe(true);
  workbook().host.cellEditMode = false;
  expect(await isEditing()).toBe(false);
});
