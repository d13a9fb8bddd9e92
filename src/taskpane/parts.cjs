/**
 * How the pane's scripts that are read on demand are cut (webpack's splitChunks): no module stands in two of them.
 * Few large ones compress better than many small ones, by four in a hundred, and the pane reads all of them as soon as it is idle. So only
 * what people open first has scripts of its own, for who is quicker than that: what one entrance needs, what two share, and what more of
 * them do. All the rest is one script, the packages in it another, which stays in caches from version to version; words of one language stay apart.
 */

/** What people open first, by its imports as they are written: a place and the cards that it begins with. */
const ENTRANCES = [
  ["./follow/FollowPlace", "./stages/StagesCard"],
  ["./check/CheckPlace", "./findings/FindingsCard"],
  ["./review/ReviewPlace"],
  ["./prepare/PreparePlace"],
  ["./SplitCards"],
  ["../../commands/plan/generate", "../../commands/plan/sample"],
];

/** What is wanted at once, by its imports, and stays apart from everything else; of several in a row only one is read. What several need is with the first. */
const AT_ONCE = [["./en/first", "./zh-CN/first"], ["../../commands/plan/check"]];

/** The imports of the words of one language. */
const OF_ONE_LANGUAGE = /^\.\/(en|zh-CN)\//;

/** Only the scripts that are read on demand: what the pane and the functions begin with are each in one piece. */
const onDemand = (chunk) => !chunk.canBeInitial();

/** The part of every module that belongs into one; webpack asks for it right after it has found out that it does. */
const partOf = new WeakMap();

const splitChunks = {
  chunks: onDemand,
  cacheGroups: {
    default: false,
    defaultVendors: false,
    parts: {
      test: (module, { chunkGraph }) => {
        const chunks = [...chunkGraph.getModuleChunksIterable(module)].filter(onDemand);
        const part = partFor(new Set(chunks.flatMap(readersOf)), /node_modules/.test(module.resource ?? ""));
        partOf.set(module, part);
        return part !== undefined;
      },
      name: (module) => partOf.get(module),
      enforce: true,
    },
  },
};

/** The imports that a chunk answers. */
function readersOf(chunk) {
  return [...chunk.groupsIterable].flatMap(({ origins }) => origins.map(({ request }) => request));
}

function partFor(readers, isOfPackage) {
  const atOnce = AT_ONCE.flat().find((request) => readers.has(request));
  if (atOnce !== undefined) return atOnce;
  const entrances = ENTRANCES.filter((requests) => requests.some((request) => readers.has(request)));
  if (entrances.length > 2) return "entrances";
  if (entrances.length > 0) return entrances.join(" ");
  if ([...readers].every((request) => OF_ONE_LANGUAGE.test(request))) return undefined;
  return isOfPackage ? "packages" : "rest";
}

module.exports = { AT_ONCE, splitChunks };
