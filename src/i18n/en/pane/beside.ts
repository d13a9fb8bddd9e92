/** English texts: help, the tour and what is new, beside what the pane is for. */
export const beside = {
  help: {
    title: "Help",
    place: (place: string): string => `This place: ${place}`,
    sheet: (sheet: string): string => `The sheet in front: ${sheet}`,
    ownSheet: "The sheet in front is none of the add-in’s.",
    all: "All pages",
    window: "opens in a window of its own",
    tour: "A tour in five steps",
    news: "What is new",
    close: "Close",
  },
  tour: {
    title: "Five steps with the sample",
    offer: "Two minutes, from the yellow cells to the score. Nothing is pressed for you.",
    start: "Show me",
    skip: "Skip",
    back: "Back",
    next: "Next",
    end: "Done",
    step: (step: number, of: number, title: string): string => `${step} of ${of} · ${title}`,
    steps: [
      {
        title: "Fill in",
        text: "Everything begins in the yellow cells. These steps lead to each part and say what is missing; the sample is complete.",
      },
      {
        title: "Split",
        text: "This button makes the sheets by manager, product and client from one plan, and a fourth that proves them.",
      },
      {
        title: "Keep an eye on it",
        text:
          "Type over a number in F1: this line tells of it at once. Have it held, put it back, or undo; what you type is never lost " +
          "without a word.",
      },
      {
        title: "Month by month",
        text: "Workbooks go out to every manager here, and come back below. What changes is shown before it is taken over.",
      },
      {
        title: "Check and review",
        text:
          "Here the reports are checked; at the last place the year is scored. The question mark above has help on each place and sheet, " +
          "and this tour.",
      },
    ],
  },
  news: {
    title: (version: string): string => `New in version ${version}`,
    lines: [
      "Action plans, visit plans, daily lists and work logs go out with the monthly plan, and come back every week.",
      "Check asks about thirteen signs in the reports, each with its numbers and rows; it accuses nobody.",
      "Five places, from Prepare to Review, begin with the next step. A line at the top says at any moment how the workbook stands.",
      "What you type stays when sheets are generated again, and every action can be undone.",
      "Import takes your own list, whatever its headings.",
    ],
    close: "Close",
  },
};
