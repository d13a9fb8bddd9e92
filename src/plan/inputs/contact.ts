/** Somebody at a client. */
export interface Contact {
  /** Id of a client, or the name of whoever may become one. */
  readonly client: string;
  readonly name: string;
  /** 职务. */
  readonly title: string;
  readonly phone: string;
  /** null: as his title says, or not known. */
  readonly role: ContactRole | null;
}

/** Who decides, who has a say, who uses what is bought. */
export const CONTACT_ROLES = ["decider", "influencer", "user", "unknown"] as const;
export type ContactRole = (typeof CONTACT_ROLES)[number];
