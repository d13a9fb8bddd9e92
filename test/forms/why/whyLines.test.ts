import { allTexts } from "../../../src/i18n/allTexts";
import { why } from "../../../src/plan/explain/why";
import { whyLines } from "../../../src/forms/why/whyLines";
import { exampleNamed } from "../examples";

const { plan } = exampleNamed("signed-en");

function whySentences(...of: Parameters<typeof whyLines>): readonly string[] {
  return whyLines(...of).map(({ text }) => text);
}

test("whySentences tells a held leaf from the total down, with its reason", () => {
  const held = why(plan, 0, { product: 1, manager: null, account: 0, period: 0 });
  expect(whySentences(plan, held, allTexts("en"))).toEqual([
    "Revenue: the whole team’s year is 2,000,000.",
    "Cloud has a target of 800,000, 40% of the total.",
    "By season, Jan–Mar has 1 ÷ 8 = 12.5% of the year: 100,000.",
    "Ann carries 2 ÷ 3 = 66.67% of it: 66,667.",
    "Weight 2; 2 managers share it.",
    "Harbour takes 0 ÷ 150,000 = 0% of it: 0.",
    "The basis is the given 0.",
    "Nothing had to be rounded.",
    "Holds and bounds, here or elsewhere, added 25,000.",
    "Held: Harbour, Cloud, Jan–Mar is 25,000.",
    "Reason: First cloud order, signed",
    "So it is 25,000.",
  ]);
});

test("whySentences tells the same in Chinese", () => {
  const held = why(plan, 0, { product: null, manager: 1, account: null, period: null });
  expect(whySentences(plan, held, allTexts("zh-CN"))).toEqual([
    "Revenue：全团队全年为 2,000,000。",
    "Ben承担其中的 1 ÷ 3 = 33.33%，为 666,667。",
    "权重 1；共 2 位客户经理分担。",
    "取整增加 33。",
    "共 2,000,000 待分；各份先舍去尾数，余 100，按最小单位 100 逐一补足。",
    "补给舍去尾数最多的：Ben（666,667 → 666,700）。",
    "舍去尾数的：Ann（1,333,333 → 1,333,300）。",
    "所以这里是 666,700，不是 666,600。如需 666,600，请直接改写该数，差额由其他项承担。",
    "因此处或别处的锁定和上下限增加 33,300。",
    "已锁定：Ben为 700,000。",
    "原因：Agreed with Ben",
    "因此为 700,000。",
  ]);
});

test.each(["en", "zh-CN"] as const)("whySentences has words for everything (%s)", (language) => {
  const all = plan.accounts.flatMap((_, account) =>
    [0, 1, 2, 3].flatMap((period) =>
      [0, 1].flatMap((product) => whySentences(plan, why(plan, 0, { product, manager: null, account, period }), allTexts(language))),
    ),
  );
  for (const sentence of all) {
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    if (!/^(Reason: |原因：)/.test(sentence)) expect(sentence).toMatch(language === "en" ? /[.]$/ : /。$/);
  }
});
