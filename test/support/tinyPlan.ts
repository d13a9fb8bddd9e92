/** A plan as small as a plan can be that still has two managers and a client, so that hundreds of commands take seconds. */
export const tinyPlan = {
  version: 1,
  language: "en",
  team: "T",
  supervisor: "S",
  year: 2026,
  metrics: [{ id: "u", name: "Users", unit: "1" }],
  products: [{ id: "p", name: "P", target: { u: 120 } }],
  managers: [
    { id: "a", name: "Ann" },
    { id: "b", name: "Bob" },
  ],
  clients: [{ id: "c1", name: "Client", manager: "a" }],
};
