/** English: what is said of a part of the add-in that could not be loaded, also where no other words could. */
export const notRead = {
  happened: "A part of the add-in could not be loaded.",
  remedy: "Check the network, then try again; if it happens again, close this pane and open it anew.",
};
