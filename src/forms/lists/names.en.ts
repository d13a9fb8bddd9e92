/** English tabs of the lists of what managers plan and report. */
export const lists = {
  contacts: "Contacts",
  clientFiles: "Client files",
  actions: "Action plans",
  visits: "Visits",
  visitPlans: "Visits wanted",
  tasks: "Daily tasks",
  log: "Work log",
  summaries: "Summaries",
  absences: "Absences",
  explanations: "Explanations",
  competitors: "Competitor news",
  history: "Earlier visits",
  followUps: "Follow-ups",
  checkLog: "Log of checks",
  declined: "Not taken over",
};
