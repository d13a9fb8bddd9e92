/** English words of 计划状态. */
export const stages = {
  name: "Status of plans",
  title: (year: number) => `Status of plans ${year}`,
  intro:
    "How far each account manager's plan has come, a row for every step; the last one counts. The pane adds rows. A plan is agreed once " +
    "every figure of its negotiation is confirmed, or the gap is accepted. An issued plan changes only by changes of the year.",
  columns: {
    manager: "Account manager",
    stage: "Status",
    date: "Date",
    by: "By",
    gap: "Gap",
    note: "Note",
    figures: "Issued",
    issued: "Check code",
  },
  stages: { draft: "Draft", proposed: "Proposed", agreed: "Agreed", issued: "Issued" },
  gap: { accepted: "Accepted" },
  /** On the sheets of a manager whose plan is a draft, and in the name of the file that he is given. */
  trial: "Trial",
  /** In the line under a sheet's title. `of`: 2 drafts, 3 agreed. */
  band: (of: string) => `Status: ${of}`,
  counted: (stage: string, count: number) => `${stage} ${count}`,
  stamped: (stage: string, stamp: readonly string[]) => (stamp.length === 0 ? stage : `${stage} (${stamp.join(", ")})`),
};
