// Shows where to report in the country that the person chooses. All places are on the page: the choice is not sent.

/** Does so from now on. */
export function showPlaces(page) {
  const part = page.querySelector("[data-report]");
  part.querySelector("select").addEventListener("change", ({ target }) => {
    for (const country of part.querySelectorAll("[data-report-for]")) country.hidden = country.dataset.reportFor !== target.value;
  });
}
