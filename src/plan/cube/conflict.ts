import type { Canonical } from "../inputs/canonical";
import type { Inputs } from "../inputs/inputs";
import type { Detail, Problem } from "../problem/problem";
import type { Certificate } from "../split/feasibility";
import { groupedText } from "../typed/units";

/**
 * Why a split does not exist, in numbers that anyone can add up: some managers can sell only some products, or some products can
 * be sold only by some managers, and the one side has more than the other can take.
 */
export interface Conflict {
  /** Which side the certificate's rows are; its columns are the other. */
  readonly rows: "managers" | "products";
  readonly certificate: Certificate;
  /** Position of the period that it happens in; null: in the year as a whole. */
  readonly period: number | null;
}

/** The conflict in names. The plan was computed in the canonical order; names and places are those of what was given. */
export function conflictProblem(given: Inputs, order: Canonical, metric: number, { rows, certificate, period }: Conflict): Problem {
  const { name = "", unit = { size: 1, decimals: 0 } } = given.metrics[metric] ?? {};
  const text = (units: number) => groupedText(units, unit);
  const tight = positions(order[rows], certificate.rows);
  const loose = positions(order[other(rows)], certificate.columns);
  const common = { metric: name, period: period === null ? null : period + 1, shortfall: text(certificate.shortfall) };
  const everybody = tight.length === given[rows].length;
  if (!everybody) {
    const detail = { need: text(certificate.need), have: text(certificate.have) };
    return rows === "managers" ? cannotFit(tight, loose, detail) : cannotPlace(tight, loose, detail);
  }
  // When one side needs more than a part of the other, what is left over there has nobody at all.
  const left = given[other(rows)].map((_, i) => i).filter((i) => !loose.includes(i));
  const detail = { need: common.shortfall, have: text(0) };
  return rows === "managers" ? cannotPlace(left, [], detail) : cannotFit(left, [], detail);

  function cannotFit(managers: readonly number[], products: readonly number[], amounts: { need: string; have: string }): Problem {
    return problem("managers", managers, {
      type: "CannotFit",
      ...common,
      managers: names(given.managers, managers),
      products: names(given.products, products),
      ...amounts,
    });
  }

  function cannotPlace(products: readonly number[], managers: readonly number[], amounts: { need: string; have: string }): Problem {
    return problem("products", products, {
      type: "CannotPlace",
      ...common,
      managers: names(given.managers, managers),
      products: names(given.products, products),
      ...amounts,
    });
  }
}

function problem(list: "managers" | "products", concerned: readonly number[], detail: Detail): Problem {
  return { level: "error", at: [list, concerned[0] ?? 0, "name"], detail };
}

function other(side: "managers" | "products"): "managers" | "products" {
  return side === "managers" ? "products" : "managers";
}

function positions(order: readonly number[], canonical: readonly number[]): readonly number[] {
  return canonical.flatMap((i) => order[i] ?? []).sort((a, b) => a - b);
}

function names(entries: readonly { readonly name: string }[], concerned: readonly number[]): readonly string[] {
  return concerned.map((i) => entries[i]?.name ?? "");
}
