/** English tabs of what is made of the reports. */
export const checked = {
  analysis: "F11 Report analysis",
  attainment: "Attainment report",
  clientAnalysis: "Monthly client analysis",
  competitorNews: "Competitor report",
  clientCards: "Client cards",
};
