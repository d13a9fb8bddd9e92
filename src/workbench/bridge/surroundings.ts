/** What Excel tells an add-in about itself when it starts. */
export interface Surroundings {
  /** Language of Excel's own menus, such as "zh-CN". */
  readonly locale: string;
  /** The API sets that are there: `{ExcelApi: 1.9}`. A newer call fails in the client itself, with ApiNotFound. */
  readonly requirements: Readonly<Record<string, number>>;
}

const EXCEL = 8; // among Office's applications
const VERSION = { major: 16, minor: 0, revision: 0, full: "16.0.0.0" } as const;

/** The context as the client wants it: an array whose places have meanings (`AppContextProperties` in excel-mac-16.00.debug.js). */
export function context({ locale, requirements }: Surroundings, settings: Readonly<Record<string, string>>): readonly unknown[] {
  return [
    [Object.keys(settings), Object.values(settings)],
    "target-cascade-workbench", // the add-in's reference
    EXCEL,
    VERSION.major,
    VERSION.minor,
    VERSION.revision,
    1, // sequence of the API
    1, // capabilities: may write
    locale,
    locale,
    0, // bindings
    "", // where the document lies
    0, // activated by opening the pane
    1, // a task pane
    "", // token
    1, // version of the API set
    "00000000-0000-0000-0000-000000000000", // correlation
    "workbench", // instance
    false, // touch
    false, // commerce
    JSON.stringify(requirements),
    "", // message of the host
    VERSION.full,
    0, // display mode: beside the document
  ];
}
