/** English texts: pane. */
export const pane = {};
