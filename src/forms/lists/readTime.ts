import { plain } from "../../plan/typed/plain";
import { clock } from "../../plan/calendar/clock";
import type { Path } from "../../plan/problem/problem";
import type { Position } from "../../sheet/place/place";
import type { Draft } from "../reading/draft";
import { readText } from "../reading/readCell";

/** A time of day: "09:30" as it was typed, also full-width, or where Excel has made a share of a day of it; words as they are. */
export function readTime(draft: Draft, at: Position, path: Path): string | undefined {
  const value = draft.cell(at);
  if (typeof value === "number" && value >= 0 && value < 1) {
    draft.put(path, at);
    return clock(value);
  }
  const text = readText(draft, at, path);
  const time = plain(text ?? "");
  return /^\d{1,2}:\d{2}$/.test(time) ? time : text;
}
