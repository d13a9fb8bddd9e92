import type { guide as en } from "./guide.en";

/** How the input is filled in, in Chinese. */
export const guide: typeof en = {
  title: "目标输入",
  intro: "请填写浅黄色单元格，表格可向下增长；客户和不常用的设定另有工作表。填好后在任务窗格中点“检查”，再点“生成分解表”。",
  more: {
    title: "更多设定",
    intro: "多数方案用不到的设定。表格可向下增长；点左侧目录可转到各表。",
    contents: "目录",
    go: (band) => `转到${band}`,
  },
  setting: { label: "项目", value: "内容", note: "填写说明" },
  metrics: { users: "用户数", revenue: "收入" },
  notes: {
    language: "zh-CN 或 en",
    team: "显示在每张表上",
    supervisor: "下达目标的人",
    year: "方案开始的年份",
    firstMonth: "1 到 12",
    periods: "留空为逐月",
    layoutF1: "F1 每列含几个期间；留空为每列一个",
    layoutF2: "F2 每列含几个期间；留空为每列一个",
    difficulty: "最低和最高值，超出时提示",
    effort: "最低和最高值，超出时提示",
    margin: "高出以往最好多少时提示",
    openGoals: "计 0 分；或不计入，其余按比例折算",
    formulas: "TARGET 加载项函数；Excel 普通公式",
    remainder: "除不尽时，多出的单位放在哪些期间",
    remainderManager: "客户经理之间除不尽的，全归此人；留空按最大余数",
    tenThousands: "填指标名称（如 收入）：F1、F2、F3、版本对比以万为单位显示，数值不变；留空照原样",
    remainderClient: "同一客户经理的客户之间除不尽的，全归此客户；留空按最大余数",
    calendar: "未填季节系数时，各月怎样分",
  },
  parts: {
    TC_Settings: { band: "设置", hint: "全年如何划分期间：1, 1, 1, 1, 1, 1, 6 是六个单月加一个半年。" },
    TC_MoreSettings: { band: "表列与评分", hint: "F1、F2 的列，月份如何加权，得分如何计算。" },
    TC_Metrics: {
      band: "指标",
      hint: "单位是单元格可容纳的最小数额：1、0.01、100。",
    },
    TC_Products: {
      band: "产品与年度目标",
      hint: "每个产品的全年目标。预计退订率：退订占签约的比例，如 5%。",
    },
    TC_Managers: {
      band: "客户经理",
      hint: "权重：相对份额，留空为 1。起始：第几个月到岗，1 为方案首月，也可填到岗日期。爬坡：到岗后最初各月相当于满月的比例，如 50%, 75%。有人中途离岗时，加一列“截止”，填最后在岗日。",
    },
    TC_Clients: {
      band: "集团客户",
      hint:
        "从第一个浅黄色行起填写或粘贴，客户经理从列表中选择。类别之后各列为该客户的分摊依据，" +
        "如上年实绩：留空为尚不清楚，0 为没有。编号在最后一列之后，已隐藏。",
    },
    TC_Holds: {
      band: "锁定",
      hint: "必须保持不变的数额。填写指标，并可填写产品、客户经理、客户或期间（1 为第一期）；若为连续几期之和，在“至期间”填写最后一期。留空的各项合计计算。",
    },
    TC_Bounds: {
      band: "上下限",
      hint: "不得低于或高于的数额，填写方法同锁定。下限、上限至少填写一个。",
    },
    TC_Buffers: {
      band: "加压",
      hint: "在目标之上多下达的数额。不填客户经理，则由团队加压，分摊到每个人。填写加压额或占目标的比例。删除此行后重新生成，即不留痕迹。",
    },
    TC_Minimums: {
      band: "原定最低要求",
      hint: "无论如何都要完成的数额，填写方法同锁定。它不改变方案，只在“最低要求”表中与方案对照。",
    },
    TC_Seasonality: {
      band: "季节系数",
      hint: "相对权重；留空则按“月份权重”。某产品另有规律时，加一列并以产品名称为列名。",
    },
    TC_Holidays: {
      band: "节假日",
      hint: "月份权重按工作日时使用。表中列出的年度以此表为准；其他年度按国务院公布的安排，尚未公布的按周一至周五。",
    },
    TC_Grades: {
      band: "评级标准",
      hint: "达到起分即得该评级。没有起分的评级用于其余较低的得分。",
    },
  },
};
