/** English tabs of what is handed out with a monthly plan. */
export const handed = {
  F5: "F5 Action plan",
  F6: "F6 Visit plan",
  F7: "F7 Daily list",
  F8: "F8 Work log",
  explained: "What is checked",
  directory: "Lists",
};
