import type { notRead as en } from "../../en/pane/notRead";

/** Chinese: what is said of a part of the add-in that could not be loaded, also where no other words could. */
export const notRead: typeof en = {
  happened: "加载项的一部分未能加载。",
  remedy: "请检查网络后重试；如仍不行，请关闭并重新打开此窗格。",
};
