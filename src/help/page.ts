/** A page of the help as it was written, with labels and links still by name. */
export interface HelpPage {
  readonly id: string;
  /** What it is for. */
  readonly purpose: string;
  /** What users type or press there, what comes by itself, what is worth knowing besides: a line each. */
  readonly parts: Readonly<Record<Part, readonly string[]>>;
}

export const PARTS = ["does", "follows", "knows"] as const;

export type Part = (typeof PARTS)[number];

/**
 * Reads pages: `## F4`, a paragraph, then `### does`, `### follows` and perhaps `### knows` with lines of `- `. Throws where it finds
 * anything else: what is written is never left out.
 */
export function readPages(markdown: string): readonly HelpPage[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((text) => {
      const [head = "", ...sections] = text.trim().split(/^### /m);
      const [id = "", ...purpose] = head.trim().split("\n");
      const parts = sections.map((section) => section.trim().split("\n"));
      for (const [part = "", ...lines] of parts) {
        if (!PARTS.some((known) => known === part)) throw new Error(`${id}: “${part}” is no part of a page`);
        for (const line of lines) if (!line.startsWith("- ")) throw new Error(`${id}: “${line}” is no line of a list`);
      }
      const linesOf = (part: Part): readonly string[] =>
        parts.flatMap(([name, ...lines]) => (name === part ? lines.map((line) => line.slice(2)) : []));
      return {
        id,
        purpose: purpose.join(" ").trim(),
        parts: { does: linesOf("does"), follows: linesOf("follows"), knows: linesOf("knows") },
      };
    });
}
