import { CHECK_TEXTS } from "../../src/i18n/checkTexts";
import { SETTINGS_WORDS } from "../../src/forms/checkSettings/words";
import { FINDING_TEXTS } from "../../src/forms/findings/texts";
import { checkedWords } from "../../src/forms/checked/words";
import { FORM_TEXTS } from "../../src/forms/texts";
import { findingsTexts } from "../../src/i18n/findingsTexts";
import { rulesOf } from "../../src/plan/inputs/checking";
import type { Finding } from "../../src/plan/checking/findings/finding";
import type { Fact } from "../../src/plan/checking/rules/found";
import { LANGUAGES } from "../../src/plan/inputs/inputs";

/** Every kind of fact, with nothing beside it and with everything. */
const FACTS: readonly Fact[] = [
  { type: "Reports", due: 8, inTime: 5, late: 1, missing: 2 },
  { type: "Thin", entries: 40, thin: 20, unfilled: 0, bound: 0.35, limit: 0.2 },
  { type: "Thin", entries: 40, thin: 20, unfilled: 3, bound: 0.35, limit: 0.2 },
  { type: "SameClients", days: 60, visits: 80, served: 4, clients: 12, effective: 3.2, prospects: 0 },
  { type: "Unchanged", visits: 4, likeness: 0.9 },
  { type: "EvenDays", days: 30, same: 29, visits: 4, p: 1e-9 },
  { type: "PlannedEvenDays", days: 30, same: 29, visits: 4, p: 1e-9 },
  { type: "AlikeDays", days: 5, likeness: 0.9 },
  { type: "SameAsOthers", entries: 3 },
  { type: "NotCarriedOut", due: 20, failed: 11, byClient: 0, bound: 0.34, limit: 0.3 },
  { type: "NotCarriedOut", due: 20, failed: 11, byClient: 4, bound: 0.34, limit: 0.3 },
  { type: "Forecasts", months: 3, accuracy: 0.42, bias: -0.3, signal: -4.5 },
  { type: "Forecasts", months: 3, accuracy: 0.42, bias: 0.3, signal: 4.5 },
  { type: "UnplannedOrders", orders: 4, share: 0.5 },
  { type: "Cancellations", before: 0.012, now: 0.034, cancelled: 20, slope: 0.01, p: 0.03 },
  { type: "LeftClients", left: 2 },
  { type: "FewContracts", visits: 60, signed: 1, expected: 9, rate: 0.08, teamVisits: 6.7 },
  { type: "Behind", months: 3, limit: 0.8, attainment: 0.7, team: 0.95 },
  { type: "Behind", months: 3, limit: 0.8, attainment: 0.7, team: 0.7 },
  { type: "Fall", fall: 0.31, before: 1.01, now: 0.7, away: 0, handedOver: 0, left: 0 },
  { type: "Fall", fall: 0.31, before: 1.01, now: 0.7, away: 3, handedOver: 1, left: 1 },
  { type: "UnchangedClients", clients: 7, least: 4, most: 28, visits: 60, likeness: 0.85 },
];

const ABOUT = { subject: "集团客户1", from: "2026-05-04", to: "2026-05-18" };

/** No word that judges anybody, in any language. */
const JUDGING: readonly string[] = [
  ..."造假 作假 偷懒 懒惰 懒散 应付 敷衍 虚报 谎报 瞒报 编造 捏造 伪造 虚假 虚构 不实 欺骗 欺诈 撒谎 说谎 骗 抄袭 照抄 违规".split(" "),
  ..."违纪 舞弊 作弊 可疑 嫌疑 怀疑 失职 怠工 消极 混日子 磨洋工 不老实 不诚信 不诚实 处罚 处分 惩罚 罚款 警告 批评 懈怠 能力差 态度差".split(
    " ",
  ),
  ..."fraud lazy laziness fake forg fabricat cheat lies lying liar dishonest".split(" "),
  ..."deceiv decepti suspicio suspect invented bogus copied plagiar misconduct violation guilt".split(" "),
  ..."blame punish penalt warning slack shirk falsif untrue incompeten fault culprit".split(" "),
];

/** Every text in what is said, also of sentences that are told something. */
function textsIn(said: unknown): readonly string[] {
  if (typeof said === "string") return [said];
  if (typeof said === "function") return textsIn((said as (...given: readonly string[]) => unknown)("甲", "5"));
  return typeof said === "object" && said !== null ? Object.values(said).flatMap(textsIn) : [];
}

describe.each(LANGUAGES)("what checks say (%s)", (language) => {
  const words = CHECK_TEXTS[language];
  const sheet = FINDING_TEXTS[language];
  const figures = FACTS.flatMap((fact) => Object.values(sheet.figures(fact, rulesOf({}))));
  const onSheets = textsIn([sheet.columns, sheet.bands, sheet.status, sheet.inquiry, sheet.trial, SETTINGS_WORDS[language]]);
  // What the pane, the sheets made of reports, the dashboard and 说明 say of them.
  const beside = textsIn([findingsTexts[language], checkedWords(FORM_TEXTS[language]), FORM_TEXTS[language].forms.dashboard]);
  const sentences = FACTS.map((fact) => words.sentence(fact, ABOUT));
  const said = [
    ...sentences,
    ...Object.values(words.rules),
    ...Object.values(words.levels),
    words.common,
    words.proposed,
    words.head(9, 13, 1.2),
    ...figures,
    ...onSheets,
    ...[sheet.question, sheet.none, sheet.evidence, sheet.dueBy("2026-07-07")],
  ];

  test("no sentence judges anybody", () => {
    for (const sentence of [...said, ...beside, words.commandLine.closing(2), words.commandLine.usage])
      for (const word of JUDGING)
        expect([sentence, word, new RegExp(/[a-z]/.test(word) ? `\\b${word}` : word, "iu").test(sentence)]).toEqual([
          sentence,
          word,
          false,
        ]);
  });

  test("every sentence asks for something, and nothing in it is left open", () => {
    for (const said of figures) expect(said).toMatch(/\d/);
    for (const sentence of [...sentences, ...figures]) expect(sentence).not.toMatch(/undefined|NaN|\[object|\{|\}/);
    for (const sentence of sentences) {
      expect(sentence).toMatch(language === "zh-CN" ? /请|可提供/u : /please|offer/u);
    }
  });

  test("a line names rule, person, days and rows", () => {
    const finding: Finding = {
      ...{ id: "0", rule: 4, level: "attention", manager: "jia", from: ABOUT.from, to: ABOUT.to, rows: ["l:1"] },
      ...{ fact: { type: "Unchanged", visits: 4, likeness: 0.9 }, subject: null, isCommon: false, also: null, st: false },
    };
    const line = words.commandLine.line(finding, "甲", `${sentences[4]} ${words.commandLine.rows(["l:1"], 2)}`);
    for (const part of [words.levels.attention, words.rules[4], "甲", "2026-05-04", "2026-05-18", "集团客户1", "l:1", "2"])
      expect(line).toContain(part);
  });
});

test("the sentences are those that were agreed", () => {
  const zh = FACTS.map((fact) => CHECK_TEXTS["zh-CN"].sentence(fact, ABOUT));
  const en = FACTS.map((fact) => CHECK_TEXTS.en.sentence(fact, ABOUT));
  expect(zh[0]).toBe("2026-05-04至2026-05-18应交8份，按时5，迟交1，未交2，请核实原因。");
  expect(zh[4]).toBe("对集团客户1连续4次记录内容相近，请核实进展。");
  expect(zh[9]).toBe("计划20次，取消或未执行11次，请了解原因。");
  expect(zh[11]).toBe("近3月预计准确率42%，偏高，请一起看客户情况。");
  expect(zh[19]).toBe("2026-05达成较以往下降31点，请关心并了解情况。");
  expect(zh.at(-1)).toBe("对7家客户各连续4至28次记录内容相近，请核实进展。");
  expect(en.at(-1)).toBe("4 to 28 visits in a row to each of 7 clients read alike; please ask what moved.");
  expect(en[0]).toBe("Of 8 reports due, 5 on time, 1 late, 2 not in; please ask why.");
  expect(en[4]).toBe("4 visits in a row to 集团客户1 read alike; please ask what moved.");
  expect(en[9]).toBe("11 of 20 planned visits did not take place; please find out why.");
  expect(en[16]).toBe("1 contract in 60 visits; the team needs about 6.7 each; offer help.");
  expect(en[19]).toBe("Attainment fell 31 points; please talk and offer support.");
});
