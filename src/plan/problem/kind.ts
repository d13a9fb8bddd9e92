/** What a value is expected to be. */
export type Kind = "text" | "number" | "whole number" | "amount" | "date" | "true or false" | "list" | "object";
