/** Which Excel this is, as Office tells: for the self-test and for support. */
export interface HostSeen {
  /** "PC", "Mac", "OfficeOnline", … */
  readonly platform: string;
  /** Excel's build. */
  readonly build: string;
  readonly language: string;
  /** The highest set that Excel says it has, such as "1.20". */
  readonly excelApi: string;
}

export function hostSeen(): HostSeen {
  const { diagnostics, displayLanguage } = Office.context;
  return {
    platform: String(diagnostics.platform),
    build: diagnostics.version,
    language: displayLanguage,
    excelApi: highestSet("ExcelApi") ?? "none",
  };
}

/** The highest version of a requirement set that this Excel says it has; null: it has none of it. */
export function highestSet(set: string): string | null {
  const { requirements } = Office.context;
  const minors = Array.from({ length: 40 }, (_, minor) => minor).filter((minor) => requirements.isSetSupported(set, `1.${minor}`));
  return minors.length === 0 ? null : `1.${Math.max(...minors)}`;
}
