/**
 * Univer's formula reader forgets to reset its bracket counters: one unbalanced `[`, even half typed in the cell
 * editor, would make every later formula wrong. This resets them with the rest.
 */
import type { FUniver } from "./univer";

interface Lexer {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
}

/** Call once per Univer instance. */
export function patchLexer(api: ReturnType<typeof FUniver.newAPI>): void {
  const lexer = api.getFormula().lexerTreeBuilder as unknown as Lexer;
  const reset = lexer._resetTemp.bind(lexer);
  lexer._resetTemp = () => {
    reset();
    lexer._squareBracketState = 0;
    lexer._tableBracketState = false;
  };
}
