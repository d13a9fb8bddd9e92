/** What a colour says: as it should be, to be watched, not as it should be. */
export type Mood = "good" | "warning" | "bad";
