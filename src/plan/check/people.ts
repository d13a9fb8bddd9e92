import type { Client, Manager, Metric, Product } from "../inputs/inputs";
import type { ShapedFile } from "../file/planFile";
import { finder, namesOf } from "../typed/finder";
import { named } from "./names";
import { inOrder } from "./records";
import type { Report } from "./report";

/** Managers, and clients with the manager each belongs to. */

/** Checks the managers; when all weights are zero they count as equal. */
export function checkManagers(file: ShapedFile, report: Report): readonly Manager[] {
  if (file.managers.length === 0) report(["managers"], { type: "Empty", what: "managers" });
  const allZero = file.managers.length > 0 && file.managers.every(({ weight }) => weight === 0);
  if (allZero) report(["managers", 0, "weight"], { type: "AllZero", what: "managers" }, "notice");
  return named(file.managers, ["managers"], report).map(({ id, name, area, weight, from, ramp }) => ({
    id,
    name,
    area,
    weight: allZero ? 1 : weight,
    from,
    ramp,
  }));
}

/** Checks the clients; one whose manager is unknown belongs to the first from here on. */
export function checkClients(
  file: ShapedFile,
  managers: readonly Manager[],
  products: readonly Product[],
  metrics: readonly Metric[],
  report: Report,
): readonly Client[] {
  const find = finder(managers);
  return named(file.clients, ["clients"], report).map((client, i) => {
    const manager = find(client.manager);
    if (manager === undefined)
      report(["clients", i, "manager"], { type: "UnknownManager", name: client.manager, known: namesOf(managers) });
    const at = ["clients", i, "basis"];
    const basis = inOrder(client.basis, products, "UnknownProduct", at, report).map((given) =>
      given === null
        ? metrics.map(() => null)
        : inOrder(given.value, metrics, "UnknownMetric", [...at, given.key], report).map((entry) => entry?.value ?? null),
    );
    return { id: client.id, name: client.name, manager: manager ?? 0, class: client.class, basis };
  });
}
