/**
 * One chart, drawn. It keeps its own size in the picture and is scaled with the grid's zoom.
 */
import type { ChartData } from "../../../xlsx/file/charts";
import type { Chart } from "../../engine/objects/charts";
import { chartLayout } from "./chartLayout";
import type { Label } from "./shapes";
import { PIXELS_PER_POINT } from "./textSize";

export interface ChartPictureProps {
  readonly chart: Chart;
  readonly data: ChartData;
  readonly width: number;
  readonly height: number;
}

export function ChartPicture({ chart, data, width, height }: ChartPictureProps) {
  const { title, legend, gridlines, base, labels, bars, lines } = chartLayout(chart, data, width, height);
  const faint = chart.axes.value.gridlines.color ?? "#D9D9D9";
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" height="100%" role="img" aria-label={chart.title.text} data-chart={chart.name}>
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="#FFFFFF" stroke="#D9D9D9" />
      {gridlines.map((line, index) => (
        <line key={index} {...line} stroke={faint} />
      ))}
      {bars.map(({ color, ...bar }, index) => (
        <rect key={index} {...bar} fill={color} />
      ))}
      <line {...base} stroke="#BFBFBF" />
      {lines.map(({ color, width: thickness, pieces, markers }, index) => (
        <g key={index} fill="none" stroke={color} strokeWidth={thickness} strokeLinejoin="round" strokeLinecap="round">
          {pieces.map((points, piece) => (
            <polyline key={piece} points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
          ))}
          {markers && pieces.flat().map(({ x, y }, at) => <circle key={at} cx={x} cy={y} r={2.5} fill={color} strokeWidth={1} />)}
        </g>
      ))}
      {legend.map((entry, index) => (
        <g key={index}>
          {entry.line ? (
            <line x1={entry.x - 20} x2={entry.x - 5} y1={entry.y - 4} y2={entry.y - 4} stroke={entry.color} strokeWidth={3} />
          ) : (
            <rect x={entry.x - 15} y={entry.y - 8} width={9} height={9} fill={entry.color} />
          )}
          <Text {...entry} />
        </g>
      ))}
      {labels.map((label, index) => (
        <Text key={index} {...label} />
      ))}
      {title && <Text {...title} />}
    </svg>
  );
}

function Text({ text, x, y, anchor, font }: Label) {
  return (
    <text x={x} y={y} textAnchor={anchor} fontSize={font.size * PIXELS_PER_POINT} fontWeight={font.bold ? 600 : 400} fill={font.color}>
      {text}
    </text>
  );
}
