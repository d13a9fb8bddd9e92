import { findings } from "../../forms/findings/words.zh-CN";
import type { checking as en } from "../en/checking";

const { rules, levels } = findings;

/** 检查报表的用语，及命令行自己的话。 */
export const checking: typeof en = {
  ...findings,
  commandLine: {
    usage:
      "用法：npm run check -- PLAN.json [--on 2026-06-30] [--json]\n\n  PLAN.json        方案文件\n" +
      "  --on 2026-06-30  检查日；不写则为今天，之后的记录不计\n" +
      "  --json           输出一个 JSON 对象，不输出逐行文字",
    noDate: (found) => `“${found}”不是日期，请写成 2026-06-30。`,
    line: ({ rule, level, from, to }, who, what) => `[${levels[level]}] ${rule} ${rules[rule]} · ${who} · ${from}至${to}：${what}`,
    rows: (rows, more) => `（依据 ${rows.join("、")}${more > 0 ? ` 等，另有 ${more} 行` : ""}）`,
    closing: (findings) => `共 ${findings} 条，每一条都是要问的问题。`,
  },
};
