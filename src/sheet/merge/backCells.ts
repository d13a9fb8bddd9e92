/**
 * The way back of `mergeCells`: what an action has written goes, what stood there before comes again, cell by cell: what stood there, what
 * was written over it, what stands there now. What the action has not changed is left alone, and what somebody typed since over what it
 * has changed is told.
 */
import { isFormula } from "../formula/formula";
import { cellGrid } from "./cellGrid";
import { lookOf, sameLook, type CellLook } from "./cellLook";
import {
  cellsByName,
  isShifted,
  nameAt,
  noLongerSaid,
  wearsText,
  type CellMerge,
  type CellWrite,
  type Found,
  type MergeInput,
  type TakingBack,
} from "./mergeCells";
import { contentAt, contentOf, isOurs as isOursIn, sameContent, type Content } from "./ourContent";
import { placedCell } from "./placement";
import { placementOf } from "./structure";
import { stays } from "./typedOver";

/** @param input `next`: what was written before, of a sheet that is typed into with what is to stand there */
export function backCells(input: MergeInput, { cells: stood, marked, dressed }: TakingBack): CellMerge {
  const { next, structure, found, standing, moving } = input;
  const own = next.spec.key;
  const formers = input.formers.map((former) => ({ ...former, cells: cellsByName(former.sheet) }));
  const isTruth = next.isFrame === true;
  const now = placementOf(found, next.lines);
  const writes: CellWrite[] = [];
  const looks: CellLook[] = [];
  const since: Found[] = [];
  for (const cell of cellGrid(next.spec).all) {
    const to = placedCell(structure.after, cell);
    if (to === null) throw new Error(`no place for a cell of ${own}`);
    const name = nameAt(next, cell);
    const from = placedCell(now, cell);
    const was = from === null ? null : contentAt(input.cells, from);
    const kept = stood.get(name);
    const content = kept?.was ?? contentOf(cell.cell, own, standing);
    const before = formers.flatMap((former) => {
      const each = former.cells.get(name);
      return each ? [{ each, former }] : [];
    });
    const last = before[0]?.each;
    const isKnown = (found: Content): boolean => {
      if (kept?.ours !== undefined) return sameContent(found, kept.ours);
      return (found === "" && last === undefined) || before.some(({ each, former }) => isOursIn(found, former, each, from ?? to));
    };
    const isText = wearsText(cell, last);
    const write = {
      ...to,
      content,
      isText,
      isFormula: isCalculated(content) && (kept !== undefined || isTruth || isFormula(cell.cell)),
      was,
    };
    if (was === null) {
      if (content !== "") writes.push(write);
    } else if (sameContent(was, content)) {
      // The same words, through lines that came or went: what Excel makes of them meanwhile is another formula.
      const isMoved = kept === undefined ? !isTruth && isShifted(cell, own, moving) : isCalculated(content) && moving.size > 0;
      if (isMoved) writes.push(write);
    } else {
      const isChanged = kept !== undefined || (!isTruth && JSON.stringify(last?.cell ?? null) !== JSON.stringify(cell.cell));
      const isOurs = isKnown(was);
      // What the action has left was the user's before.
      const isLeft = !isOurs && kept === undefined && (input.marked.has(name) || stays(cell));
      if (isChanged && !isOurs && !isLeft && from !== null) since.push({ ...from, found: was });
      if (isChanged ? !isLeft : isOurs && !isTruth) writes.push(write);
    }
    const look = lookOf(cell, marked.has(name));
    const wore = from !== null && last ? lookOf(last, input.marked.has(name)) : null;
    if (!sameLook(look, wore)) looks.push({ ...to, look, was: wore, ...(from && { from }) });
  }
  for (const { name, from, to, was, wore, isOurs, isBeyond } of noLongerSaid(input)) {
    const kept = stood.get(name);
    // On a line that was the user's only what was written goes.
    if (!isBeyond || dressed.has(name)) looks.push({ ...to, look: null, was: wore, from });
    if (isBeyond && kept === undefined) continue;
    const content = kept?.was ?? "";
    const isKnown = kept?.ours === undefined ? isOurs : sameContent(was, kept.ours);
    if (!isKnown && !sameContent(was, content)) since.push({ ...from, found: was });
    if (!sameContent(was, content) && (isKnown || kept !== undefined))
      writes.push({ ...to, content, isFormula: isCalculated(content), was });
  }
  return { writes, looks, wishes: [], putBack: [], marked: [...marked], kept: [], ended: [], since };
}

function isCalculated(content: Content): boolean {
  return typeof content === "string" && content.startsWith("=");
}
