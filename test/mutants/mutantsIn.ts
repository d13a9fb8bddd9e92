import ts from "typescript";

/**
 * The mutants of a source file: every small change that would make the product wrong, if it means anything. A test should notice each
 * ("killed"). The kinds are those of Stryker (https://stryker-mutator.io/docs/mutation-testing-elements/supported-mutators/), without
 * what cannot be told apart here: types, imports, `?.` (which says that an index might be none), and guards against our own mistakes
 * (an `if` that only throws, and whatever is thrown), which no input reaches.
 *
 *     a < b  →  a <= b, a >= b      Math.min(a, b)  →  Math.max(a, b)      if (ready)  →  if (true), if (false)
 */
export interface Mutant {
  /** Where the code begins that is replaced, and where it ends. */
  readonly from: number;
  readonly to: number;
  /** 1-based. */
  readonly line: number;
  readonly original: string;
  readonly replacement: string;
}

/** @param path only says whether there is JSX in it */
export function mutantsIn(source: string, path: string): readonly Mutant[] {
  return placesIn(source, path).flatMap(({ mutants }) => mutants);
}

/**
 * The file with all its mutants in it, of which `__mutant` chooses one: every place asks `__mutant(n)` whether it is the one that is
 * tried. Loops ask too (`__mutant(-1)`), so that one that never ends can be stopped.
 *
 * @param first number of the file's first mutant; null: none of its mutants, only the loops
 */
export function withSwitches(source: string, path: string, first: number | null): string {
  let next = first ?? 0;
  const places = placesIn(source, path).filter(({ kind }) => first !== null || kind === "loop");
  const edits = places.flatMap(({ from, to, kind, mutants }): readonly Edit[] => {
    const own = mutants.map(({ replacement }) => ({ number: next++, replacement }));
    if (kind === "loop")
      return [
        { at: from, text: "{ __mutant(-1); ", isOpening: true, size: to - from },
        { at: to, text: " }", isOpening: false, size: to - from },
      ];
    if (kind === "block") {
      const [one] = own;
      return [
        { at: from, text: `{ if (__mutant(${one?.number ?? -1})) {} else `, isOpening: true, size: to - from },
        { at: to, text: " }", isOpening: false, size: to - from },
      ];
    }
    const choice = own.map(({ number, replacement }) => `__mutant(${number}) ? (${replacement}) : `).join("");
    return [
      { at: from, text: `(${choice}(`, isOpening: true, size: to - from },
      { at: to, text: "))", isOpening: false, size: to - from },
    ];
  });
  // At one place the outer one opens first and closes last.
  const ordered = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort(
      (a, b) =>
        a.at - b.at ||
        Number(a.isOpening) - Number(b.isOpening) ||
        (a.isOpening ? b.size - a.size || a.order - b.order : a.size - b.size || b.order - a.order),
    );
  let text = "";
  let done = 0;
  for (const { at, text: inserted } of ordered) {
    text += source.slice(done, at) + inserted;
    done = at;
  }
  return text + source.slice(done);
}

interface Edit {
  readonly at: number;
  readonly text: string;
  readonly isOpening: boolean;
  readonly size: number;
}

interface MutantPlace {
  readonly from: number;
  readonly to: number;
  readonly kind: "expression" | "block" | "loop";
  readonly mutants: readonly Mutant[];
}

function placesIn(source: string, path: string): readonly MutantPlace[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const places: MutantPlace[] = [];
  const add = (node: ts.Node, kind: MutantPlace["kind"], replacements: readonly string[]): void => {
    const [from, to] = [node.getStart(file), node.end];
    const line = file.getLineAndCharacterOfPosition(from).line + 1;
    const original = source.slice(from, to);
    places.push({ from, to, kind, mutants: replacements.map((replacement) => ({ from, to, line, original, replacement })) });
  };
  const visit = (node: ts.Node): void => {
    if (
      ts.isTypeNode(node) ||
      ts.isImportDeclaration(node) ||
      ts.isExportDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node)
    )
      return;
    if (ts.isThrowStatement(node) || isGuard(node)) return;
    const body = loopBody(node);
    if (body) add(body, "loop", []);
    if (ts.isBlock(node) && node.statements.length > 0 && !isConstructor(node.parent)) add(node, "block", ["{}"]);
    const replacements = replacementsOf(node, file);
    if (replacements.length > 0 && ts.isExpression(node) && !isInChain(node)) add(node, "expression", replacements);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return places;
}

/** An `if` without an `else` that does nothing but throw. */
function isGuard(node: ts.Node): boolean {
  if (!ts.isIfStatement(node) || node.elseStatement) return false;
  const then = node.thenStatement;
  return ts.isThrowStatement(then) || (ts.isBlock(then) && then.statements.length === 1 && then.statements.every(ts.isThrowStatement));
}

function loopBody(node: ts.Node): ts.Statement | null {
  return ts.isForStatement(node) ||
    ts.isForOfStatement(node) ||
    ts.isForInStatement(node) ||
    ts.isWhileStatement(node) ||
    ts.isDoStatement(node)
    ? node.statement
    : null;
}

function isConstructor(node: ts.Node): boolean {
  return ts.isConstructorDeclaration(node);
}

/** Brackets around part of `a?.b.c` would end it there. */
function isInChain(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isOptionalChain(node) || (ts.isOptionalChain(parent) && parent.expression === node);
}

const OTHERS: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [ts.SyntaxKind.PlusToken]: ["-"],
  [ts.SyntaxKind.MinusToken]: ["+"],
  [ts.SyntaxKind.AsteriskToken]: ["/"],
  [ts.SyntaxKind.SlashToken]: ["*"],
  [ts.SyntaxKind.PercentToken]: ["*"],
  [ts.SyntaxKind.AsteriskAsteriskToken]: ["*"],
  [ts.SyntaxKind.LessThanToken]: ["<=", ">="],
  [ts.SyntaxKind.LessThanEqualsToken]: ["<", ">"],
  [ts.SyntaxKind.GreaterThanToken]: [">=", "<="],
  [ts.SyntaxKind.GreaterThanEqualsToken]: [">", "<"],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ["!=="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ["==="],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ["||"],
  [ts.SyntaxKind.BarBarToken]: ["&&"],
  [ts.SyntaxKind.QuestionQuestionToken]: ["&&"],
  [ts.SyntaxKind.PlusEqualsToken]: ["-="],
  [ts.SyntaxKind.MinusEqualsToken]: ["+="],
  [ts.SyntaxKind.AsteriskEqualsToken]: ["/="],
  [ts.SyntaxKind.SlashEqualsToken]: ["*="],
};

const OTHER_METHODS: Readonly<Record<string, string>> = {
  some: "every",
  every: "some",
  min: "max",
  max: "min",
  startsWith: "endsWith",
  endsWith: "startsWith",
};
/** Left out of a chain: `list.filter(isOpen)` → `list`. */
const LEFT_OUT = new Set(["filter", "slice", "sort", "reverse", "trim"]);

function replacementsOf(node: ts.Node, file: ts.SourceFile): readonly string[] {
  const text = (part: ts.Node): string => part.getText(file);
  const { parent } = node;
  const isCondition = isConditionOf(node, parent);
  const fixed = isCondition === "loop" ? ["false"] : isCondition === "choice" ? ["true", "false"] : [];
  if (ts.isBinaryExpression(node)) {
    const isText =
      node.operatorToken.kind === ts.SyntaxKind.PlusToken &&
      [node.left, node.right].some((side) => ts.isStringLiteral(side) || ts.isTemplateLiteral(side));
    const others = isText ? [] : (OTHERS[node.operatorToken.kind] ?? []);
    return [...others.map((other) => `${bracketed(node.left, text)} ${other} ${bracketed(node.right, text)}`), ...fixed];
  }
  if (ts.isPrefixUnaryExpression(node)) {
    const operand = text(node.operand);
    if (node.operator === ts.SyntaxKind.ExclamationToken || node.operator === ts.SyntaxKind.MinusToken) return [operand, ...fixed];
    if (node.operator === ts.SyntaxKind.PlusPlusToken) return [`--${operand}`];
    if (node.operator === ts.SyntaxKind.MinusMinusToken) return [`++${operand}`];
  }
  if (ts.isPostfixUnaryExpression(node)) return [`${text(node.operand)}${node.operator === ts.SyntaxKind.PlusPlusToken ? "--" : "++"}`];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ["false"];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ["true"];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return isValue(node) && node.text !== "" ? ['""'] : fixed;
  if (ts.isTemplateExpression(node)) return ["``"];
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && isValue(node)) return ["[]"];
  if (ts.isObjectLiteralExpression(node) && node.properties.length > 0 && isValue(node)) return ["{}"];
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return ["() => undefined"];
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && !ts.isOptionalChain(node.expression)) {
    const { name, expression } = node.expression;
    // A method called toString is in no list.
    const other = Object.hasOwn(OTHER_METHODS, name.text) ? OTHER_METHODS[name.text] : undefined;
    const args = node.arguments.map(text).join(", ");
    if (other !== undefined) return [`${text(expression)}.${other}(${args})`, ...fixed];
    if (LEFT_OUT.has(name.text)) return [text(expression), ...fixed];
  }
  return fixed;
}

/** `(a ?? b) + c` stays what it is; so does an arrow or a choice. */
function bracketed(side: ts.Expression, text: (part: ts.Node) => string): string {
  return ts.isBinaryExpression(side) ? `(${text(side)})` : text(side);
}

function isConditionOf(node: ts.Node, parent: ts.Node): "loop" | "choice" | null {
  if ((ts.isWhileStatement(parent) || ts.isDoStatement(parent)) && parent.expression === node) return "loop";
  if (ts.isForStatement(parent) && parent.condition === node) return "loop";
  return (ts.isIfStatement(parent) && parent.expression === node) || (ts.isConditionalExpression(parent) && parent.condition === node)
    ? "choice"
    : null;
}

/** Not the name of a property, a label of a case, or what something is destructured to. */
function isValue(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isCaseClause(parent) || ts.isBindingElement(parent) || (ts.isPropertyAssignment(parent) && parent.name === node)) return false;
  return !(ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && isPattern(parent.left));
}

function isPattern(node: ts.Node): boolean {
  return ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node);
}
