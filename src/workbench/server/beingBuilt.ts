import type { ServerResponse } from "node:http";

const WORDS = "正在构建，好了会自动打开… Being built; it opens by itself …";
const FAILED = "构建失败，原因见终端。 It could not be built: the terminal says why.";

/** Answers with a page that says at once that it is being built, and asks again when that is done. */
export async function sayBeingBuilt(response: ServerResponse, building: Promise<unknown>): Promise<void> {
  response.write(`<!doctype html><title>目标分解 Target Cascade</title><p>${WORDS}</p>`);
  const rest = await building.then(
    () => `<meta http-equiv="refresh" content="0" />`,
    () => `<p>${FAILED}</p>`,
  );
  response.end(rest);
}
