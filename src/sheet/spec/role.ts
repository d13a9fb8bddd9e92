import type { Block, Cell, Role, StyleName } from "./spec";

/** Of a cell in a column of a block: text among numbers says what they are. */
export function roleOf({ role, style }: Block, cell: Cell, column: number): Role {
  const own = (typeof role === "string" ? role : role?.[column]) ?? BY_STYLE[style];
  if (own === "typed") return cell !== null && typeof cell === "object" ? "suggestion" : "typed";
  return cell === null || typeof cell === "string" ? "heading" : own;
}

const BY_STYLE: Readonly<Record<StyleName, Role>> = {
  title: "heading",
  subtitle: "heading",
  band: "heading",
  header: "heading",
  label: "heading",
  text: "heading",
  note: "heading",
  code: "computed",
  input: "typed",
  inputText: "typed",
  inputWords: "typed",
  inputMark: "typed",
  actual: "typed",
  computed: "computed",
  held: "computed",
  closed: "computed",
  subtotal: "computed",
  total: "computed",
  totalMark: "computed",
  cumulative: "computed",
  check: "computed",
  verdict: "computed",
  warning: "computed",
  wish: "computed",
};
