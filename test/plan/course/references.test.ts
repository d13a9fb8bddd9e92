import { accountFinder, clientIn, managerIn } from "../../../src/plan/course/references";
import { planOf, small } from "../change/anyPlan";

/** A has clients; B and C have none. */
const plan = planOf(
  small({
    managers: [
      { id: "1", name: "A" },
      { id: "2", name: "B" },
      { id: "3", name: "C" },
    ],
    clients: [
      { id: "k", name: "c", manager: "A" },
      { name: "d", manager: "A" },
    ],
  }),
);
const [managers, clients] = [
  ["A", "B", "C"],
  ["c", "d"],
];

test("by id or name, or where they stand and who is known", () => {
  expect([managerIn(plan, "2"), managerIn(plan, "B"), clientIn(plan, "k"), clientIn(plan, "c")]).toEqual([1, 1, 0, 0]);
  expect(managerIn(plan, "k")).toEqual({ field: "manager", detail: { type: "UnknownManager", name: "k", known: managers } });
  expect(managerIn(plan, "k", "to")).toMatchObject({ field: "to" });
  expect(clientIn(plan, "A")).toEqual({ field: "client", detail: { type: "UnknownClient", name: "A", known: clients } });
  expect(clientIn(plan, "A", "clients")).toMatchObject({ field: "clients" });
});

const own = (name: string): number =>
  plan.accounts.findIndex(({ manager, client }) => client === null && plan.inputs.managers[manager]?.name === name);
const of = (name: string): number => plan.accounts.findIndex(({ client }) => client !== null && plan.inputs.clients[client]?.name === name);

test.each([
  ["c", null, of("c")],
  ["k", "1", of("c")],
  ["d", "A", of("d")],
  [null, "B", own("B")],
  [null, "3", own("C")],
  [null, "X", { field: "manager", detail: { type: "UnknownManager", name: "X", known: managers } }],
  ["c", "X", { field: "manager", detail: { type: "UnknownManager", name: "X", known: managers } }],
  ["x", null, { field: "client", detail: { type: "UnknownClient", name: "x", known: clients } }],
  ["c", "B", { field: "manager", detail: { type: "NotTheirClient", client: "c", manager: "B", theirs: "A" } }],
  // A manager with clients has no row of his own.
  [null, "A", { field: "client", detail: { type: "UnknownClient", name: "", known: clients } }],
  [null, null, { field: "client", detail: { type: "UnknownClient", name: "", known: clients } }],
])("client %j of manager %j, the first time and every time", (client, manager, expected) => {
  const find = accountFinder(plan);
  find({ client: "d", manager: null });
  expect([find({ client, manager }), find({ client, manager })]).toEqual([expected, expected]);
});
