/** English words of the forms that a manager plans and reports in: visit plan, work log, and the lists behind them. */
export const words = {
  head: { manager: "Account manager", area: "Area / clients", date: "Date submitted", supervisor: "Supervisor" },
  signed: (manager: string, supervisor: string) => `Signed: account manager ${manager}      supervisor ${supervisor}`,
  F6: {
    title: (month: string) => `Visit plan ${month}`,
    hint:
      "Fill in the yellow cells; rows can be inserted and sorted. Client: choose one, or type whoever may become one. " +
      "Tick what came of a visit. Moved: write the new day under Reason.",
    columns: {
      date: "Date",
      time: "Time",
      place: "Place",
      client: "Client",
      contact: "Contact",
      title: "Title",
      phone: "Phone",
      last: "Last visit",
      purpose: "Purpose of this visit",
      learned: "Learned",
      demonstrated: "Demo",
      signed: "Signed",
      status: "Status",
      reason: "Reason",
    },
    result: "Result",
    done: "Carried out",
    first: "First visit",
    band: "Visits by client this month",
    counts: {
      client: "Client",
      class: "Class",
      wanted: "Wanted",
      done: "Done",
      planned: "Planned",
      left: "Remaining",
      unplanned: "Not planned",
    },
    total: "Together",
    foot: { planned: "Planned", done: "Done", moved: "Moved", cancelled: "Cancelled", signed: "Signed", rate: "Carried out" },
  },
  F7: {
    title: (month: string) => `Daily list ${month}`,
    hint:
      "What is planned for the day, and what was moved from the day before, stands here by itself; type over it or use the free rows. " +
      "Done makes a planned visit done, Moved puts a line on the next day.",
    columns: {
      number: "No.",
      time: "Time",
      task: "Today’s tasks",
      status: "Status",
      rating: "Rating",
      important: "Important",
      urgent: "Urgent",
    },
    done: "Done",
    ratingRefusal: (least: number, best: number) => `Enter a whole number from ${least} to ${best}, or leave it empty.`,
  },
  F8: {
    title: (month: string) => `Work log ${month}`,
    hint:
      "Planned visits stand here by themselves; use the free rows for everything else. Work done and result: what did they say, " +
      "what comes next, and when? Internal work needs no client.",
    columns: { date: "Date", time: "Time", place: "Place", client: "Client", content: "Work done", purpose: "Purpose", result: "Result" },
    band: { week: "Summary of the week", day: "Summary of the day" },
    summary: { period: "Period", text: "Summary", submitted: "Date submitted" },
    period: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  },
  directory: {
    clients: ["Client", "Class", "Address", "", "Last visit"],
    contacts: ["Client", "Contact", "Title", "Phone"],
    purposes: "Purposes",
  },
  purposes: ["Get to know the client", "Present a product", "Negotiate a contract", "Renew a contract", "Service visit", "Collect payment"],
};
