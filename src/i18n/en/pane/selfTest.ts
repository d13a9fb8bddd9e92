/** English texts: the self-test. */
export const selfTest = {
  open: "Self-test",
  title: "Ask this Excel",
  explain: (questions: number): string =>
    `The self-test asks this Excel ${questions} questions that documentation leaves ` +
    "open, and takes about a minute. It works on a sheet of its own and takes it away " +
    "again; nothing else in the workbook is touched. Excel’s own undo list is lost.",
  window: "To learn what changes while another workbook is in front, start it and click into another workbook’s window.",
  start: "Start",
  no: "Cancel",
  asking: (done: number, of: number): string => `Asking Excel (${Math.min(done + 1, of)} of ${of})`,
  done: (questions: number, different: number, failed: number): string => {
    const open = failed === 0 ? "" : `, ${failed} could not be answered`;
    return different === 0
      ? `${questions} questions asked; Excel answered as documented${open}.`
      : `${questions} questions asked; ${different} answered otherwise than documented${open}.`;
  },
  host: (platform: string, build: string, excelApi: string): string => `${platform} · ${build} · ExcelApi ${excelApi}`,
  copy: "Copy as JSON",
  groups: {
    different: "Otherwise than documented",
    failed: "Could not be answered",
    open: "Where documentation says nothing",
    documented: "As documented",
  },
};
