/** English tabs of what is made of the reports. */
export const checked = { competitorNews: "Competitor report", clientCards: "Client cards" };
