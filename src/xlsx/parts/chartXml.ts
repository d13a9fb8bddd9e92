/**
 * A chart as the file has it: ECMA-376 part 1, 21.2.
 */
import type { CellsShown, ChartAxis, ChartEntry, ChartFont, SeriesData } from "../file/charts";
import { DECLARATION, plainText } from "./xmlText";

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const CATEGORY_AXIS = "111111111";
const VALUE_AXIS = "222222222";
const FRAME = "#D9D9D9";
const POINT = 12_700;
const LEGENDS = { Top: "t", Bottom: "b", Left: "l", Right: "r" } as const;

export function chartXml(chart: ChartEntry): string {
  const { data, title, legend, font } = chart;
  const indexed = data.series.map((series, index) => ({ series, index }));
  const [lines, bars] = [indexed.filter(({ series }) => isLine(series)), indexed.filter(({ series }) => !isLine(series))];
  return (
    `${DECLARATION}<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>` +
    (title.visible
      ? `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${fontXml("a:defRPr", title.font)}</a:pPr><a:r>` +
        `${fontXml("a:rPr", title.font)}<a:t>${plainText(title.text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
      : "") +
    `<c:autoTitleDeleted val="${title.visible ? 0 : 1}"/><c:plotArea><c:layout/>` +
    (bars.length > 0 || lines.length === 0 ? barsXml(chart, bars) : "") +
    (lines.length > 0 ? linesXml(chart, lines) : "") +
    axesXml(chart) +
    `</c:plotArea>` +
    (legend.visible ? `<c:legend><c:legendPos val="${LEGENDS[legend.position]}"/><c:overlay val="0"/></c:legend>` : "") +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${fill("#FFFFFF")}<a:ln w="9525">${fill(FRAME)}</a:ln></c:spPr>` +
    `<c:txPr><a:bodyPr/><a:p><a:pPr>${fontXml("a:defRPr", font)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr></c:chartSpace>`
  );
}

interface Indexed {
  readonly series: SeriesData;
  readonly index: number;
}

function barsXml(chart: ChartEntry, bars: readonly Indexed[]): string {
  const series = bars.map(
    ({ series: own, index }) =>
      `<c:ser>${nameXml(own, index)}<c:spPr>${fill(own.color)}</c:spPr><c:invertIfNegative val="0"/>${dataXml(chart, own)}</c:ser>`,
  );
  const gap = bars[0]?.series.series.gap ?? 150;
  return (
    `<c:barChart><c:barDir val="${isSideways(chart) ? "bar" : "col"}"/><c:grouping ` +
    `val="clustered"/><c:varyColors val="0"/>${series.join("")}<c:gapWidth ` +
    `val="${gap}"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`
  );
}

function linesXml(chart: ChartEntry, lines: readonly Indexed[]): string {
  const series = lines.map(({ series: own, index }) => {
    const line = `<a:ln w="${Math.round(own.series.line.weight * POINT)}" cap="rnd">${fill(own.color)}<a:round/></a:ln>`;
    return `<c:ser>${nameXml(own, index)}<c:spPr>${line}</c:spPr>${markerXml(own)}${dataXml(chart, own)}<c:smooth val="0"/></c:ser>`;
  });
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join("")}<c:marker ` +
    `val="1"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:lineChart>`
  );
}

function nameXml({ series }: SeriesData, index: number): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${plainText(series.name)}</c:v></c:tx>`;
}

function markerXml({ series: { kind, marker }, color }: SeriesData): string {
  if (kind === "Line" || marker.style === "None") return `<c:marker><c:symbol val="none"/></c:marker>`;
  const symbol = marker.style === "Automatic" ? "circle" : marker.style.toLowerCase();
  return (
    `<c:marker><c:symbol val="${symbol}"/><c:size val="${marker.size}"/><c:spPr>${fill(marker.background ?? color)}<a:ln ` +
    `w="9525">${fill(marker.foreground ?? color)}</a:ln></c:spPr></c:marker>`
  );
}

/** References, with what the cells say now for whoever does not calculate. */
function dataXml({ data: { categories } }: ChartEntry, { values }: SeriesData): string {
  return `${categories === null ? "" : `<c:cat>${textsXml(categories)}</c:cat>`}<c:val>${numbersXml(values)}</c:val>`;
}

function textsXml({ reference, cells }: CellsShown): string {
  const points = cells.map(({ text }, at) => `<c:pt idx="${at}"><c:v>${plainText(text)}</c:v></c:pt>`);
  return (
    `<c:strRef><c:f>${plainText(reference)}</c:f><c:strCache><c:ptCount ` +
    `val="${cells.length}"/>${points.join("")}</c:strCache></c:strRef>`
  );
}

function numbersXml({ reference, format, cells }: CellsShown): string {
  const points = cells.map(({ number }, at) => (number === null ? "" : `<c:pt idx="${at}"><c:v>${number}</c:v></c:pt>`));
  return (
    `<c:numRef><c:f>${plainText(reference)}</c:f><c:numCache><c:formatCode>${plainText(format)}</c:formatCode><c:ptCount ` +
    `val="${cells.length}"/>${points.join("")}</c:numCache></c:numRef>`
  );
}

/** In the file an axis says where it crosses the other one; Excel's objects say it the other way round. */
function axesXml(chart: ChartEntry): string {
  const { category, value } = chart.axes;
  const [categorySide, valueSide] = isSideways(chart) ? ["l", "b"] : ["b", "l"];
  const format = value.format ?? chart.data.series[0]?.values.format ?? "General";
  const own = (axis: ChartAxis, crossed: string, crosses: ChartAxis["position"]) =>
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos ` +
    `val="nextTo"/><c:spPr><a:ln w="9525">${axis === value ? "<a:noFill/>" : fill(FRAME)}</a:ln></c:spPr><c:crossAx ` +
    `val="${crossed}"/><c:crosses val="${CROSSES[crosses]}"/>`;
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>${scaling(category)}<c:delete val="${category.visible ? 0 : 1}"/><c:axPos ` +
    `val="${categorySide}"/>${gridlines(category)}${own(category, VALUE_AXIS, value.position)}<c:auto ` +
    `val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>${scaling(value)}<c:delete val="${value.visible ? 0 : 1}"/><c:axPos ` +
    `val="${valueSide}"/>${gridlines(value)}<c:numFmt formatCode="${plainText(format)}" ` +
    `sourceLinked="${value.format === null ? 1 : 0}"/>${own(value, CATEGORY_AXIS, category.position)}<c:crossBetween ` +
    `val="between"/></c:valAx>`
  );
}

const CROSSES = { Automatic: "autoZero", Maximum: "max", Minimum: "min" } as const;

function scaling({ reversed, minimum, maximum }: ChartAxis): string {
  return (
    `<c:scaling><c:orientation val="${reversed ? "maxMin" : "minMax"}"/>` +
    `${maximum === null ? "" : `<c:max val="${maximum}"/>`}${minimum === null ? "" : `<c:min val="${minimum}"/>`}</c:scaling>`
  );
}

function gridlines({ gridlines: { visible, color } }: ChartAxis): string {
  return visible ? `<c:majorGridlines><c:spPr><a:ln w="9525">${fill(color ?? FRAME)}</a:ln></c:spPr></c:majorGridlines>` : "";
}

function fontXml(tag: "a:defRPr" | "a:rPr", { size, bold, color }: ChartFont): string {
  return `<${tag}${tag === "a:rPr" ? ' lang="en-US"' : ""} sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}">${fill(color)}</${tag}>`;
}

function fill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
}

function isSideways({ kind }: ChartEntry): boolean {
  return kind === "BarClustered";
}

function isLine({ series: { kind } }: SeriesData): boolean {
  return kind === "Line" || kind === "LineMarkers";
}
