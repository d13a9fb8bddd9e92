import fc from "fast-check";
import { nearestName, nearness } from "../../../src/plan/typed/nearest";

describe("the name that may have been meant", () => {
  test.each([
    ["王方", ["王芳", "李雷"], "王芳"],
    ["王芳芳", ["王芳", "李雷"], "王芳"],
    ["客户经里甲", ["客户经理甲", "客户经理乙"], "客户经理甲"],
    ["王芳（城东）", ["王芳", "李雷"], "王芳"],
    ["北方商贸", ["北方商贸有限公司", "南方商贸有限公司"], "北方商贸有限公司"],
    ["Cleint North", ["Client North", "Client South"], "Client North"],
    ["Jonh Smith", ["John Smith", "Joan Smythe"], "John Smith"],
    ["JOHN  SMITH.", ["John Smith", "Jon Smith"], "John Smith"],
    ["Ａlice", ["Alice", "Alicia"], "Alice"],
    ["Acme", ["Acme Holdings", "Apex"], "Acme Holdings"],
  ])("%s, of %j, is %s", (typed, names, meant) => {
    expect(nearestName(typed, names)).toBe(meant);
  });

  test.each([
    ["another number", "集团客户12", ["集团客户1"]],
    ["another letter", "Team B", ["Team A"]],
    ["another of ten", "客户经理戊", ["客户经理甲"]],
    ["two as near as each other", "王方", ["王芳", "王放"]],
    ["parts of two", "Acme", ["Acme North", "Acme South"]],
    ["another abbreviation", "MMS", ["SMS", "5G"]],
    ["a stranger", "赵一山", ["王芳", "李雷"]],
    ["one character of a name", "王", ["王芳"]],
    ["nothing", "", ["王芳"]],
    ["nobody", "王方", []],
  ])("%s is none", (_, typed, names) => {
    expect(nearestName(typed, names)).toBeNull();
  });

  const name = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(..."王李张芳方放伟明一1aAb 有限公司"), maxLength: 10 }),
  );
  const names = fc.uniqueArray(name, { maxLength: 8 });

  test("is as far from one as from the other", () => {
    fc.assert(fc.property(name, name, (one, other) => expect(nearness(one, other)).toBe(nearness(other, one))));
  });

  test("always exists", () => {
    fc.assert(
      fc.property(name, names, (typed, known) => {
        const meant = nearestName(typed, known);
        expect(meant === null || known.includes(meant)).toBe(true);
      }),
    );
  });

  test("is nearer than every other", () => {
    fc.assert(
      fc.property(name, names, (typed, known) => {
        const meant = nearestName(typed, known);
        if (meant === null) return;
        const near = nearness(typed, meant) ?? Infinity;
        for (const other of known) if (other !== meant) expect(nearness(typed, other) ?? Infinity).toBeGreaterThan(near);
      }),
    );
  });

  test("does not depend on the order of names", () => {
    fc.assert(fc.property(name, names, (typed, known) => expect(nearestName(typed, known)).toBe(nearestName(typed, [...known].reverse()))));
  });
});
