/**
 * What headings and rows of people's own lists say, in Chinese and English. All of it is held against plain text in lower case; of several
 * that fit, the first counts.
 */
import type { FigureKind, NameType } from "./field";

/** Any of these; each is a piece of a regular expression. */
function anyOf(...words: readonly string[]): string {
  return `(?:${words.join("|")})`;
}

function found(...words: readonly string[]): RegExp {
  return new RegExp(anyOf(...words));
}

/** As the whole text. */
function whole(...words: readonly string[]): RegExp {
  return new RegExp(`^${anyOf(...words)}$`);
}

/** Columns that say whose or what a row is. */
export const NAME_WORDS: readonly (readonly [NameType, RegExp])[] = [
  ["product", /产品(?:类别|类型|分类|大类|小类)|product ?(?:type|category|line|group|family)$/],
  [
    "clientId",
    new RegExp(
      `^${anyOf("集团", "客户", "单位", "公司", "企业", "账户", "account", "client", "customer", "company")}? ?` +
        `${anyOf("编号", "编码", "代码", "代号", "id", "no\\.?", "number", "code")}$`,
    ),
  ],
  [
    "manager",
    found(
      "客户经理|经理|业务员|销售(?:员|人员|代表|顾问|负责人)|^销售$|负责人|责任人|跟进人|归属人|维系人|对接人|经办人?$|专员",
      "(?:account|client|customer|sales) ?(?:manager|executive|owner)|manager|owner",
      "\\brep\\b|representative|sales ?(?:person|man)|seller|^(?:am|ae|kam)$",
    ),
  ],
  ["class", /类别|等级|级别|分级|分类|类型|层级|星级|\b(?:class|tier|segment|category|grade|type)\b/],
  ["area", /区域|片区|地区|大区|区县|城市|分公司|营业部|部门|\b(?:area|region|territory|district|city|branch)\b/],
  ["metric", /^(?:指标(?:名称)?|项目|metric|measure|kpi)$/],
  ["month", /^(?:月份?|月度|年月|账期|会计期间|期间|months?|periods?|(?:fiscal|posting|billing|accounting) (?:month|period))$/],
  ["product", /产品|业务(?!员|经理)|品类|品种|品名|商品|\b(?:products?|service|sku|item|offering)\b/],
  ["client", /客户|集团(?:名称|单位|$)|单位|公司|企业|名称|\b(?:client|customer|account|company|organi[sz]ation)s?\b|^name$/],
];

/** A person alone is a manager, unless something else is. */
export const PERSON = /^(?:姓名|员工(?:姓名)?|人员|person|people|employee|staff)$/;

/** Of a heading's rest what names no product. */
export const NO_PRODUCT = new RegExp(
  `^${anyOf(
    "含税|不含税|未税|税前|税后|人民币|年度?|总|全部|所有|合计|净|本|值|数|额",
    "rmb|cny|usd|incl\\.? ?(?:vat|tax)|excl\\.? ?(?:vat|tax)|total|net|gross|year|value",
    "[\\s,，.·/-]",
  )}+$`,
);

/** What is counted: no currency's unit is meant for it. */
const COUNTED = anyOf(
  "用户数|客户数|用户|户数|数量|销量|销售量|业务量|订单数|订购数|件数|台数|套数|线数",
  "users?|subscribers?|units|quantity|qty|volume|orders?|seats|lines|licen[cs]es",
);
/** What is earned. */
const EARNED = anyOf(
  "销售收入|业务收入|营业收入|主营业务收入|销售金额|销售额|营业额|合同额|合同金额|签约额|成交额|到账额|回款额|回款|业绩|收入|金额|毛利|利润|产值",
  "net revenue|revenues?|sales amount|net sales|sales|turnover|bookings|billings|amount|gross profit|profit|margin|arr|mrr|acv",
);

export const METRIC = new RegExp(`(?<![a-z])(?:${EARNED}|${COUNTED})(?![a-z])`, "g");
export const IS_COUNTED = new RegExp(`^(?:${COUNTED})$`);

/** Which year's, or what for: not part of a metric's name. */
export const KIND_WORDS: readonly (readonly [FigureKind | "planned", RegExp])[] = [
  [
    "lastYear",
    found(
      "上年度?|上一年度?|去年|上年同期|同期(?:数|值)?|往年",
      "last ?year(?:'s)?|prior ?year|previous ?year|\\bl\\.?y\\.?\\b|\\bp\\.?y\\.?\\b",
    ),
  ],
  ["basis", /潜力|预计|预测|商机|基数|依据|potential|forecast|pipeline|\bbasis\b|estimated?/],
  [
    "target",
    found(
      "本年度?|今年|明年|下年度?|次年|年度?目标|目标(?:值|数)?|任务(?:数|值|量)?|考核(?:值|数)?",
      "this ?year|next ?year|targets?|quotas?|budget",
    ),
  ],
  ["planned", /计划(?:数|值)?|\bplan(?:ned)?\b/],
  ["lastYear", found("实际(?:数|值)?|实绩|实收|完成(?:数|值|情况|量)?|达成(?:数|值)?", "actuals?|achieved|results?|historical|history")],
];

/** Shares and growth are no figures to split by. */
export const RATIO = found("[%‰]|占比|比例|比重|增长|增幅|增速|同比|环比|率$|进度", "growth|share|ratio|\\brate\\b|yoy|attainment|change");

/** Columns of numbers that are not figures. */
export const NOT_FIGURES = found(
  "序号|电话|手机(?:号码?)?$|联系|邮编|邮箱|地址|备注|日期|时间|合同号|证件|税号|传真|年龄|工号|权重|排名|名次|期限|单价",
  "^(?:no\\.?|#|nr\\.?)$|phone|^mobile(?: ?no\\.?| number)?$|contact|zip|post ?code|e-?mail|address|notes?|remarks?|comments?",
  "\\bdate\\b|\\brank(?:ing)?\\b|price|weight",
);

/** What was taken back is no figure to split by, whatever it counts. */
export const TAKEN_BACK = /退订|退货|离网|cancel|churn|returned|refund/;

/** A running number of rows. */
export const RUNNING_NUMBER = /^(?:序号|序|编次|行号|no\.?|#|nr\.?|s\/n|item no\.?)$/;

/** All months, or all products, together. */
export const TOTAL_WORDS = whole(
  "(?:全年)?(?:合计|小计|总计|共计|总和|总数|累计|累积)(?:数|值|额)?",
  "sub ?-?totals?|grand totals?|totals?|sum|overall|cumulative|ytd",
);
export const YEAR_WORDS = /全年(?:合计|累计|总计)?|年合计|年累计|年度(?:合计|累计|总计)?|full ?year|year ?total|annual(?: total)?|\bfy\b/;

/** A row of others together: 合计, 王海燕 小计, 城东合计, Total, Total: 12 clients. */
export const TOTAL_ROW = found(
  "^(?:(?:[一二三四五六七八九十]+|\\d+)[、.] ?)?(?:本月|本年|全年|本页|团队|全部|总)?" +
    "(?:合 ?计|小 ?计|总 ?计|共 ?计|总和|累 ?计|累积|汇总)(?:[(:].*)?$",
  "[^的](?:合计|小计|总计|汇总)$",
  "^(?:(?:sub ?-?|grand |team |year |month |page )?totals?|sum|overall|cumulative)(?: ?[(:].*)?$",
);

/** Total North, Hannah King subtotal: only with a name that is known otherwise. */
export const TOTAL_OF = /^(?:sub ?-?)?totals? (?:for |of )?(.+)$|^(.+?) ?[-–:]? (?:sub ?-?)?totals?$/;

/** Part of another row. */
export const OF_WHICH = /^(?:其中|of which)/;

/** Beside or below a list. */
export const FOOTNOTE = new RegExp(
  `^${anyOf(
    "注|备注|说明|注释|注意|数据来源|资料来源|制表人?|审核人?|填表人?|复核人?|编制人?|批准人?|签字|打印(?:日期|时间)|填表日期|制表日期|单位",
    "notes?|source|prepared(?: by)?|approved(?: by)?|checked(?: by)?|printed(?: on)?|remarks?",
  )} ?\\d* ?(?:[:.、]|$)|^[*※★]`,
);

/** The same as in the row above. */
export const DITTO = /^(?:同上|〃|″|"|''|ditto|do\.)$/;

/** Nothing is there, and nothing was forgotten. */
export const NOTHING = /^(?:[-–—−―/]+|无|没有|暂无|n\/?a|none|nil|null|空)$/;

/** Which zeros a unit leaves out; the longest first. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/万亿/, 12],
  [/百亿/, 10],
  [/[亿億]/, 8],
  [/千万/, 7],
  [/百万/, 6],
  [/十万/, 5],
  [/[万萬]/, 4],
  [/[千仟](?=[元圆]|$)|^[¥$€£ ]*k$|\bk\b|'?000s?|thousands?/, 3],
  [/^[¥$€£ ]*(?:mn?|mm)$|millions?|\bmn\b/, 6],
  [/billions?|\bbn\b/, 9],
];

/** 4 for 万元, 0 for 元 and 户; null for what is no unit. */
export function zerosOfUnit(text: string): number | null {
  const unit = text.replace(/^(?:单位|金额单位|unit|in) ?:? ?/, "").trim();
  if (unit === "" || !UNIT.test(unit)) return null;
  return SCALES.find(([scale]) => scale.test(unit))?.[1] ?? 0;
}

const CURRENCY = "(?:rmb|cny|usd|eur|gbp|yuan|dollars?)";
const UNIT = whole(
  "(?:人民币)?[¥$€£]?(?:[十百千仟]?[万萬亿億]|万亿|[千仟])?(?:[元圆]|户|个|家|人|台|件|线|套|单|次)?",
  `[¥$€£]? ?${CURRENCY}?[ ']*(?:k|mn?|mm|bn|'?000s?|thousands?|millions?|billions?)?(?: ?${CURRENCY})?`,
);
