/** English words of 目标协商. */
export const proposals = {
  name: "Proposals",
  title: (year: number) => `Negotiated targets ${year}`,
  intro:
    "Issued by the split, proposed by the account manager, agreed by both. An agreed " +
    "figure is held the next time the sheets are generated; the others make room for it.",
  style: "Style",
  styles: { directive: "directive (0 %)", guided: "guided (5 %)", participative: "participative (10 %)", delegated: "delegated (20 %)" },
  styleNote: "How far an agreed figure may lie from the issued one before it is marked.",
  columns: {
    manager: "Account manager",
    metric: "Metric",
    product: "Product",
    issued: "Issued",
    proposed: "Proposed",
    gap: "Gap",
    agreed: "Agreed",
    note: "Note",
  },
};
