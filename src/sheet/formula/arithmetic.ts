/**
 * What somebody worked out in a cell, such as `=10+2` or `=(1200-150)*30%`: numbers, + − × ÷, powers, percent and brackets. Null for
 * everything else, above all for what refers to other cells. A minus sign binds more tightly than a power, as in Excel: `=-2^2` is 4.
 */
export function arithmetic(formula: string): number | null {
  const tokens = tokensOf(formula.replace(/^=/, ""));
  if (tokens === null) return null;
  const reader = { tokens, at: 0, depth: 0 };
  const value = operation(reader, 0);
  return value !== null && reader.at === tokens.length && Number.isFinite(value) ? value : null;
}

/** Longer ones are no sum that somebody typed. */
const MOST = 1000;
const DEEPEST = 64;

interface Reader {
  readonly tokens: readonly string[];
  at: number;
  depth: number;
}

function tokensOf(text: string): readonly string[] | null {
  if (text.length > MOST || /[^\d\s.+\-*/^%()Ee]/.test(text)) return null;
  const tokens = text.match(/(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?|[+\-*/^%()]|\S/gi) ?? [];
  return tokens.some((token) => /^[.E]$/i.test(token)) ? null : tokens;
}

/** From the loosest to the tightest. */
const LEVELS: readonly Readonly<Record<string, (left: number, right: number) => number>>[] = [
  { "+": (left, right) => left + right, "-": (left, right) => left - right },
  { "*": (left, right) => left * right, "/": (left, right) => left / right },
  { "^": (left, right) => left ** right },
];

function operation(reader: Reader, level: number): number | null {
  const operators = LEVELS[level];
  if (operators === undefined) return signed(reader);
  let value = operation(reader, level + 1);
  for (;;) {
    const operator = operators[reader.tokens[reader.at] ?? ""];
    if (value === null || operator === undefined) return value;
    reader.at += 1;
    const right = operation(reader, level + 1);
    value = right === null ? null : operator(value, right);
  }
}

function signed(reader: Reader): number | null {
  let sign = 1;
  for (let token = reader.tokens[reader.at]; token === "-" || token === "+"; token = reader.tokens[reader.at]) {
    if (token === "-") sign = -sign;
    reader.at += 1;
  }
  let value = operand(reader);
  for (; value !== null && reader.tokens[reader.at] === "%"; reader.at += 1) value /= 100;
  return value === null ? null : sign * value;
}

function operand(reader: Reader): number | null {
  const token = reader.tokens[reader.at] ?? "";
  reader.at += 1;
  if (token !== "(") return /^[\d.]/.test(token) ? Number(token) : null;
  reader.depth += 1;
  const value = reader.depth > DEEPEST ? null : operation(reader, 0);
  reader.depth -= 1;
  if (reader.tokens[reader.at] !== ")") return null;
  reader.at += 1;
  return value;
}
