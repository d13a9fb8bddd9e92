/**
 * office.js also talks to services of Office that are not about the workbook: its telemetry, what it notes about the add-in,
 * and the pane's visibility. Nobody notes anything here and the pane is always in sight, so each action is answered with nothing.
 */
interface RichRequest {
  readonly Actions: readonly { readonly Id: number }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly ObjectPathType: number; readonly Name: string }>>;
}

const NEW_OBJECT = 2;
const SERVICES = new Set([
  "Microsoft.AppRuntime.AppRuntimeService",
  "Microsoft.InternalService.AddinInternalService",
  "Microsoft.Telemetry.TelemetryService",
]);

/** The answer to a request that is about such services alone; null when it is about the workbook. */
export function answerOtherService(body: string): string | null {
  const request = JSON.parse(body) as RichRequest;
  const roots = Object.values(request.ObjectPaths).filter((path) => path.ObjectPathType === NEW_OBJECT);
  if (roots.length === 0 || !roots.every((path) => SERVICES.has(path.Name))) return null;
  return JSON.stringify({ Results: request.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
}
