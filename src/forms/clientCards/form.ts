import { oneSheet, type Form } from "../form/form";
import type { Texts } from "../texts";

/** F15 集团客户档案: what is known of every client, in a list and on a card each. */
export const CLIENT_CARDS = {
  ...oneSheet("ClientCards"),
  typing: "none",
  title: ({ forms }: Texts) => forms.checked.clientCards,
} as const satisfies Form;
