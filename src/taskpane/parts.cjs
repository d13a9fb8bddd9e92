/**
 * How the pane's scripts that are read on demand are cut (webpack's splitChunks): no module stands in two of them.
 * What several need is shared by what is opened first: a module stands with others that exactly the same of these entrances need, so none
 * of them reads much that it has no use for. What none of them needs is with the rest of its room of commands, or of all.
 */

/** What people open first, by its import as it is written. */
const ENTRANCES = [
  "./follow/FollowPlace",
  "./stages/StagesCard",
  "./check/CheckPlace",
  "./findings/FindingsCard",
  "./review/ReviewPlace",
  "./prepare/PreparePlace",
  "./SplitCards",
  "../../commands/plan/generate",
  "../../commands/plan/sample",
];

/** What is wanted at once, by its imports, and stays apart from everything else; of several in a row only one is read. What several need is with the first. */
const AT_ONCE = [["./en/first", "./zh-CN/first"], ["../../commands/plan/check"]];

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
        const part = partFor(new Set(chunks.flatMap(readersOf)));
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

function partFor(readers) {
  const atOnce = AT_ONCE.flat().find((request) => readers.has(request));
  if (atOnce !== undefined) return atOnce;
  const rooms = new Set([...readers].map((request) => /\/commands\/(\w+)\//.exec(request)?.[1]));
  const [room] = rooms;
  if (rooms.size === 1 && room !== undefined) return `commands ${room}`;
  if (readers.size < 2) return undefined;
  const entrances = ENTRANCES.filter((request) => readers.has(request));
  if (entrances.length > 0) return entrances.join(" ");
  return rooms.has(undefined) ? "parts" : "commands";
}

module.exports = { AT_ONCE, splitChunks };
