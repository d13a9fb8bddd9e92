/** English texts: problems. */
export const problems = {};
