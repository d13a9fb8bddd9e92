/** Commands of preparing, mending and looking after the workbook. */
import { applySpread } from "../../src/commands/cells/applySpread";
import { previewSpread } from "../../src/commands/cells/previewSpread";
import { putList } from "../../src/commands/lists/putList";
import { readSource } from "../../src/commands/lists/readSource";
import { finish } from "../../src/commands/opening/finish";
import { generate } from "../../src/commands/plan/generate";
import { importPlan } from "../../src/commands/plan/importPlan";
import { makeContents } from "../../src/commands/plan/makeContents";
import { readList } from "../../src/lists/readList";
import { newPlan } from "../../src/commands/plan/newPlan";
import { readSplit } from "../../src/commands/plan/readSplit";
import { setSplit } from "../../src/commands/plan/setSplit";
import { weighManagers } from "../../src/commands/plan/weighManagers";
import { mend } from "../../src/commands/problems/mend";
import { repair } from "../../src/commands/repair/repair";
import { convertFormulas } from "../../src/commands/scores/convertFormulas";
import { scoreLab } from "../../src/commands/scores/scoreLab";
import { writeLab } from "../../src/commands/scores/writeLab";
import { copyToSend, sendingOffer } from "../../src/commands/sending/copyToSend";
import { SPREAD_EQUALLY } from "../support/spreadWish";
import { tinyPlan } from "../support/tinyPlan";
import type { WritingCommand } from "./writingCommand";

export const SETTING_COMMANDS: readonly WritingCommand[] = [
  { name: "new plan over it", on: "generated", run: () => newPlan("en", { replace: true }), stops: false },
  {
    name: "import in the other language",
    on: "generated",
    run: () => importPlan(JSON.stringify({ ...tinyPlan, language: "zh-CN" }), { replace: true }),
    stops: false,
  },
  {
    name: "list",
    on: "ownList",
    run: async (options) => {
      const read = await readSource({ type: "Selection" });
      if (read.type !== "Done" || read.value.type !== "List") return read;
      const { grid, found, known } = read.value;
      return putList({ parts: readList(grid, found, known).parts, year: 2026, chosen: [] }, options);
    },
    stops: true,
  },
  {
    name: "weights by last year",
    on: "lastYear",
    run: (options) => weighManagers({ type: "lastYear", metric: "u" }, options),
    stops: true,
  },
  {
    name: "split",
    on: "generated",
    run: async () => {
      const found = await readSplit();
      if (found.type !== "Done") return found;
      const { read, choice } = found.value;
      return setSplit({ read, choice: { ...choice, weights: { type: "own", weights: [3, 1] }, units: ["10"] } });
    },
    stops: false,
  },
  {
    name: "spread",
    on: "spreadable",
    run: async () => {
      const seen = await previewSpread({ ...SPREAD_EQUALLY, total: "90" });
      return seen.type === "Done" && seen.value.type === "Preview" ? applySpread(seen.value) : seen;
    },
    stops: false,
  },
  {
    name: "mend a cell",
    on: "wished",
    run: () => mend([{ place: { sheet: "F1", address: "B5" }, found: "9", becomes: 5 }]),
    stops: false,
  },
  { name: "contents", on: "generated", run: makeContents, stops: true },
  { name: "contents again", on: "checked", run: makeContents, stops: true },
  { name: "generate without codes", on: "damaged", run: generate, stops: true },
  { name: "repair", on: "damaged", run: repair, stops: true },
  { name: "repair names and what cannot be read", on: "broken", run: repair, stops: true },
  { name: "finish", on: "wished", run: (options) => finish("putBack", options), stops: true },
  { name: "plain formulas", on: "scored", run: () => convertFormulas("Excel", "scores"), stops: false },
  {
    name: "lab",
    on: "scored",
    run: async () => {
      const found = await scoreLab();
      const [card] = found.type === "Done" ? found.value.cards : [];
      if (card === undefined) return found;
      const { managerId, goals } = card;
      return writeLab({ managerId, goals: goals.map(({ id }) => id), card: { ...card.card, weights: card.card.weights.map(() => 0.1) } });
    },
    stops: false,
  },
  {
    name: "copy to send",
    on: "generated",
    run: async (options) => {
      const offer = await sendingOffer();
      return offer.type === "Done"
        ? copyToSend(
            offer.value.sheets.map(({ id }) => id),
            "copy",
            options,
          )
        : offer;
    },
    stops: true,
  },
];
