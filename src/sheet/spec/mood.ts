/** What a colour says: as it should be, to be watched, not as it should be. */
export type Mood = "good" | "warning" | "bad";

/** A piece of a bar that is made of cells; the dark one is what matters. */
export type Bar = "bar" | "darkBar";
