/** English texts: writing. */
export const writing = {};
