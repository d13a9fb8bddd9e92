import path from "node:path";
import webpack, { type Configuration, type MultiStats, type Stats } from "webpack";

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

/**
 * Builds, watches the sources from then on, and answers the folder. Throws with webpack's own words when the first build fails; later
 * ones are told to `onRebuilt`.
 */
export async function build(options: BuildOptions): Promise<string> {
  const folder = path.resolve(PROJECT, FOLDER);
  const configure = (await import(path.join(PROJECT, "webpack.config.js"))) as {
    readonly default: (env: object, argv: object) => Configuration | Configuration[];
  };
  const configuration = configure.default({ workbench: options.workbench, output: folder }, { mode: "development" });
  const compiler = webpack(([] as Configuration[]).concat(configuration));
  let first = true;
  new webpack.ProgressPlugin((share) => first && options.onProgress(share)).apply(compiler);
  await new Promise<void>((resolve, reject) => {
    const done = (error: Error | null, stats: Stats | MultiStats | undefined) => {
      const failure = error?.message ?? (stats?.hasErrors() ? stats.toString("errors-only") : null);
      if (!first) return options.onRebuilt(failure ?? "built again");
      first = false;
      if (failure === null) resolve();
      else reject(new Error(failure));
    };
    compiler.watch({}, done);
  });
  return folder;
}
