import type { DocumentFacts } from "../../../src/documents/facts/readDocumentFacts";
import { planYearsOf } from "../../../src/documents/merge/planYearsOf";

const issued = (issuedOn: string | null): DocumentFacts => ({
  title: "",
  document: { number: "", issuer: "", issuedOn },
});

test("a plan has the years its document states, and the baseline of the year its tables say", () => {
  expect(planYearsOf([2023, 2024, 2025], 2022, issued("2023-10-16"), 2026)).toEqual({
    years: [2023, 2024, 2025],
    baselineYear: 2022,
  });
});

test("years up to the baseline's have no targets", () => {
  expect(planYearsOf([2021, 2022, 2023], 2022, issued(null), 2026)).toEqual({
    years: [2023],
    baselineYear: 2022,
  });
});

test("without a baseline in a table it is of the year before the plan begins", () => {
  expect(planYearsOf([2024, 2025], null, issued(null), 2026)).toEqual({
    years: [2024, 2025],
    baselineYear: 2023,
  });
});

test("it is of the year before the plan was issued where that is earlier", () => {
  expect(planYearsOf([2025], null, issued("2023-10-16"), 2026)).toEqual({
    years: [2025],
    baselineYear: 2022,
  });
});

test("a document without any year is of the given one", () => {
  expect(planYearsOf([], null, issued(null), 2026)).toEqual({ years: [2026], baselineYear: 2025 });
});

test("a plan with nothing but its baseline's year has the year after it", () => {
  expect(planYearsOf([2022], 2022, issued(null), 2026)).toEqual({
    years: [2023],
    baselineYear: 2022,
  });
});
