/** Makes of generated sheets what an earlier version would have left: neither codes nor a record. */
export async function asEarlier(): Promise<void> {
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    const codes = names.items.filter(({ name }) => name.startsWith("TC_") && name.endsWith("_Codes"));
    const corners = codes.map((each) => each.getRange().load("rowIndex,columnIndex"));
    await context.sync();
    for (const [at, corner] of corners.entries()) {
      const { worksheet } = corner;
      worksheet.getRangeByIndexes(corner.rowIndex, 0, 1, 1).getEntireRow().delete("Up");
      worksheet.getRangeByIndexes(0, corner.columnIndex, 1, 1).getEntireColumn().delete("Left");
      codes[at]?.delete();
    }
    const record = names.getItem("TC_Record");
    const { worksheet } = record.getRange();
    worksheet.visibility = "Visible";
    worksheet.delete();
    record.delete();
    await context.sync();
  });
}
