/** The colours and fonts that Excel offers in its menus: those of Office 2013 and later. ECMA-376 part 1, 20.1.6.9. */
import { DECLARATION } from "./xmlText";

const COLORS = {
  dk2: "44546A",
  lt2: "E7E6E6",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
};

export function themeXml(): string {
  const colors = Object.entries(COLORS).map(([name, color]) => `<a:${name}><a:srgbClr val="${color}"/></a:${name}>`);
  const font = (which: string, face: string, chinese: string): string =>
    `<a:${which}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/>` +
    `<a:font script="Hans" typeface="${chinese}"/></a:${which}>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const lines = [6_350, 12_700, 19_050].map((width) => `<a:ln w="${width}">${fill}</a:ln>`);
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  return (
    `${DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme"><a:themeElements>` +
    `<a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" ` +
    `lastClr="FFFFFF"/></a:lt1>${colors.join("")}</a:clrScheme><a:fontScheme name="Office">` +
    `${font("majorFont", "Calibri Light", "等线 Light")}${font("minorFont", "Calibri", "等线")}</a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${lines.join("")}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>` +
    `${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}
