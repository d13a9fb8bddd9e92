/**
 * The score lab (得分试算) as plain data: the managers' cards as they stand in the workbook, and what the user has typed over them. "105" in
 * a box is 105 %; an empty box is nothing.
 */
import type { LabCard, LabCards } from "../../commands/scores/scoreLab";
import type { Detail } from "../../plan/problem/problem";
import type { Card } from "../../plan/measure/score";
import { shareOfPercentIn } from "../../plan/typed/percent";
import { plain } from "../../plan/typed/plain";
import { wrongKind } from "../../plan/typed/wrongKind";

export interface Lab extends LabCards {
  /** The chosen manager's id. */
  readonly chosen: string;
  /** By manager's id, for those whose factors were changed. */
  readonly drafts: Readonly<Record<string, Draft>>;
}

/** What stands in the boxes, in percent. */
export interface Draft {
  readonly weights: readonly string[];
  readonly completions: readonly string[];
  readonly difficulty: string;
  readonly effort: string;
}

export type LabEdit =
  | { readonly type: "Manager"; readonly id: string }
  | { readonly type: "Goal"; readonly part: "weights" | "completions"; readonly goal: number; readonly text: string }
  | { readonly type: "Factor"; readonly factor: "difficulty" | "effort"; readonly text: string }
  | { readonly type: "Reset" };

/** The cards as they were read; the manager who was chosen before stays so. */
export function freshLab(cards: LabCards, before?: string): Lab {
  const chosen = cards.cards.find(({ managerId }) => managerId === before) ?? cards.cards[0];
  return { ...cards, chosen: chosen?.managerId ?? "", drafts: {} };
}

/** The cards as they stand by now. What is being tried out stays, for whoever still has as many goals. */
export function renewedLab(cards: LabCards, before: Lab): Lab {
  const fresh = freshLab(cards, before.chosen);
  const isSame = ([id, { weights }]: [string, Draft]): boolean =>
    cards.cards.some(({ managerId, goals }) => managerId === id && goals.length === weights.length);
  return { ...fresh, drafts: Object.fromEntries(Object.entries(before.drafts).filter(isSame)) };
}

export function editedLab(lab: Lab, edit: LabEdit): Lab {
  const { draft } = chosenIn(lab);
  const changed = (next: Draft): Lab => ({ ...lab, drafts: { ...lab.drafts, [lab.chosen]: next } });
  switch (edit.type) {
    case "Manager":
      return { ...lab, chosen: edit.id };
    case "Goal":
      return changed({ ...draft, [edit.part]: draft[edit.part].map((text, goal) => (goal === edit.goal ? edit.text : text)) });
    case "Factor":
      return changed({ ...draft, [edit.factor]: edit.text });
    case "Reset":
      return { ...lab, drafts: Object.fromEntries(Object.entries(lab.drafts).filter(([id]) => id !== lab.chosen)) };
  }
}

/** The chosen manager's card, what stands in the boxes, and the card that it makes. */
export function chosenIn(lab: Lab): { readonly of: LabCard; readonly draft: Draft; readonly card: Card; readonly isChanged: boolean } {
  const of = lab.cards.find(({ managerId }) => managerId === lab.chosen) ?? lab.cards[0];
  if (!of) throw new RangeError("a lab has cards");
  const start = draftOf(of.card);
  const draft = lab.drafts[of.managerId] ?? start;
  return { of, draft, card: cardOf(draft, of.card), isChanged: JSON.stringify(draft) !== JSON.stringify(start) };
}

function draftOf({ weights, completions, difficulty, effort }: Card): Draft {
  return { weights: weights.map(percent), completions: completions.map(percent), difficulty: percent(difficulty), effort: percent(effort) };
}

/** Boxes that nobody has changed keep the number with all its digits. */
function cardOf(draft: Draft, start: Card): Card {
  const number = (text: string, standing: number | null): number | null => (text === percent(standing) ? standing : shareOfPercentIn(text));
  return {
    weights: draft.weights.map((text, goal) => number(text, start.weights[goal] ?? null)),
    completions: draft.completions.map((text, goal) => number(text, start.completions[goal] ?? null)),
    difficulty: number(draft.difficulty, start.difficulty) ?? 1,
    effort: number(draft.effort, start.effort) ?? 1,
  };
}

/** What is wrong with the text of a box; null: a share, or nothing. */
export function boxFault(text: string): Detail | null {
  return plain(text) === "" || shareOfPercentIn(text) !== null ? null : wrongKind("number", text.trim());
}

/** 1.05 → "105", with two decimals at most. */
function percent(value: number | null): string {
  return value === null ? "" : String(Number((value * 100).toFixed(2)));
}
