import type { PlanFile } from "../../src/plan/file/planFile";

/** A plan file with some of its managers and two clients of each: as much happens, in a fraction of the cells. */
export function smallTeam(file: PlanFile, managers: readonly string[]): PlanFile {
  return {
    ...file,
    managers: file.managers.filter(({ id, name }) => managers.includes(id ?? name)),
    clients: managers.flatMap((manager) => (file.clients ?? []).filter((client) => client.manager === manager).slice(0, 2)),
  };
}
