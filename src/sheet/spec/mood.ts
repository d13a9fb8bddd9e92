/** What a colour says: as it should be, to be watched, not as it should be; or that a number rests on too little to say anything. */
export type Mood = "good" | "warning" | "bad" | "faint";
