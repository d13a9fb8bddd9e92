import path from "node:path";
import { Worker } from "node:worker_threads";

/** Runs webpack with the project's configuration, for development. */
export interface BuildOptions {
  /** With the spreadsheet page and its host, or the add-in alone. */
  readonly workbench: boolean;
  /** Told of the first build, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** Called after each rebuild, when the sources change. */
  readonly onRebuilt: (outcome: string) => void;
}

export const PROJECT = path.resolve(__dirname, "../../..");

/** Not dist/: what lies there is for Excel, as `npm run build` made it. */
const FOLDER = "node_modules/.cache/target-cascade/development";

/** What a build tells of itself. */
type Told = { readonly share: number } | { readonly failure: string | null };

/**
 * Builds, watches the sources from then on, and answers the folder. The add-in and the page are built beside each other. Throws with
 * webpack's own words when the first build of either fails; later ones are told to `onRebuilt`.
 */
export async function build({ workbench, onProgress, onRebuilt }: BuildOptions): Promise<string> {
  const folder = path.resolve(PROJECT, FOLDER);
  const workerData = { configuration: path.join(PROJECT, "webpack.config.js"), env: { workbench, output: folder } };
  const shares = Array<number>(workbench ? 2 : 1).fill(0);
  const workers = shares.map(
    (_, which) => new Worker(path.join(__dirname, "watchBuild.cjs"), { workerData: { ...workerData, which }, execArgv: [] }),
  );
  const first = workers.map(
    (worker, which) =>
      new Promise<void>((resolve, reject) => {
        let isFirst = true;
        worker.on("message", (told: Told) => {
          if ("share" in told) {
            shares[which] = told.share;
            onProgress(shares.reduce((sum, share) => sum + share, 0) / shares.length);
          } else if (!isFirst) onRebuilt(told.failure ?? "built again");
          else {
            isFirst = false;
            if (told.failure === null) resolve();
            else reject(new Error(told.failure));
          }
        });
        worker.once("error", reject);
      }),
  );
  try {
    await Promise.all(first);
  } catch (error) {
    await Promise.all(workers.map((worker) => worker.terminate()));
    throw error;
  }
  return folder;
}
