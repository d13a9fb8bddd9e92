import type { BufferedPlan } from "../build/buffer";
import type { Plan } from "../cube/plan";
import type { Mismatch } from "./verify";

/**
 * The proof that nothing but the buffers lies between the target and what is assigned: every leaf is its target plus what each buffer
 * adds there, and each buffer adds up to what was asked for. An empty list means that it is so.
 */
export function verifyBuffers({ target, buffers }: BufferedPlan, assigned: Plan): readonly Mismatch[] {
  const differ = (metric: number, at: number, expected: number, found: number): readonly Mismatch[] =>
    expected === found ? [] : [{ metric, what: "buffer", at, expected, found }];
  const sizes = buffers.flatMap(({ metric, units, leaves }, at) =>
    differ(
      metric,
      at,
      units,
      leaves.reduce((sum, more) => sum + more, 0),
    ),
  );
  const leaves = target.cubes.flatMap((cube, metric) => {
    const own = buffers.filter((buffer) => buffer.metric === metric);
    const wrong: Mismatch[] = [];
    for (const [at, units] of cube.leaves.entries()) {
      const expected = own.reduce((sum, buffer) => sum + (buffer.leaves[at] ?? Number.NaN), units);
      wrong.push(...differ(metric, at, expected, assigned.cubes[metric]?.leaves[at] ?? Number.NaN));
    }
    return wrong;
  });
  return [...sizes, ...leaves];
}
