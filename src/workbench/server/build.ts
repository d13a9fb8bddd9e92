import path from "node:path";
import webpack, { type Configuration, type MultiStats, type Stats } from "webpack";

/** Runs webpack with the project's configuration. */
export interface BuildOptions {
  readonly mode: "development" | "production";
  /** With the spreadsheet page and its host, or the add-in alone. */
  readonly workbench: boolean;
  /** Where to build; default dist/. */
  readonly output?: string;
  /** Called after each rebuild, when the sources change; left out: built once. */
  readonly onRebuilt?: (outcome: string) => void;
}

export const PROJECT = path.resolve(__dirname, "../../..");

/** Builds, and answers the folder. Throws with webpack's own words when the first build fails; later ones are told to `onRebuilt`. */
export async function build(options: BuildOptions): Promise<string> {
  const folder = path.resolve(PROJECT, options.output ?? "dist");
  const configure = (await import(path.join(PROJECT, "webpack.config.js"))) as {
    readonly default: (env: object, argv: object) => Configuration | Configuration[];
  };
  const configuration = configure.default({ workbench: options.workbench, output: folder }, { mode: options.mode });
  const compiler = webpack(([] as Configuration[]).concat(configuration));
  const { onRebuilt } = options;
  await new Promise<void>((resolve, reject) => {
    let first = true;
    const done = (error: Error | null, stats: Stats | MultiStats | undefined) => {
      const failure = error?.message ?? (stats?.hasErrors() ? stats.toString("errors-only") : null);
      if (!first) return onRebuilt?.(failure ?? "built again");
      first = false;
      if (failure === null) resolve();
      else reject(new Error(failure));
    };
    if (onRebuilt) compiler.watch({}, done);
    else compiler.run((error, stats) => compiler.close(() => done(error, stats)));
  });
  return folder;
}
