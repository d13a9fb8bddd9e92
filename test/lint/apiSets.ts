/**
 * Members of Office.js above the set that the manifest asks for: they may be used in one file only, which asks Excel whether it has them
 * and knows a way without. Everywhere else they would fail at whoever has the oldest Excel that may install the add-in.
 */
import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import ts from "typescript";
import { ABOVE_FLOOR } from "../../src/excel/request/aboveFloor";

/** The folders that run in Excel, and the file that may use what is listed in it. */
const FOLDERS = ["src/excel", "src/commands", "src/taskpane", "src/functions"];
const GATE = "src/excel/request/aboveFloor.ts";

interface Finding {
  /** "src/excel/request/run.ts:12" */
  readonly at: string;
  /** "Range.group" */
  readonly member: string;
  /** "1.10"; or a set that has no number yet, or that only some Excels have, such as "ExcelApiOnline 1.1". */
  readonly needs: string;
}

/**
 * Where these files use members above the floor, such as 1.9, that they may not use.
 *
 * @param listed the members that `gate` may use, with what they need
 */
export function apiSets(
  program: ts.Program,
  files: readonly string[],
  floor: string,
  listed: Readonly<Record<string, string>> = {},
  gate = "",
): readonly Finding[] {
  const checker = program.getTypeChecker();
  const above = membersAbove(program, floor);
  const findings: Finding[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`the program has no file ${file}`);
    forEachMember(source, checker, above, (node, symbol) => {
      const [found] = (symbol.declarations ?? []).flatMap((declaration) => above.byDeclaration.get(declaration) ?? []);
      if (found === undefined || (file === gate && listed[found.member] === found.needs)) return;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      findings.push({ at: `${file}:${line + 1}`, ...found });
    });
  }
  return findings;
}

type Needed = Omit<Finding, "at">;

interface Above {
  readonly byDeclaration: ReadonlyMap<ts.Node, Needed>;
  /** Only identifiers called like one of them have to be looked at. */
  readonly names: ReadonlySet<string>;
}

/** Every member of the namespace Excel that its declarations put above the floor; what a class needs, its members need. */
function membersAbove(program: ts.Program, floor: string): Above {
  const byDeclaration = new Map<ts.Node, Needed>();
  const names = new Set<string>();
  const visit = (node: ts.Node, path: readonly string[], inherited: string | null): void => {
    const { name } = node as Partial<ts.NamedDeclaration>;
    const own = setOf(node) ?? inherited;
    const below = name !== undefined && ts.isIdentifier(name) ? [...path, name.text] : path;
    if (own !== null && path.length > 1 && below.length > path.length && isAbove(own, floor)) {
      byDeclaration.set(node, { member: below.slice(1).join("."), needs: own.replace(/^ExcelApi /, "") });
      names.add(below.at(-1) ?? "");
    }
    if (
      ts.isModuleDeclaration(node) ||
      ts.isModuleBlock(node) ||
      ts.isClassDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isEnumDeclaration(node)
    ) {
      ts.forEachChild(node, (child) => visit(child, below, ts.isModuleDeclaration(node) || ts.isModuleBlock(node) ? null : own));
    }
  };
  for (const source of program.getSourceFiles()) {
    if (!/office-js\/index\.d\.ts$/.test(source.fileName)) continue;
    for (const statement of source.statements)
      if (ts.isModuleDeclaration(statement) && statement.name.text === "Excel") visit(statement, [], null);
  }
  if (byDeclaration.size === 0) throw new Error("the program does not declare Office.js");
  return { byDeclaration, names };
}

/** "ExcelApi 1.10" of `[Api set: ExcelApi 1.10]`; the last of several. */
function setOf(node: ts.Node): string | null {
  const comment = node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
  return [...comment.matchAll(/\[\s*Api set:\s*([^\]]+?)\s*\]/gi)].at(-1)?.[1] ?? null;
}

/** Sets other than ExcelApi with a number, such as a preview or one of Excel on the web alone, are always above. */
function isAbove(set: string, floor: string): boolean {
  const [, major, minor] = /^ExcelApi\s+(\d+)\.(\d+)/.exec(set) ?? [];
  const [floorMajor = 0, floorMinor = 0] = floor.split(".").map(Number);
  if (major === undefined || minor === undefined) return true;
  return Number(major) > floorMajor || (Number(major) === floorMajor && Number(minor) > floorMinor);
}

/** Tells of every member that is named: `range.group`, `{ group }`, `group: …` in an object that Office.js takes, `load("a/b")`. */
function forEachMember(
  source: ts.SourceFile,
  checker: ts.TypeChecker,
  { names }: Above,
  tell: (node: ts.Node, symbol: ts.Symbol) => void,
): void {
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && names.has(node.text)) {
      const symbol = symbolAt(node, checker);
      if (symbol !== undefined) tell(node, symbol);
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "load") {
      for (const argument of node.arguments)
        if (ts.isStringLiteralLike(argument))
          loaded(argument, checker.getTypeAtLocation((node.expression as ts.PropertyAccessExpression).expression));
    }
    ts.forEachChild(node, visit);
  };
  const loaded = (argument: ts.StringLiteralLike, object: ts.Type): void => {
    for (const path of argument.text.split(",")) {
      let type: ts.Type | undefined = object;
      for (const step of path.trim().split("/")) {
        const symbol: ts.Symbol | undefined = type?.getProperty(step);
        if (symbol === undefined) break;
        tell(argument, symbol);
        const own = checker.getTypeOfSymbol(symbol);
        type = step === "items" ? own.getNumberIndexType() : own;
      }
    }
  };
  visit(source);
}

function symbolAt(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  if (ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node)
    return checker.getTypeAtLocation(parent.parent).getProperty(node.text);
  if ((ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) && parent.name === node)
    return checker.getContextualType(parent.parent)?.getProperty(node.text);
  return checker.getSymbolAtLocation(node);
}

/** The findings of the product, in a program that has all its files. */
export function apiSetsOfProduct(program: ts.Program): readonly string[] {
  const root = process.cwd();
  const files = FOLDERS.flatMap((folder) => ts.sys.readDirectory(folder, [".ts", ".tsx"])).map((file) =>
    relative(root, resolve(root, file)),
  );
  const floor = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(readFileSync("manifest.xml", "utf8"))?.[1];
  if (floor === undefined) throw new Error("manifest.xml asks for no ExcelApi");
  return apiSets(program, files, floor, ABOVE_FLOOR, GATE).map(
    ({ at, member, needs }) =>
      `${at}: ${member} needs ${needs}, more than the manifest asks for: put it into ${GATE}, with a way without it.`,
  );
}
