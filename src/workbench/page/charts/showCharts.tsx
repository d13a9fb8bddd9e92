/**
 * Draws the charts of the open sheet over the grid, which knows none. They lie between the cells that they cover, scroll and grow with
 * them, do not cover frozen rows and columns, and follow the numbers. They take no clicks: those go to the cells below.
 */
import { CommandType, ICommandService } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { createRoot } from "react-dom/client";
import type { Area } from "../../engine/area/area";
import { chartData } from "../../engine/chartData";
import type { ChartData } from "../../../xlsx/file/charts";
import type { Chart } from "../../engine/objects/charts";
import type { UniverEngine } from "../../engine/engine";
import { ChartPicture } from "./ChartPicture";

/** The grid's own picture has its scroll bars at the right and at the bottom. */
const SCROLL_BAR = 12;

interface Drawn {
  readonly chart: Chart;
  readonly data: ChartData;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** `container`: the element that the spreadsheet draws into. */
export function showCharts(engine: UniverEngine, container: HTMLElement): void {
  const layer = document.createElement("div");
  layer.id = "charts";
  const root = createRoot(layer);
  let drawn: readonly Drawn[] = [];
  let stale = true;
  let waiting = false;

  const draw = (): void => {
    waiting = false;
    const canvas = container.querySelector<HTMLElement>("canvas[id^=univer-sheet-main-canvas]");
    if (canvas?.parentElement && layer.parentElement !== canvas.parentElement) {
      canvas.parentElement.append(layer);
      new ResizeObserver(later).observe(canvas);
    }
    const sheet = engine.activeSheet();
    if (stale) drawn = engine.charts.of(sheet.id).map((chart) => ({ chart, data: chartData(engine, chart.series) }));
    stale = false;
    const grid = drawn.length === 0 ? null : gridOf(engine, sheet.id);
    root.render(
      grid &&
        drawn.map(({ chart, data }) => {
          const { window, place, zoom } = grid(chart.area);
          const { width, height } = place;
          return (
            <div key={chart.id} className="chartWindow" style={window}>
              <div className="chart" style={{ left: place.left - window.left, top: place.top - window.top, width, height }}>
                <ChartPicture chart={chart} data={data} width={Math.max(1, width / zoom)} height={Math.max(1, height / zoom)} />
              </div>
            </div>
          );
        }),
    );
  };
  const later = (): void => {
    if (!waiting) requestAnimationFrame(draw);
    waiting = true;
  };
  const change = (): void => {
    stale = true;
    later();
  };

  engine.charts.listen(change);
  engine.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, type }) => {
      if (type === CommandType.MUTATION || id === "sheet.operation.set-worksheet-active") change();
      else if (drawn.length > 0) later();
    });
}

/** Where cells are on the screen, and through which part of the grid they are seen: the frozen rows and columns, or what scrolls. */
function gridOf(
  { univer, context }: UniverEngine,
  sheetId: string,
): ((area: Area) => { readonly window: Place; readonly place: Place; readonly zoom: number }) | null {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(context.unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getSkeleton(sheetId);
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const frozen = context.workbook.getSheetBySheetId(sheetId)?.getSheet().getFreeze();
  if (!render || !skeleton || !main || !frozen) return null;
  const { scaleX: zoom } = render.scene.getAncestorScale();
  const { rowHeaderWidth, columnHeaderHeight } = skeleton;
  const cell = (row: number, column: number) => skeleton.getNoMergeCellWithCoordByIndex(row, column, false);
  const [first, scrolled] = [
    cell(Math.max(0, frozen.startRow - frozen.ySplit), Math.max(0, frozen.startColumn - frozen.xSplit)),
    cell(Math.max(0, frozen.startRow), Math.max(0, frozen.startColumn)),
  ];
  const edge = { x: rowHeaderWidth + scrolled.startX - first.startX, y: columnHeaderHeight + scrolled.startY - first.startY };
  return (area) => {
    const from = cell(area.row, area.column);
    const to = cell(area.row + area.rows - 1, area.column + area.columns - 1);
    const stays = { x: area.column < frozen.startColumn, y: area.row < frozen.startRow };
    const left = (from.startX + rowHeaderWidth - (stays.x ? first.startX : main.viewportScrollX)) * zoom;
    const top = (from.startY + columnHeaderHeight - (stays.y ? first.startY : main.viewportScrollY)) * zoom;
    const seen = { left: (stays.x ? rowHeaderWidth : edge.x) * zoom, top: (stays.y ? columnHeaderHeight : edge.y) * zoom };
    return {
      window: { ...seen, width: render.engine.width - seen.left - SCROLL_BAR, height: render.engine.height - seen.top - SCROLL_BAR },
      place: { left, top, width: (to.endX - from.startX) * zoom, height: (to.endY - from.startY) * zoom },
      zoom,
    };
  };
}
