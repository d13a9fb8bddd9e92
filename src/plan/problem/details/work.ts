/** Tasks that wait for each other. */
export type WorkDetail =
  | { readonly type: "UnknownTask"; readonly name: string; readonly known: readonly string[] }
  | { readonly type: "AfterItself"; readonly task: string }
  /** Each needs the next; the first stands last again. */
  | { readonly type: "TaskCircle"; readonly path: readonly string[] };
