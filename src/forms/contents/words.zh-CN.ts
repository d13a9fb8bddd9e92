import type { contents as en } from "./words.en";

/** Chinese words of 目录. */
export const contents: typeof en = {
  name: "目录",
};
