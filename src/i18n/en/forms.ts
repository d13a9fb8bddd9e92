/** English texts: forms. */
export const forms = {};
