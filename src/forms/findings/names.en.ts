/** English tabs of what is checked of reports. */
export const checks = {
  settings: "Check settings",
  findings: "Findings",
  inquiry: (manager: string) => `Questions ${manager}`,
  /** A file. */
  archive: (through: string) => `Reports archive until ${through}`,
};
