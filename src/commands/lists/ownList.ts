/** Somebody's own list, read and brought in: loaded together, for who does the one does the other. */
export { putList } from "./putList";
export { readSource } from "./readSource";
