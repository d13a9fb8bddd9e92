/**
 * The schemas of ECMA-376 part 1 (transitional) as far as our files use them: what may stand in each element, in which order, and which
 * attributes it may have. Copied out by hand; in November 2026 files of every example were also valid against the schemas themselves.
 */
import { SaxesParser } from "saxes";

const TYPES = {
  truth: /^[01]$/,
  count: /^\d+$/,
  number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
  rgb: /^FF[0-9A-F]{6}$/,
  hex: /^[0-9A-F]{6}$/,
  ref: /^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/,
  refs: /^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?( [A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?)*$/,
  text: /^/,
  upTo255: /^[^]{0,255}$/,
  upTo32: /^[^]{0,32}$/,
  style: /^(thin|medium|thick|hair|dotted|dashed|mediumDashed|dashDot|mediumDashDot|dashDotDot|mediumDashDotDot|slantDashDot|double)$/,
} as const;

/** element: children in their order | attributes, `!` those that must be there */
const SHEET = `
worksheet: sheetPr? sheetViews? sheetFormatPr? cols? sheetData sheetProtection? autoFilter? mergeCells? conditionalFormatting*
  dataValidations? hyperlinks? printOptions? pageMargins? pageSetup? headerFooter? rowBreaks? colBreaks? drawing? tableParts?
sheetPr: tabColor? pageSetUpPr?
pageSetUpPr: | fitToPage=truth
sheetViews: sheetView+
sheetView: pane? | showGridLines=truth tabSelected=truth workbookViewId=count!
pane: | xSplit=number ySplit=number topLeftCell=ref activePane=bottomRight,topRight,bottomLeft,topLeft state=frozen
sheetFormatPr: | defaultRowHeight=number!
cols: col+
col: | min=count! max=count! width=number customWidth=truth hidden=truth
sheetData: row*
row: c* | r=count ht=number customHeight=truth hidden=truth
c: f? v? | r=ref s=count t=s,str,b,e,n
f: # |
v: # |
sheetProtection: | password=text sheet=truth formatCells=truth formatColumns=truth formatRows=truth insertColumns=truth insertRows=truth
  insertHyperlinks=truth deleteColumns=truth deleteRows=truth sort=truth autoFilter=truth pivotTables=truth objects=truth
  scenarios=truth selectLockedCells=truth selectUnlockedCells=truth
autoFilter: | ref=ref!
mergeCells: mergeCell+ | count=count
mergeCell: | ref=ref!
conditionalFormatting: cfRule+ | sqref=refs!
cfRule: formula* | type=expression,cellIs,containsText,notContainsText,beginsWith,endsWith!
  operator=between,notBetween,equal,notEqual,greaterThan,lessThan,greaterThanOrEqual,
   ~lessThanOrEqual,containsText,notContains,beginsWith,endsWith
  text=text priority=count! dxfId=count! stopIfTrue=truth
formula: #
dataValidations: dataValidation+ | count=count
dataValidation: formula1? formula2? | type=list,whole,decimal,date,time,textLength,custom!
  operator=between,notBetween,equal,notEqual,greaterThan,lessThan,greaterThanOrEqual,lessThanOrEqual errorStyle=warning,information
  allowBlank=truth showDropDown=truth showInputMessage=truth showErrorMessage=truth errorTitle=upTo32 error=upTo255 promptTitle=upTo32
  prompt=upTo255 sqref=refs!
formula1: #
formula2: #
hyperlinks: hyperlink+
hyperlink: | ref=ref! location=text r:id=text tooltip=upTo255
printOptions: | horizontalCentered=truth verticalCentered=truth headings=truth gridLines=truth
pageMargins: | left=number! right=number! top=number! bottom=number! header=number! footer=number!
pageSetup: | paperSize=count scale=count fitToWidth=count fitToHeight=count orientation=portrait,landscape
headerFooter: oddHeader? oddFooter?
oddHeader: #
oddFooter: #
rowBreaks: brk* | count=count manualBreakCount=count
colBreaks: brk* | count=count manualBreakCount=count
brk: | id=count max=count man=truth
drawing: | r:id=text!
tableParts: tablePart* | count=count
tablePart: | r:id=text!
table: autoFilter? tableColumns tableStyleInfo? | id=count! name=upTo255 displayName=upTo255! ref=ref! headerRowCount=count
  totalsRowCount=count totalsRowShown=truth
tableColumns: tableColumn+ | count=count
tableColumn: | id=count! name=text!
tableStyleInfo: | name=text showFirstColumn=truth showLastColumn=truth showRowStripes=truth showColumnStripes=truth
`;

const WORKBOOK = `
workbook: bookViews? sheets definedNames? calcPr?
bookViews: workbookView+
workbookView: | xWindow=number yWindow=number windowWidth=count windowHeight=count activeTab=count
sheets: sheet+
sheet: | name=text! sheetId=count! state=hidden,veryHidden r:id=text!
definedNames: definedName+
definedName: # | name=text! comment=upTo255 localSheetId=count hidden=truth
calcPr: | fullCalcOnLoad=truth
sst: si* | uniqueCount=count
si: t
t: # | xml:space=preserve
styleSheet: numFmts? fonts? fills? borders? cellStyleXfs? cellXfs? cellStyles? dxfs?
numFmts: numFmt+ | count=count
numFmt: | numFmtId=count! formatCode=text!
fonts: font+ | count=count
font: b? i? strike? u? sz? color? name? charset?
b: | val=truth
i: | val=truth
strike: | val=truth
u: | val=none
sz: | val=number!
color: | rgb=rgb
name: | val=text!
charset: | val=count!
fills: fill+ | count=count
fill: patternFill
patternFill: fgColor? bgColor? | patternType=none,gray125,solid
fgColor: | rgb=rgb
bgColor: | rgb=rgb
borders: border+ | count=count
border: left? right? top? bottom? diagonal?
left: color? | style=style
right: color? | style=style
top: color? | style=style
bottom: color? | style=style
diagonal:
cellStyleXfs: xf+ | count=count
cellXfs: xf+ | count=count
xf: alignment? protection? | numFmtId=count fontId=count fillId=count borderId=count xfId=count applyNumberFormat=truth applyFont=truth
  applyFill=truth applyBorder=truth applyAlignment=truth applyProtection=truth
alignment: | horizontal=left,center,right vertical=top,center textRotation=count wrapText=truth indent=count shrinkToFit=truth
protection: | locked=truth hidden=truth
cellStyles: cellStyle+ | count=count
cellStyle: | name=text xfId=count! builtinId=count customBuiltin=truth
dxfs: dxf* | count=count
dxf: font? numFmt? fill? border?
tabColor: | rgb=rgb
`;

const DRAWING = `
xdr:wsDr: xdr:twoCellAnchor*
xdr:twoCellAnchor: xdr:from xdr:to xdr:graphicFrame xdr:clientData
xdr:from: xdr:col xdr:colOff xdr:row xdr:rowOff
xdr:to: xdr:col xdr:colOff xdr:row xdr:rowOff
xdr:col: #
xdr:colOff: #
xdr:row: #
xdr:rowOff: #
xdr:graphicFrame: xdr:nvGraphicFramePr xdr:xfrm a:graphic | macro=text
xdr:nvGraphicFramePr: xdr:cNvPr xdr:cNvGraphicFramePr
xdr:cNvPr: | id=count! name=text!
xdr:cNvGraphicFramePr:
xdr:xfrm: a:off? a:ext?
a:off: | x=number! y=number!
a:ext: | cx=count! cy=count!
a:graphic: a:graphicData
a:graphicData: c:chart | uri=text!
a:graphicData/c:chart: | r:id=text!
xdr:clientData:
c:chartSpace: c:roundedCorners? c:chart c:spPr? c:txPr?
c:roundedCorners: | val=truth
c:chart: c:title? c:autoTitleDeleted? c:plotArea c:legend? c:plotVisOnly? c:dispBlanksAs?
c:title: c:tx? c:overlay?
c:title/c:tx: c:rich
c:tx: c:v
c:rich: a:bodyPr a:p+
c:txPr: a:bodyPr a:p+
a:bodyPr:
a:p: a:pPr? a:r* a:endParaRPr?
a:pPr: a:defRPr?
a:defRPr: a:solidFill? | sz=count b=truth
a:r: a:rPr? a:t
a:rPr: a:solidFill? | lang=text sz=count b=truth
a:t: #
a:endParaRPr: | lang=text
a:solidFill: a:srgbClr
a:srgbClr: | val=hex!
a:ln: a:solidFill? a:noFill? a:round? | w=count cap=rnd
a:noFill:
a:round:
c:overlay: | val=truth
c:autoTitleDeleted: | val=truth
c:plotArea: c:layout? c:barChart? c:lineChart? c:catAx c:valAx
c:layout:
c:barChart: c:barDir c:grouping? c:varyColors? c:ser* c:gapWidth? c:axId c:axId
c:lineChart: c:grouping c:varyColors? c:ser* c:marker? c:axId c:axId
c:barDir: | val=bar,col
c:grouping: | val=clustered,standard
c:varyColors: | val=truth
c:barChart/c:ser: c:idx c:order c:tx? c:spPr? c:invertIfNegative? c:cat? c:val?
c:ser: c:idx c:order c:tx? c:spPr? c:marker? c:cat? c:val? c:smooth?
c:idx: | val=count!
c:order: | val=count!
c:spPr: a:solidFill? a:ln?
c:invertIfNegative: | val=truth
c:lineChart/c:marker: | val=truth
c:marker: c:symbol? c:size? c:spPr?
c:symbol: | val=none,circle,square,diamond,triangle
c:size: | val=count!
c:smooth: | val=truth
c:cat: c:strRef
c:strRef: c:f c:strCache?
c:strCache: c:ptCount? c:pt*
c:val: c:numRef
c:numRef: c:f c:numCache?
c:numCache: c:formatCode? c:ptCount? c:pt*
c:f: #
c:formatCode: #
c:ptCount: | val=count!
c:pt: c:v | idx=count!
c:v: #
c:gapWidth: | val=count
c:axId: | val=count!
c:catAx: c:axId c:scaling c:delete? c:axPos c:majorGridlines? c:majorTickMark? c:minorTickMark? c:tickLblPos? c:spPr? c:crossAx
  c:crosses? c:auto? c:lblAlgn? c:lblOffset? c:noMultiLvlLbl?
c:valAx: c:axId c:scaling c:delete? c:axPos c:majorGridlines? c:numFmt? c:majorTickMark? c:minorTickMark? c:tickLblPos? c:spPr?
  c:crossAx c:crosses? c:crossBetween?
c:scaling: c:orientation? c:max? c:min?
c:orientation: | val=minMax,maxMin
c:max: | val=number!
c:min: | val=number!
c:delete: | val=truth
c:axPos: | val=l,b
c:majorGridlines: c:spPr?
c:numFmt: | formatCode=text! sourceLinked=truth
c:majorTickMark: | val=none
c:minorTickMark: | val=none
c:tickLblPos: | val=nextTo
c:crossAx: | val=count!
c:crosses: | val=autoZero,max,min
c:auto: | val=truth
c:lblAlgn: | val=ctr
c:lblOffset: | val=count
c:noMultiLvlLbl: | val=truth
c:crossBetween: | val=between
c:legend: c:legendPos? c:overlay?
c:legendPos: | val=t,b,l,r
c:plotVisOnly: | val=truth
c:dispBlanksAs: | val=gap
`;

const PACKAGE = `
Types: Default* Override*
Default: | Extension=text! ContentType=text!
Override: | PartName=text! ContentType=text!
Relationships: Relationship*
Relationship: | Id=text! Type=text! Target=text! TargetMode=External
Properties: Application? Manager? Company?
Application: #
Manager: #
Company: #
cp:coreProperties: dc:title? dc:subject? dc:creator? cp:keywords? dc:description? cp:category? dcterms:modified?
dc:title: #
dc:subject: #
dc:creator: #
cp:keywords: #
dc:description: #
cp:category: #
dcterms:modified: # | xsi:type=dcterms:W3CDTF!
`;

interface Rule {
  readonly children: RegExp;
  readonly hasText: boolean;
  readonly attributes: ReadonlyMap<string, { readonly type: string; readonly isNeeded: boolean }>;
}

const RULES = new Map(
  [SHEET, WORKBOOK, DRAWING, PACKAGE].flatMap((text) => text.trim().replace(/\n +~/g, "").replace(/\n +/g, " ").split("\n")).map(ruleIn),
);

function ruleIn(line: string): readonly [string, Rule] {
  const [, name = "", inside = "", given = ""] = /^(\S+):(?:\s+([^|]*))?(?:\|(.*))?$/.exec(line) ?? [];
  const children = inside
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "" && word !== "#");
  const order = children.map((word) => `(?:${word.replace(/[?*+]$/, "")} )${/[?*+]$/.exec(word)?.[0] ?? ""}`).join("");
  const attributes = given
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => {
      const [attribute = "", type = ""] = word.split(/=(.*)/s);
      return [attribute, { type: type.replace(/!$/, ""), isNeeded: type.endsWith("!") }] as const;
    });
  return [name, { children: new RegExp(`^${order}$`), hasText: inside.includes("#"), attributes: new Map(attributes) }];
}

interface Open {
  readonly name: string;
  /** Without one nothing is said of what it holds. */
  readonly rule: Rule | undefined;
  readonly count: string | undefined;
  readonly inside: string[];
  hasText: boolean;
}

/** What in a part is not as the schema wants it, each thing once. Throws where it is no XML. */
export function faultsIn(xml: string): readonly string[] {
  const faults = new Set<string>();
  const open: Open[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const parent = open.at(-1);
    parent?.inside.push(name);
    const isLooked = parent === undefined || parent.rule !== undefined;
    const rule = isLooked ? (RULES.get(`${parent?.name ?? ""}/${name}`) ?? RULES.get(name)) : undefined;
    open.push({ name, rule, count: attributes["count"], inside: [], hasText: false });
    if (rule === undefined) return void (isLooked && faults.add(`<${name}> is unknown`));
    for (const [attribute, value] of Object.entries(attributes)) if (!attribute.startsWith("xmlns")) check(name, attribute, value, rule);
    for (const [attribute, { isNeeded }] of rule.attributes)
      if (isNeeded && attributes[attribute] === undefined) faults.add(`<${name}> has no ${attribute}`);
  });
  parser.on("text", (text) => {
    const around = open.at(-1);
    if (around !== undefined && text !== "") around.hasText = true;
  });
  parser.on("closetag", () => {
    const { name, rule, count, inside, hasText } = open.pop() as Open;
    if (rule === undefined) return;
    if (!rule.children.test(inside.map((child) => `${child} `).join(""))) faults.add(`<${name}> holds ${inside.join(" ").slice(0, 300)}`);
    if (!rule.hasText && hasText) faults.add(`<${name}> holds text`);
    if (count !== undefined && Number(count) !== inside.length) faults.add(`<${name}> counts ${count}, and holds ${inside.length}`);
  });
  parser.write(xml).close();
  return [...faults];

  function check(name: string, attribute: string, value: string, rule: Rule): void {
    const known = rule.attributes.get(attribute);
    if (known === undefined) return void faults.add(`<${name}> knows no ${attribute}`);
    const pattern = TYPES[known.type as keyof typeof TYPES] as RegExp | undefined;
    if (!(pattern?.test(value) ?? known.type.split(",").includes(value))) faults.add(`<${name} ${attribute}="${value}">`);
  }
}
